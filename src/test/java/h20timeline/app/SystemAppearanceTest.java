package h20timeline.app;

import static h20timeline.app.SystemAppearance.GTK_THEME;
import static h20timeline.app.SystemAppearance.WINDOWS_HIGH_CONTRAST;
import static h20timeline.viewmodel.Appearance.DARK;
import static h20timeline.viewmodel.Appearance.HIGH_CONTRAST;
import static h20timeline.viewmodel.Appearance.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.viewmodel.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The program looks as the system does.
class SystemAppearanceTest {
    private final ObservableMap<String, Object> preferences = FXCollections.observableHashMap();
    private final ObjectProperty<ColorScheme> scheme =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final SystemAppearance systemAppearance = new SystemAppearance(preferences, scheme);
    private final List<Appearance> told = new ArrayList<>();

    @Test
    void aSystemWithoutHighContrastHasItsScheme() {
        Map<String, Object> plain = Map.of(WINDOWS_HIGH_CONTRAST, false, GTK_THEME, "Adwaita-dark");
        assertEquals(LIGHT, SystemAppearance.of(plain, ColorScheme.LIGHT));
        assertEquals(DARK, SystemAppearance.of(plain, ColorScheme.DARK));
        assertEquals(LIGHT, SystemAppearance.of(Map.of(), ColorScheme.LIGHT));
        assertEquals(DARK, SystemAppearance.of(Map.of(), ColorScheme.DARK));
    }

    @ParameterizedTest
    @EnumSource
    void highContrastOfWindowsGoesBeforeItsScheme(ColorScheme any) {
        assertEquals(HIGH_CONTRAST, SystemAppearance.of(Map.of(WINDOWS_HIGH_CONTRAST, true), any));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HighContrast", "HighContrastInverse", "ContrastHighContrast-dark"})
    void highContrastOfGnomeIsATheme(String theme) {
        assertEquals(
                HIGH_CONTRAST, SystemAppearance.of(Map.of(GTK_THEME, theme), ColorScheme.LIGHT));
    }

    @Test
    void changesAreTold() {
        assertEquals(LIGHT, systemAppearance.now());
        systemAppearance.follow(told::add);
        scheme.set(ColorScheme.DARK);
        assertEquals(DARK, systemAppearance.now());
        preferences.put(WINDOWS_HIGH_CONTRAST, true);
        scheme.set(ColorScheme.LIGHT);
        preferences.put(WINDOWS_HIGH_CONTRAST, false);
        assertEquals(List.of(DARK, HIGH_CONTRAST, LIGHT), told);
    }

    @Test
    void whatChangesNoLookIsNotTold() {
        systemAppearance.follow(told::add);
        preferences.put("GTK.enable_animations", false);
        preferences.put(GTK_THEME, "Adwaita");
        assertEquals(List.of(), told);
    }
}
