package h20timeline.app;

import h20timeline.settings.SavedPanelSizes;
import h20timeline.settings.Settings;
import h20timeline.settings.SettingsSaver;
import h20timeline.ui.PanelSizes;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewState;
import javafx.stage.Stage;

/// Remembers what changes about a window, for the next time.
final class WindowStateStore {
    private final Stage stage;
    private final SettingsSaver saver;

    WindowStateStore(Stage stage, SettingsSaver saver) {
        this.stage = stage;
        this.saver = saver;
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
                        .textAt(now.look().textPercent())
                        .withBothClocks(now.look().bothClocks()));
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
