package h20timeline.app;

import h20timeline.viewmodel.Appearance;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;

/// Which look the system asks for: light, dark or high contrast, never [Appearance#SYSTEM]. On the
/// toolkit's thread.
final class SystemAppearance {
    /// Keys of [Platform.Preferences], which has no property for high contrast.
    static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";

    static final String GTK_THEME = "GTK.theme_name";

    private final ObservableMap<String, Object> preferences;
    private final ObservableValue<ColorScheme> scheme;
    private Appearance now;

    /// Of the system that the program runs on.
    SystemAppearance(Platform.Preferences system) {
        this(system, system.colorSchemeProperty());
    }

    /// Of a system that says this of itself.
    SystemAppearance(
            ObservableMap<String, Object> preferences, ObservableValue<ColorScheme> scheme) {
        this.preferences = preferences;
        this.scheme = scheme;
        now = of(preferences, scheme.getValue());
    }

    /// The look that the system asks for now.
    Appearance now() {
        return now;
    }

    /// Tells each change of look from now on. Most of what a system reports changes none.
    void follow(Consumer<Appearance> follower) {
        InvalidationListener listener =
                changed -> {
                    Appearance next = of(preferences, scheme.getValue());
                    if (next != now) {
                        now = next;
                        follower.accept(next);
                    }
                };
        preferences.addListener(listener);
        scheme.addListener(listener);
    }

    /// The look for what a system says of itself.
    static Appearance of(Map<String, ?> preferences, ColorScheme scheme) {
        if (Boolean.TRUE.equals(preferences.get(WINDOWS_HIGH_CONTRAST))
                || (preferences.get(GTK_THEME) instanceof String theme
                        && theme.toLowerCase(Locale.ROOT).contains("highcontrast"))) {
            return Appearance.HIGH_CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT;
    }
}
