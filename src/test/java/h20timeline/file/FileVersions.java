package h20timeline.file;

import h20timeline.i18n.Language;

/// Versions of an event file, as somebody saves them one after the other: all of one length, and
/// each with its number in it.
public final class FileVersions {
    private FileVersions() {}

    /// A file without fault.
    public static String good(int number) {
        return version(number, "2025-04-30");
    }

    /// A file with an error that names the number; the rest can be shown.
    public static String faulty(int number) {
        return version(number, "2025-04-31")
                .replace("\"track\": \"t\"", "\"track\": \"%05d\"".formatted(number));
    }

    /// A file that breaks off, after a key that nobody knows and that names the number.
    public static String torn(int number) {
        return "{\"format\": 1, \"k%05d\": 1, \"title\"".formatted(number);
    }

    /// A file of some length.
    public static String good(int number, int events) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < events; i++) {
            more.append(
                    ", {\"id\": \"e%d\", \"date\": \"2025\", \"track\": \"t\", \"headline\": \"E\"}"
                            .formatted(i));
        }
        return good(number).replace("]}", more + "]}");
    }

    private static String version(int number, String date) {
        return """
        {"format": 1, "title": "Version %05d", "tracks": [{"id": "t", "name": "T"}],
        "events": [{"id": "a", "date": "%s", "track": "t", "headline": "A"},
        {"id": "b", "date": "2025", "track": "t", "headline": "B"}]}
        """
                .formatted(number, date);
    }

    /// What is said of the version that is shown.
    public static String title(OpenedFile opened) {
        var timeline = opened.report().timeline();
        return timeline == null ? "none" : timeline.title().in(Language.EN);
    }
}
