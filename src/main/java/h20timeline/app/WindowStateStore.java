package h20timeline.app;

import h20timeline.settings.SavedPanelSizes;
import h20timeline.settings.Settings;
import h20timeline.settings.SettingsSaver;
import h20timeline.settings.WindowBounds;
import h20timeline.ui.PanelSizes;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewState;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was the last time, and remembers what changes about it.
final class WindowStateStore {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final SettingsSaver saver;

    WindowStateStore(Stage stage, SettingsSaver saver) {
        this.stage = stage;
        this.saver = saver;
    }

    /// Gives the window its place, on a screen that is there now.
    void place() {
        WindowBounds last = saver.settings().window();
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        if (last == null || last.on(screens).isEmpty()) {
            stage.setWidth(Math.min(WIDTH, primary.getWidth()));
            stage.setHeight(Math.min(HEIGHT, primary.getHeight()));
        } else {
            Rectangle2D place = last.on(screens).get();
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        }
        stage.setMaximized(last != null && last.maximised());
        stage.xProperty().addListener(observable -> moved());
        stage.yProperty().addListener(observable -> moved());
        stage.widthProperty().addListener(observable -> moved());
        stage.heightProperty().addListener(observable -> moved());
        stage.maximizedProperty().addListener(observable -> moved());
    }

    /// A maximised window keeps the place that it had before, to go back to.
    private void moved() {
        Settings now = saver.settings();
        WindowBounds old = now.window();
        boolean whole = stage.isMaximized() || stage.isFullScreen();
        WindowBounds place =
                whole && old != null
                        ? new WindowBounds(
                                old.x(), old.y(), old.width(), old.height(), stage.isMaximized())
                        : WindowBounds.of(
                                stage.getX(),
                                stage.getY(),
                                stage.getWidth(),
                                stage.getHeight(),
                                stage.isMaximized());
        saver.save(now.with(place));
    }

    /// Which panels are open; the list of problems only when there are some.
    PanelState panels() {
        PanelState panels = saver.settings().panels();
        return new PanelState(panels.side(), panels.detail(), false);
    }

    /// How large the panels are to be.
    PanelSizes sizes() {
        SavedPanelSizes sizes = saver.settings().sizes();
        return new PanelSizes(
                sizes.side() * stage.getWidth(),
                (1 - sizes.detail()) * stage.getWidth(),
                sizes.problems());
    }

    /// Remembers what has changed in the window.
    void changed(ViewState before, ViewState now) {
        Settings settings = saver.settings();
        if (before.language() != now.language()) {
            settings = settings.speaking(now.language());
        }
        saver.save(
                settings.with(now.look().appearance())
                        .with(now.panels())
                        .textAt(now.look().textPercent()));
    }

    /// Remembers how large the panels are.
    void sized(PanelSizes sizes) {
        if (stage.getWidth() > 0) {
            SavedPanelSizes next =
                    new SavedPanelSizes(
                            sizes.side() / stage.getWidth(),
                            1 - sizes.detail() / stage.getWidth(),
                            sizes.problems());
            saver.save(saver.settings().with(next));
        }
    }
}
