package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.render.StyleClass;
import h20timeline.story.ShowStep;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.PlainScrollPane;
import h20timeline.ui.control.WrappedLabel;
import h20timeline.viewmodel.ShowPreferences;
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

/// The notes of the step, large enough to be read at arm's length, and under them, always in sight,
/// the cautions of its events. Each scrolls by itself where it is longer than its room.
final class NotesPane extends VBox {
    /// The part of the pane that the cautions may take.
    private static final double CAUTIONS = 0.42;

    private static final double LINE = 48;

    private final ShowModel model;
    private final Label title = StyleClass.CONSOLE_LABEL.on(new Label());
    private final Button smaller = new Button("A−");
    private final Button larger = new Button("A+");
    private final HBox head;
    private final VBox body = new VBox();
    private final VBox cautions = new VBox();
    private final ScrollPane scroll = new PlainScrollPane(body);
    private final ScrollPane cautionScroll = new PlainScrollPane(cautions);

    NotesPane(ShowModel model) {
        this.model = model;
        StyleClass.NOTES.on(this);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(8, title, space, smaller, larger);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        for (ScrollPane pane : List.of(scroll, cautionScroll)) {
            pane.setFitToWidth(true);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setFocusTraversable(false);
        }
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, cautionScroll);
        smaller.setFocusTraversable(false);
        larger.setFocusTraversable(false);
        smaller.setOnAction(event -> resize(-1));
        larger.setOnAction(event -> resize(1));
        model.stateProperty().addListener((property, before, now) -> show(before, now));
        model.preferencesProperty().addListener((property, before, now) -> size(now));
        size(model.preferencesProperty().get());
        fill(model.state());
    }

    /// Makes the notes larger or smaller.
    void resize(int by) {
        ShowPreferences now = model.preferencesProperty().get();
        model.preferencesProperty().set(now.sized(now.notes() + by));
    }

    /// Moves the notes by lines, or by what is seen of them.
    void scroll(int lines, int pages) {
        double seen = scroll.getViewportBounds().getHeight();
        double over = body.getHeight() - seen;
        if (over > 0) {
            double by = (lines * LINE + pages * seen * 0.9) / over;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
        }
    }

    /// The height that all of it needs in a width.
    double heightFor(double width) {
        double inner = width - 16;
        double under = cautions.getChildren().isEmpty() ? 0 : cautions.prefHeight(inner);
        return head.prefHeight(width) + body.prefHeight(inner) + under + 36;
    }

    private void size(ShowPreferences preferences) {
        int size = preferences.notes();
        for (VBox part : List.of(body, cautions)) {
            for (int i = 0; i < ShowPreferences.SIZES; i++) {
                part.getStyleClass().remove(StyleClass.notes(i));
            }
            part.getStyleClass().add(StyleClass.notes(size));
        }
        smaller.setDisable(size == 0);
        larger.setDisable(size == ShowPreferences.SIZES - 1);
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
        if (!cue.isEmpty()) {
            String text = PresentMessages.CUE.in(language, cue);
            parts.add(paragraph(text, StyleClass.NOTES_CUE));
        }
        parts.add(
                notes.isEmpty()
                        ? paragraph(PresentMessages.NO_NOTES.in(language), StyleClass.NOTES_HINT)
                        : paragraph(notes, StyleClass.NOTES_TEXT));
        body.getChildren().setAll(parts);
        cautions.getChildren()
                .setAll(
                        step.focus().stream()
                                .flatMap(id -> state.deck().timeline(state.at()).event(id).stream())
                                .filter(event -> !event.caution().isEmpty())
                                .map(event -> caution(event, language))
                                .map(text -> paragraph(text, StyleClass.NOTES_CAUTION))
                                .toList());
        boolean any = !cautions.getChildren().isEmpty();
        cautionScroll.setVisible(any);
        cautionScroll.setManaged(any);
        scroll.setVvalue(0);
        cautionScroll.setVvalue(0);
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

    @Override
    protected void layoutChildren() {
        double needed = cautions.prefHeight(getWidth() - 16) + 4;
        double most = getHeight() * CAUTIONS;
        cautionScroll.setMinHeight(Math.min(needed, most));
        cautionScroll.setPrefHeight(Math.min(needed, most));
        cautionScroll.setMaxHeight(Math.min(needed, most));
        super.layoutChildren();
    }
}
