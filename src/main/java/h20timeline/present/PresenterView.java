package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.present.pen.PenTool;
import h20timeline.render.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the presenter has before him: his own step, and apart from it what the room sees; what
/// comes next, the notes, the time, and all steps to jump to. A sheet may lie over it.
final class PresenterView extends StackPane {
    private final ShowModel model;
    private final PresenterHeader top;
    private final Label own = StyleClass.CONSOLE_LABEL.on(new Label());
    private final Label room = StyleClass.CONSOLE_LABEL.on(new Label());
    private final Label signs = StyleClass.CONSOLE_SIGNS.on(new Label());
    private final Label keys = StyleClass.CONSOLE_KEYS.on(new Label());
    private final Label next = StyleClass.CONSOLE_LABEL.on(new Label());
    private final NotesPane notes;
    private final StepList list;
    private final StepOverview overview;
    private final ShowKeysPage showKeysPage;
    private final BorderPane desk;

    PresenterView(ShowModel model, Runnable resume) {
        this.model = model;
        StyleClass.CONSOLE.on(this);
        top = new PresenterHeader(model);
        notes = new NotesPane(model);
        list = new StepList(model);
        overview = new StepOverview(model);
        showKeysPage = new ShowKeysPage();
        VBox left = column(own, screen(AudienceScreen.Place.DESK), signs, keys);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox mirror = column(room, screen(AudienceScreen.Place.MIRROR));
        VBox ahead = column(next, frame(new NextSlideView(model)));
        HBox pictures = new HBox(mirror, ahead);
        for (VBox each : List.of(mirror, ahead)) {
            each.setPrefWidth(100);
            each.setMinWidth(0);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        keys.setWrapText(true);
        keys.setMinHeight(0);
        desk = new BorderPane(new PresenterDesk(model, left, pictures, notes));
        desk.setTop(new VBox(top, new NoticeBar(model, resume)));
        desk.setBottom(new StepStrip(model));
        getChildren().setAll(desk, list, overview, showKeysPage);
        model.stateProperty().addListener((property, before, now) -> show(now));
        model.penProperty().addListener(property -> show(model.state()));
        model.zoomProperty().addListener(property -> show(model.state()));
        show(model.state());
    }

    private SlideFrame screen(AudienceScreen.Place place) {
        return frame(new AudienceScreen(model, place, false));
    }

    private SlideFrame frame(Region content) {
        SlideFrame frame = new SlideFrame(content);
        model.shapeProperty().addListener((property, before, now) -> frame.shape(now));
        Dimension2D shape = model.shapeProperty().get();
        frame.shape(shape);
        VBox.setVgrow(frame, Priority.ALWAYS);
        return frame;
    }

    private static VBox column(Label head, Region... parts) {
        VBox column = StyleClass.CONSOLE_COLUMN.on(new VBox(head));
        column.getChildren().addAll(parts);
        head.setMinHeight(USE_PREF_SIZE);
        return column;
    }

    /// Lets the clocks run while it is shown.
    void wake() {
        top.wake();
    }

    /// Stops them.
    void rest() {
        top.rest();
    }

    /// The notes, for the keys that scroll and size them.
    NotesPane notes() {
        return notes;
    }

    /// The overview, for the keys that move in it.
    StepOverview overview() {
        return overview;
    }

    private void show(ShowState state) {
        Language language = state.look().language();
        own.setText(PresentMessages.YOUR_STEP.in(language));
        room.setText(PresentMessages.ROOM_SEES.in(language));
        List<String> words = signs(state, language);
        signs.setText(String.join("   ·   ", words));
        signs.setVisible(!words.isEmpty());
        signs.setManaged(!words.isEmpty());
        signs.setMinHeight(USE_PREF_SIZE);
        keys.setText(PresentMessages.KEY_LINE.in(language));
        next.setText(
                NextSlideView.next(state)
                        .map(position -> state.deck().steps().get(position.step()))
                        .map(step ->
                                PresentMessages.NEXT.in(language, step.title().marked(language)))
                        .orElseGet(() -> PresentMessages.THE_END.in(language)));
        PresenterOverlay sheet = state.console().sheet();
        // With one screen a sheet stands before the audience: the notes do not stand under it.
        desk.setVisible(!state.console().forSheet());
        list.setVisible(sheet == PresenterOverlay.STEPS);
        overview.setVisible(sheet == PresenterOverlay.OVERVIEW);
        showKeysPage.setVisible(sheet == PresenterOverlay.KEYS);
        if (sheet == PresenterOverlay.KEYS) {
            showKeysPage.setLanguage(language);
        }
    }

    /// What the audience's screen is in beside its slide, in words.
    private List<String> signs(ShowState state, Language language) {
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
        if (state.path().left() != null) {
            signs.add(PresentMessages.ASIDE.in(language));
        }
        if (model.pen().tool() == PenTool.PEN) {
            signs.add(PresentMessages.DRAWING.in(language));
        } else if (model.pen().tool() == PenTool.ERASER) {
            signs.add(PresentMessages.ERASING.in(language));
        }
        if (model.pen().kept()) {
            signs.add(PresentMessages.KEPT.in(language));
        }
        if (model.zoomProperty().get().isOn()) {
            signs.add(PresentMessages.ZOOMED.in(language));
        }
        String typed = state.console().typed();
        if (state.console().hasNumber()) {
            signs.add(PresentMessages.TYPED.in(language, typed));
        }
        return signs;
    }
}
