package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.render.StyleClass;
import h20timeline.story.ShowStep;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.PlainScrollPane;
import h20timeline.ui.control.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The notes of the step, large enough to be read at arm's length, and the cautions of its events.
final class NotesPane extends VBox {
    /// The style classes of the sizes of notes are made from these.
    private static final int SIZES = 6;

    private static final int USUAL = 2;

    private final Label title = StyleClass.CONSOLE_LABEL.on(new Label());
    private final Button smaller = new Button("A−");
    private final Button larger = new Button("A+");
    private final VBox body = new VBox();
    private final ScrollPane scroll = new PlainScrollPane(body);
    private int size = USUAL;

    NotesPane(ShowModel model) {
        StyleClass.NOTES.on(this);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, space, smaller, larger);
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        smaller.setFocusTraversable(false);
        larger.setFocusTraversable(false);
        smaller.setOnAction(event -> resize(-1));
        larger.setOnAction(event -> resize(1));
        resize(0);
        model.stateProperty().addListener((property, before, now) -> show(before, now));
        fill(model.state());
    }

    private void resize(int by) {
        body.getStyleClass().remove(StyleClass.notes(size));
        size = Math.clamp(size + by, 0, SIZES - 1);
        body.getStyleClass().add(StyleClass.notes(size));
        smaller.setDisable(size == 0);
        larger.setDisable(size == SIZES - 1);
    }

    private void show(ShowState before, ShowState now) {
        boolean same =
                before.step().equals(now.step())
                        && before.deck().equals(now.deck())
                        && before.look().language() == now.look().language();
        if (!same) {
            fill(now);
        }
    }

    private void fill(ShowState state) {
        Language language = state.look().language();
        title.setText(PresentMessages.NOTES.in(language));
        LazyTooltip.on(smaller, PresentMessages.SMALLER.in(language));
        smaller.setAccessibleText(PresentMessages.SMALLER.in(language));
        LazyTooltip.on(larger, PresentMessages.LARGER.in(language));
        larger.setAccessibleText(PresentMessages.LARGER.in(language));
        ShowStep step = state.step();
        String notes = step.notes().spoken().marked(language).strip();
        String cue = step.notes().cue().marked(language).strip();
        List<Label> parts = new ArrayList<>();
        parts.add(
                notes.isEmpty()
                        ? paragraph(PresentMessages.NO_NOTES.in(language), StyleClass.NOTES_HINT)
                        : paragraph(notes, StyleClass.NOTES_TEXT));
        if (!cue.isEmpty()) {
            String text = PresentMessages.CUE.in(language, cue);
            parts.add(paragraph(text, StyleClass.NOTES_CUE));
        }
        for (String id : step.focus()) {
            state.deck()
                    .timeline(state.at())
                    .event(id)
                    .filter(event -> !event.caution().isEmpty())
                    .map(event -> paragraph(caution(event, language), StyleClass.NOTES_CAUTION))
                    .ifPresent(parts::add);
        }
        body.getChildren().setAll(parts);
        scroll.setVvalue(0);
    }

    private static String caution(Event event, Language language) {
        return PresentMessages.CAUTION.in(
                language, event.headline().marked(language), event.caution().marked(language));
    }

    private static Label paragraph(String text, StyleClass style) {
        Label label = style.on(new WrappedLabel(text));
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
