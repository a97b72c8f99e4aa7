package h20timeline.settings;

import h20timeline.file.RecentFiles;
import h20timeline.i18n.Language;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ShowPreferences;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Settings out of the values of a properties file. Each value is checked by itself: one that
/// cannot be used counts as not given, and its key is told.
final class SettingsValues {
    private final Properties values;
    private final List<String> damaged = new ArrayList<>();

    private SettingsValues(Properties values) {
        this.values = values;
    }

    /// What a file says, and the keys whose values cannot be used.
    record ParsedSettings(Settings settings, List<String> damaged) {}

    /// Reads all that is known, and passes over the rest.
    static ParsedSettings parse(Properties values) {
        SettingsValues reading = new SettingsValues(values);
        Settings settings = reading.settings();
        return new ParsedSettings(settings, List.copyOf(reading.damaged));
    }

    private Settings settings() {
        return new Settings(
                window(),
                new SavedPanelSizes(
                        number(
                                "panel.side",
                                SavedPanelSizes.USUAL.side(),
                                SavedPanelSizes::isFraction),
                        number(
                                "panel.detail",
                                SavedPanelSizes.USUAL.detail(),
                                SavedPanelSizes::isFraction),
                        number(
                                "panel.problems",
                                SavedPanelSizes.USUAL.problems(),
                                SavedPanelSizes::isHeight)),
                new PanelState(
                        value(
                                "open.side",
                                PanelState.DETAIL.side(),
                                choice(PanelState.Side.values())),
                        flag("open.detail", PanelState.DETAIL.detail()),
                        flag("open.problems", PanelState.DETAIL.problems())),
                value("theme", Appearance.SYSTEM, choice(Appearance.values())),
                find("language", tag -> Language.of(tag.strip()).orElse(null)),
                (int)
                        number(
                                "text.percent",
                                Settings.LEAST_TEXT,
                                n -> n >= Settings.LEAST_TEXT && n <= Settings.MOST_TEXT),
                recent(),
                show(),
                flag("both.clocks", false));
    }

    private ShowPreferences show() {
        ShowPreferences usual = ShowPreferences.USUAL;
        return new ShowPreferences(
                number("show.across", usual.across(), SavedPanelSizes::isFraction),
                number("show.down", usual.down(), SavedPanelSizes::isFraction),
                (int)
                        number(
                                "show.notes",
                                usual.notes(),
                                n -> n >= 0 && n < ShowPreferences.SIZES && n == Math.rint(n)),
                value("show.screens", usual.screens(), ShowScreens::parse));
    }

    /// The whole place or none: half a place is of no use.
    private @Nullable WindowBounds window() {
        boolean maximised = flag("window.maximised", false);
        return WindowBounds.of(
                number("window.x", Double.NaN, WindowBounds::isPosition),
                number("window.y", Double.NaN, WindowBounds::isPosition),
                number("window.width", Double.NaN, WindowBounds::isSize),
                number("window.height", Double.NaN, WindowBounds::isSize),
                maximised);
    }

    private RecentFiles recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= RecentFiles.MOST; i++) {
            Path file = find("recent." + i, SettingsValues::path);
            if (file != null) {
                files.add(file);
            }
        }
        return new RecentFiles(files);
    }

    private static @Nullable Path path(String value) {
        try {
            Path path = Path.of(value);
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private double number(String key, double usual, DoublePredicate legal) {
        return value(key, usual, text -> number(text, legal));
    }

    private static @Nullable Double number(String text, DoublePredicate legal) {
        try {
            double parsed = Double.parseDouble(text);
            return legal.test(parsed) ? parsed : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private boolean flag(String key, boolean usual) {
        return value(
                key,
                usual,
                text ->
                        switch (text.strip()) {
                            case "true" -> true;
                            case "false" -> false;
                            default -> null;
                        });
    }

    private <T> T value(String key, T usual, Function<String, @Nullable T> parse) {
        T found = find(key, parse);
        return found == null ? usual : found;
    }

    private <T> @Nullable T find(String key, Function<String, @Nullable T> parse) {
        String text = values.getProperty(key);
        T parsed = text == null ? null : parse.apply(text);
        if (text != null && parsed == null) {
            damaged.add(key);
        }
        return parsed;
    }

    private static <E extends Enum<E>> Function<String, @Nullable E> choice(E[] all) {
        return text ->
                Arrays.stream(all)
                        .filter(e -> SettingsText.word(e).equals(text.strip()))
                        .findFirst()
                        .orElse(null);
    }
}
