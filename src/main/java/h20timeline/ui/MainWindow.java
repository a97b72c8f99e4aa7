package h20timeline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import h20timeline.layout.TimelineLayout;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import java.net.URI;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// The main window's content: timeline, overview, panel and bars around one view model.
public final class MainWindow implements Commands {
    private static final double PANEL = 0.74;

    private final ViewModel model;
    private final Services services;
    private final BorderPane root = StyleClass.H20.on(new BorderPane());
    private final SplitPane split = new SplitPane();
    private final TimelineView timeline;
    private final OverviewStrip overview;
    private final DetailPanel detail;
    private final StatusBar status;
    private final Scene scene;
    private double divider = PANEL;

    /// What the window needs of the world around it.
    ///
    /// @param openAddress opens an http or https address in the system's browser
    /// @param export saves the picture of a state
    /// @param drawsChinese whether a font of this machine can draw Chinese
    /// @param reducedMotion whether the user wants no motion
    public record Services(
            Consumer<URI> openAddress,
            Consumer<ViewState> export,
            boolean drawsChinese,
            boolean reducedMotion) {}

    /// Builds the window's content; it is empty until [#open].
    public MainWindow(ViewModel model, Services services) {
        this.model = model;
        this.services = services;
        timeline = new TimelineView(model, services.reducedMotion());
        overview = new OverviewStrip(model);
        detail = new DetailPanel(model, timeline::goTo, services.openAddress());
        status = new StatusBar(model, this::showProblems);
        BorderPane left = new BorderPane(timeline);
        left.setBottom(overview);
        left.setMinWidth(0);
        detail.setMinWidth(260);
        split.getItems().setAll(left);
        SplitPane.setResizableWithParent(detail, false);
        root.setTop(new TopBar(model, timeline, this));
        root.setCenter(split);
        root.setBottom(status);
        scene = new Scene(root);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.stateProperty().addListener((property, before, now) -> show(now));
        show(model.state());
    }

    /// The scene for a stage.
    public Scene scene() {
        return scene;
    }

    /// Shows a timeline; the view model's document is of the same one.
    public void open(TimelineLayout layout) {
        timeline.open(layout);
        overview.open(layout);
        // The split pane takes its items in when it is styled; nothing outside a scene has focus.
        root.applyCss();
        timeline.requestFocus();
    }

    /// Says something in the status bar.
    public void say(String text) {
        status.say(text);
    }

    @Override
    public void speak(Language language) {
        if (language == Language.ZH && !services.drawsChinese()) {
            status.say(Say.NO_CHINESE_FONT.in(Language.EN));
            model.speak(Language.EN);
            return;
        }
        model.speak(language);
    }

    @Override
    public void export() {
        services.export().accept(model.state());
    }

    private void show(ViewState state) {
        boolean open = split.getItems().contains(detail);
        if (state.panels().detail() && !open) {
            split.getItems().add(detail);
            split.setDividerPosition(0, divider);
        } else if (!state.panels().detail() && open) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(detail);
        }
        dress(Dress.theme(state.look()));
    }

    private void dress(Theme theme) {
        if (scene.getStylesheets().contains(theme.tokens())) {
            return;
        }
        Application.setUserAgentStylesheet(
                theme == Theme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(theme.tokens(), Theme.stylesheet());
    }

    /// Keys that work wherever the focus is.
    private void key(KeyEvent event) {
        ViewState state = model.state();
        if (event.getCode() == KeyCode.F4 && !event.isAltDown()) {
            model.showDetail(!state.panels().detail());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape(state);
        } else if (ctrl(KeyCode.L).match(event)) {
            speak(state.language() == Language.EN ? Language.ZH : Language.EN);
        } else if (ctrl(KeyCode.D).match(event)) {
            model.wear(state.look().worn() == Appearance.DARK ? Appearance.LIGHT : Appearance.DARK);
        } else if (ctrl(KeyCode.K).match(event)) {
            model.showAllLinks(!state.allLinks());
        } else if (new KeyCodeCombination(
                        KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
                .match(event)) {
            export();
        } else {
            return;
        }
        event.consume();
    }

    /// First closes the panel, then gives up the selection.
    private void escape(ViewState state) {
        if (state.panels().detail()) {
            model.showDetail(false);
            timeline.requestFocus();
        } else {
            model.select(null);
        }
    }

    private static KeyCodeCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private void showProblems() {
        Language language = model.state().language();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(scene.getWindow());
        dialog.setTitle(Say.PROBLEMS_TITLE.in(language, model.state().document().name()));
        ProblemList list = new ProblemList(model.state().document().problems(), language);
        list.setPrefSize(720, 420);
        dialog.getDialogPane().getStylesheets().setAll(scene.getStylesheets());
        StyleClass.H20.on(dialog.getDialogPane());
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(Say.CLOSE.in(language), ButtonType.CLOSE.getButtonData()));
        dialog.setResizable(true);
        dialog.show();
    }
}
