package h20timeline.ui;

import h20timeline.layout.TimelineLayout;
import h20timeline.layout.view.Viewport;
import h20timeline.ui.find.GoToBar;
import h20timeline.ui.timeline.OverviewStrip;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.ViewModel;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The timeline with what is above and below it: where a date to go to is asked for, and the
/// overview.
final class TimelineColumn extends BorderPane {
    /// The height of the window under which the overview gives its room to the timeline.
    private static final double LOW = 480;

    private final ViewModel model;
    private final TimelineView timeline;
    private final OverviewStrip overview;
    private @Nullable GoToBar goTo;

    TimelineColumn(ViewModel model, TimelineView timeline) {
        this.model = model;
        this.timeline = timeline;
        overview = new OverviewStrip(model);
        setCenter(timeline);
        setBottom(overview);
        setMinWidth(Viewport.LEAST_WIDTH);
    }

    /// Shows a timeline; the view model's document is of the same one.
    void open(TimelineLayout layout) {
        timeline.open(layout);
        overview.open(layout);
    }

    /// Asks for a date to go to.
    void askForDate() {
        GoToBar bar = goTo;
        if (bar == null) {
            bar = new GoToBar(model, timeline);
            goTo = bar;
            setTop(bar);
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
