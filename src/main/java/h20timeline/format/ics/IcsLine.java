package h20timeline.format.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of a calendar with what was folded behind it: `DTSTART;VALUE=DATE:20250409`.
///
/// @param parameters what stands between the name and the colon, in capitals
record IcsLine(String name, String parameters, String value, int line) {
    static List<IcsLine> all(String text) {
        List<IcsLine> all = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        int begun = 1;
        int number = 0;
        for (String each : text.lines().toList()) {
            number++;
            boolean folded = !each.isEmpty() && (each.charAt(0) == ' ' || each.charAt(0) == '\t');
            if (folded) {
                whole.append(each, 1, each.length());
            } else {
                add(all, whole.toString(), begun);
                whole.setLength(0);
                whole.append(each);
                begun = number;
            }
        }
        add(all, whole.toString(), begun);
        return all;
    }

    private static void add(List<IcsLine> all, String line, int number) {
        boolean quoted = false;
        int semicolon = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted && semicolon < 0) {
                semicolon = i;
            }
            if (c == ':' && !quoted) {
                int end = semicolon < 0 ? i : semicolon;
                String name = line.substring(0, end).strip().toUpperCase(Locale.ROOT);
                String parameters = semicolon < 0 ? "" : line.substring(semicolon, i);
                all.add(new IcsLine(name, parameters, line.substring(i + 1).strip(), number));
                return;
            }
        }
    }

    /// The value as a text, in which some signs are written with a backslash.
    String text() {
        return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
    }

    /// The value of a parameter; empty for none.
    String parameter(String wanted) {
        for (String each : parameters.split(";", -1)) {
            int equal = each.indexOf('=');
            if (equal > 0 && each.substring(0, equal).equalsIgnoreCase(wanted)) {
                return each.substring(equal + 1).replace("\"", "");
            }
        }
        return "";
    }
}
