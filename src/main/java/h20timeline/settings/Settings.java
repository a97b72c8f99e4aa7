package h20timeline.settings;

import h20timeline.file.RecentFiles;
import h20timeline.i18n.Language;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ShowPreferences;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the program remembers from one time to the next. Without a window it has never been opened;
/// without a language it speaks that of the system.
public record Settings(
        @Nullable WindowBounds window,
        SavedPanelSizes sizes,
        PanelState panels,
        Appearance theme,
        @Nullable Language language,
        int textPercent,
        RecentFiles recent,
        ShowPreferences show,
        boolean bothClocks) {
    static final int LEAST_TEXT = 100;
    static final int MOST_TEXT = 200;

    /// At the first start.
    public static final Settings USUAL =
            new Settings(
                    null,
                    SavedPanelSizes.USUAL,
                    PanelState.DETAIL,
                    Appearance.SYSTEM,
                    null,
                    LEAST_TEXT,
                    RecentFiles.NONE,
                    ShowPreferences.USUAL,
                    false);

    /// Settings of somebody who has never presented.
    public Settings(
            @Nullable WindowBounds window,
            SavedPanelSizes sizes,
            PanelState panels,
            Appearance theme,
            @Nullable Language language,
            int textPercent,
            RecentFiles recent) {
        this(
                window,
                sizes,
                panels,
                theme,
                language,
                textPercent,
                recent,
                ShowPreferences.USUAL,
                false);
    }

    /// Brings the text size to the nearest that there is.
    public Settings {
        textPercent = Math.clamp(textPercent, LEAST_TEXT, MOST_TEXT);
    }

    /// With a file that has just been opened.
    public Settings opened(Path file) {
        return with(recent.opened(file));
    }

    public Settings with(RecentFiles next) {
        return new Settings(
                window, sizes, panels, theme, language, textPercent, next, show, bothClocks);
    }

    /// With the window's place; null, where the system does not tell it, keeps the one before.
    public Settings with(@Nullable WindowBounds next) {
        return new Settings(
                next == null ? window : next,
                sizes,
                panels,
                theme,
                language,
                textPercent,
                recent,
                show,
                bothClocks);
    }

    public Settings with(SavedPanelSizes next) {
        return new Settings(
                window, next, panels, theme, language, textPercent, recent, show, bothClocks);
    }

    public Settings with(PanelState next) {
        return new Settings(
                window, sizes, next, theme, language, textPercent, recent, show, bothClocks);
    }

    public Settings with(Appearance next) {
        return new Settings(
                window, sizes, panels, next, language, textPercent, recent, show, bothClocks);
    }

    /// Speaking a language that the user has chosen; null for the system's.
    public Settings speaking(@Nullable Language next) {
        return new Settings(
                window, sizes, panels, theme, next, textPercent, recent, show, bothClocks);
    }

    /// With the presenter's window left so.
    public Settings with(ShowPreferences next) {
        return new Settings(
                window, sizes, panels, theme, language, textPercent, recent, next, bothClocks);
    }

    /// With the days on which events became known drawn, or not.
    public Settings withBothClocks(boolean on) {
        return new Settings(window, sizes, panels, theme, language, textPercent, recent, show, on);
    }

    /// With texts so large, in percent.
    public Settings textAt(int percent) {
        return new Settings(
                window, sizes, panels, theme, language, percent, recent, show, bothClocks);
    }
}
