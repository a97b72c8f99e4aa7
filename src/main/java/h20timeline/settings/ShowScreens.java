package h20timeline.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which screen had the slide, as one line of the settings: the sizes of the screens and a number
/// for each set of screens.
final class ShowScreens {
    private static final Pattern ENTRY =
            Pattern.compile("(\\d{1,6}x\\d{1,6}(?:\\+\\d{1,6}x\\d{1,6})*)=(\\d{1,3})");

    private ShowScreens() {}

    static String text(Map<String, Integer> screens) {
        return screens.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /// Null for what no line of this sort is.
    static @Nullable Map<String, Integer> parse(String text) {
        Map<String, Integer> screens = new LinkedHashMap<>();
        for (String part : text.strip().split("\\s*,\\s*", -1)) {
            Matcher entry = ENTRY.matcher(part);
            if (!entry.matches()) {
                return null;
            }
            screens.put(entry.group(1), Integer.parseInt(entry.group(2)));
        }
        return screens;
    }
}
