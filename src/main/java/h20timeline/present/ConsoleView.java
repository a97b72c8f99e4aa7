package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the presenter has before him: what is on screen and what comes next, the notes, the time,
/// and all steps to jump to. A sheet of all steps or of the keys may lie over it.
final class ConsoleView extends StackPane {
    private final ConsoleTop top;
    private final Label onScreen = StyleClass.CONSOLE_LABEL.on(new Label());
    private final Label signs = StyleClass.CONSOLE_SIGNS.on(new Label());
    private final Label keys = StyleClass.CONSOLE_KEYS.on(new Label());
    private final Label next = StyleClass.CONSOLE_LABEL.on(new Label());
    private final NextSlide nextSlide;
    private final NotesPane notes;
    private final StepStrip strip;
    private final StepList list;
    private final CueSheet cues;

    ConsoleView(ShowModel model) {
        StyleClass.CONSOLE.on(this);
        top = new ConsoleTop(model);
        nextSlide = new NextSlide(model);
        notes = new NotesPane(model);
        strip = new StepStrip(model);
        list = new StepList(model);
        cues = new CueSheet();
        Framed mirror = new Framed(new AudienceScreen(model, false, true));
        Framed ahead = new Framed(nextSlide);
        model.shapeProperty()
                .addListener((property, before, now) -> {
                    mirror.shape(now);
                    ahead.shape(now);
                });
        Dimension2D shape = model.shapeProperty().get();
        mirror.shape(shape);
        ahead.shape(shape);
        VBox left = StyleClass.CONSOLE_COLUMN.on(new VBox(onScreen, mirror, signs, keys));
        VBox right = StyleClass.CONSOLE_COLUMN.on(new VBox(next, ahead, notes));
        VBox.setVgrow(mirror, Priority.ALWAYS);
        VBox.setVgrow(notes, Priority.ALWAYS);
        next.setMinHeight(USE_PREF_SIZE);
        onScreen.setMinHeight(USE_PREF_SIZE);
        signs.setMinHeight(USE_PREF_SIZE);
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        TwoColumns middle = new TwoColumns(left, right);
        BorderPane desk = new BorderPane(middle);
        desk.setTop(top);
        desk.setBottom(strip);
        getChildren().setAll(desk, list, cues);
        model.stateProperty().addListener((property, before, now) -> show(now));
        show(model.state());
    }

    /// Lets the clocks run while it is shown.
    void wake() {
        top.wake();
    }

    /// Stops them.
    void rest() {
        top.rest();
    }

    private void show(ShowState state) {
        Language language = state.look().language();
        onScreen.setText(PresentWord.ON_SCREEN.in(language));
        signs.setText(String.join("   ·   ", signs(state, language)));
        keys.setText(PresentWord.KEY_LINE.in(language));
        int after = state.at() + 1;
        next.setText(
                after < state.steps()
                        ? PresentWord.NEXT.in(
                                language, state.deck().steps().get(after).title().marked(language))
                        : PresentWord.THE_END.in(language));
        Sheet sheet = state.console().sheet();
        list.setVisible(sheet == Sheet.STEPS);
        cues.setVisible(sheet == Sheet.KEYS);
        if (sheet == Sheet.KEYS) {
            cues.speak(language);
        }
    }

    /// What the audience's screen is in beside its slide, in words.
    private static List<String> signs(ShowState state, Language language) {
        List<String> signs = new ArrayList<>();
        switch (state.path().curtain()) {
            case BLACK -> signs.add(PresentWord.BLACK.in(language));
            case WHITE -> signs.add(PresentWord.WHITE.in(language));
            case NONE -> {}
        }
        if (state.path().frozen() != null) {
            signs.add(PresentWord.FROZEN.in(language));
        }
        if (state.roams()) {
            signs.add(PresentWord.ROAMING.in(language));
        }
        if (state.pointing()) {
            signs.add(PresentWord.POINTING.in(language));
        }
        String digits = state.console().digits();
        if (!digits.isEmpty()) {
            signs.add(PresentWord.TYPED.in(language, digits));
        }
        return signs;
    }
}
