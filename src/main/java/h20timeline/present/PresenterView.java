package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
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
final class PresenterView extends StackPane {
    private final PresenterHeader top;
    private final Label onScreen = StyleClass.CONSOLE_LABEL.on(new Label());
    private final Label signs = StyleClass.CONSOLE_SIGNS.on(new Label());
    private final Label keys = StyleClass.CONSOLE_KEYS.on(new Label());
    private final Label next = StyleClass.CONSOLE_LABEL.on(new Label());
    private final NextSlideView nextSlideView;
    private final NotesPane notes;
    private final StepStrip strip;
    private final StepList list;
    private final ShowKeysPage showKeysPage;

    PresenterView(ShowModel model) {
        StyleClass.CONSOLE.on(this);
        top = new PresenterHeader(model);
        nextSlideView = new NextSlideView(model);
        notes = new NotesPane(model);
        strip = new StepStrip(model);
        list = new StepList(model);
        showKeysPage = new ShowKeysPage();
        SlideFrame mirror = new SlideFrame(new AudienceScreen(model, false, true));
        SlideFrame ahead = new SlideFrame(nextSlideView);
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
        getChildren().setAll(desk, list, showKeysPage);
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
        onScreen.setText(PresentMessages.ON_SCREEN.in(language));
        signs.setText(String.join("   ·   ", signs(state, language)));
        keys.setText(PresentMessages.KEY_LINE.in(language));
        int after = state.at() + 1;
        next.setText(
                after < state.steps()
                        ? PresentMessages.NEXT.in(
                                language, state.deck().steps().get(after).title().marked(language))
                        : PresentMessages.THE_END.in(language));
        PresenterOverlay presenterOverlay = state.console().sheet();
        list.setVisible(presenterOverlay == PresenterOverlay.STEPS);
        showKeysPage.setVisible(presenterOverlay == PresenterOverlay.KEYS);
        if (presenterOverlay == PresenterOverlay.KEYS) {
            showKeysPage.setLanguage(language);
        }
    }

    /// What the audience's screen is in beside its slide, in words.
    private static List<String> signs(ShowState state, Language language) {
        List<String> signs = new ArrayList<>();
        switch (state.path().blanking()) {
            case BLACK -> signs.add(PresentMessages.BLACK.in(language));
            case WHITE -> signs.add(PresentMessages.WHITE.in(language));
            case NONE -> {}
        }
        if (state.path().frozen() != null) {
            signs.add(PresentMessages.FROZEN.in(language));
        }
        if (state.roams()) {
            signs.add(PresentMessages.ROAMING.in(language));
        }
        if (state.pointing()) {
            signs.add(PresentMessages.POINTING.in(language));
        }
        String digits = state.console().digits();
        if (!digits.isEmpty()) {
            signs.add(PresentMessages.TYPED.in(language, digits));
        }
        return signs;
    }
}
