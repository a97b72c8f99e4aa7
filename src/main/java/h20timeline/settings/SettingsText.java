package h20timeline.settings;

import h20timeline.i18n.Language;
import h20timeline.viewmodel.ShowPreferences;
import java.nio.file.Path;
import java.util.Locale;

/// Settings as the lines of a properties file, with an explanation of its keys at its head.
final class SettingsText {
    private static final String HEAD =
            """
            # Settings of H20 Timeline, in UTF-8. The program writes this file anew when something
            # changes; what cannot be read is replaced by the usual value, and said.
            #
            # window.x, .y, .width, .height   where the window stood, in pixels
            # window.maximised                true or false
            # panel.side, panel.detail        where the dividers stand, from 0 (left) to 1 (right)
            # panel.problems                  height of the list of problems, in pixels
            # open.side                       none, events or filters
            # open.detail, open.problems      true or false
            # theme                           system, light, dark or high-contrast
            # language                        en or zh; without it, the system's
            # text.percent                    100 to 200
            # both.clocks                     true, false: the days on which events became known
            # show.across, show.down          where the presenter's dividers stand, from 0 to 1; 0 as
            #                                 the notes need it
            # show.notes                      size of the speaker's notes, 0 to 5
            # show.screens                    for sizes of screens, how often the slide was sent on:
            #                                 1366x768+1920x1080=1, and so on with commas between
            # recent.1 to recent.10           files opened last, newest first
            """;

    private SettingsText() {}

    /// Writes; the same settings always give the same text.
    static String of(Settings settings) {
        StringBuilder text = new StringBuilder(HEAD);
        WindowBounds window = settings.window();
        if (window != null) {
            line(text, "window.x", window.x());
            line(text, "window.y", window.y());
            line(text, "window.width", window.width());
            line(text, "window.height", window.height());
            line(text, "window.maximised", window.maximised());
        }
        line(text, "panel.side", settings.sizes().side());
        line(text, "panel.detail", settings.sizes().detail());
        line(text, "panel.problems", settings.sizes().problems());
        line(text, "open.side", word(settings.panels().side()));
        line(text, "open.detail", settings.panels().detail());
        line(text, "open.problems", settings.panels().problems());
        line(text, "theme", word(settings.theme()));
        Language language = settings.language();
        if (language != null) {
            line(text, "language", language.tag());
        }
        line(text, "text.percent", settings.textPercent());
        line(text, "both.clocks", settings.bothClocks());
        ShowPreferences show = settings.show();
        line(text, "show.across", show.across());
        line(text, "show.down", show.down());
        line(text, "show.notes", show.notes());
        if (!show.screens().isEmpty()) {
            line(text, "show.screens", ShowScreens.text(show.screens()));
        }
        int number = 0;
        for (Path file : settings.recent().files()) {
            line(text, "recent." + ++number, file);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append('=').append(escaped(value.toString())).append('\n');
    }

    /// A value as a properties file must have it to be read as it was.
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f")
                .replaceFirst("^ ", "\\\\ ");
    }

    /// The word for a choice.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
