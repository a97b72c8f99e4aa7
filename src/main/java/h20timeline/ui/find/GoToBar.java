package h20timeline.ui.find;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.time.DateInput;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line over the timeline in which a date is written to go there. Says while one writes which
/// date it understands.
public final class GoToBar extends HBox {
    private final ViewModel model;
    private final TimelineView timeline;
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label understood = StyleClass.STATUS_TEXT.on(new Label());
    private final Button go = new Button();
    private final Button close = new Button();

    public GoToBar(ViewModel model, TimelineView timeline) {
        this.model = model;
        this.timeline = timeline;
        StyleClass.GO_TO_BAR.on(this);
        name.setLabelFor(field);
        field.setPrefColumnCount(12);
        field.setMinWidth(100);
        understood.setMinWidth(0);
        HBox.setHgrow(understood, Priority.ALWAYS);
        understood.setMaxWidth(Double.MAX_VALUE);
        for (Region part : new Region[] {name, go, close}) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().setAll(name, field, understood, go, close);
        field.textProperty().addListener((property, before, now) -> understand());
        field.setOnAction(e -> go());
        go.setOnAction(e -> go());
        close.setOnAction(e -> close());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        e.consume();
                        close();
                    }
                });
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (before.language() != now.language()) {
                        setLanguage(now.language());
                    }
                });
        setLanguage(model.state().language());
        setShown(false);
    }

    /// Opens the line and puts the keyboard there.
    public void open() {
        setShown(true);
        field.selectAll();
        field.requestFocus();
    }

    private void close() {
        setShown(false);
        timeline.requestFocus();
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void go() {
        wish().ifPresent(date -> {
            timeline.goTo(known(date.extent()));
            close();
        });
    }

    /// Of what has no known end, the day that is known.
    static TimeSpan known(Extent extent) {
        boolean closed =
                extent.startBound() == Extent.Bound.KNOWN
                        && extent.endBound() == Extent.Bound.KNOWN;
        return closed
                ? extent.reach()
                : new TimeSpan(extent.anchor(), extent.anchor() + TimeSpan.DAY);
    }

    private Optional<EdtfDate> wish() {
        return DateInput.of(field.getText(), year(model.state()));
    }

    /// A day or month without a year is one of the year that the story is about.
    static int year(ViewState state) {
        EdtfDate asOf = state.document().timeline().asOf();
        long seconds = asOf == null ? state.visible().middle() : asOf.extent().anchor();
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)).getYear();
    }

    private void understand() {
        Language language = model.state().language();
        Optional<EdtfDate> date = wish();
        go.setDisable(date.isEmpty());
        understood.setText(
                date.map(d -> d.text(language))
                        .orElse(
                                field.getText().isBlank()
                                        ? FindPanelMessages.GO_TO_FORMS.in(language)
                                        : FindPanelMessages.GO_TO_NO_DATE.in(language)));
    }

    private void setLanguage(Language language) {
        name.setText(FindPanelMessages.GO_TO_NAME.in(language));
        field.setAccessibleText(FindPanelMessages.GO_TO_NAME.in(language));
        field.setAccessibleHelp(FindPanelMessages.GO_TO_FORMS.in(language));
        go.setText(FindPanelMessages.GO_TO_GO.in(language));
        close.setText(ControlMessages.CLOSE.in(language));
        understand();
    }
}
