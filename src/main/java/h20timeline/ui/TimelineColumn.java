package h20timeline.ui;

import h20timeline.layout.TimelineLayout;
import h20timeline.layout.view.Viewport;
import h20timeline.ui.find.GoToBar;
import h20timeline.ui.timeline.OverviewStrip;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.ViewModel;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The timeline with what is above and below it: where a date to go to is asked for, and the
/// overview.
final class TimelineColumn extends BorderPane {
    /// The height of the window under which the overview gives its room to the timeline.
    private static final double LOW = 480;

    private final ViewModel model;
    private final TimelineView timeline;
    private final OverviewStrip overview;
    private final StackPane barPlace = new StackPane();
    private final StackPane goToPlace = new StackPane();
    private @Nullable GoToBar goTo;

    TimelineColumn(ViewModel model, TimelineView timeline) {
        this.model = model;
        this.timeline = timeline;
        overview = new OverviewStrip(model);
        setTop(new VBox(barPlace, goToPlace));
        setCenter(timeline);
        setBottom(overview);
        setMinWidth(Viewport.LEAST_WIDTH);
    }

    /// Shows a timeline; the view model's document is of the same one.
    void open(TimelineLayout layout) {
        timeline.open(layout);
        overview.open(layout);
    }

    /// Where a bar may stand over all of it.
    StackPane barPlace() {
        return barPlace;
    }

    /// Asks for a date to go to.
    void askForDate() {
        GoToBar bar = goTo;
        if (bar == null) {
            bar = new GoToBar(model, timeline);
            goTo = bar;
            goToPlace.getChildren().setAll(bar);
        }
        bar.open();
    }

    /// Suits itself to a window of a height.
    void fit(double height) {
        boolean room = height >= LOW;
        overview.setVisible(room);
        overview.setManaged(room);
    }
}
