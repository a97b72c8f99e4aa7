package h20timeline.format.json;

import h20timeline.format.ReadMonitor;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// Files for tests, read from memory.
final class JsonGiven {
    /// The start of a good file, up to its list of events.
    static final String START =
            """
            {"format": 1, "title": "T", "tracks": [{"id": "us", "name": "US"}], "actors": \
            [{"id": "nvidia", "name": "N"}], "sources": [{"id": "article", "title": "S"}],\
            """;

    /// Two good events.
    static final String EVENTS =
            """
            "events": [{"id": "a", "date": "2025", "track": "us", "headline": "A"}, \
            {"id": "event-four", "date": "2025", "track": "us", "headline": "4"}, \
            {"id": "b", "date": "2025", "track": "us", "headline": "B"}]\
            """;

    private JsonGiven() {}

    static LoadReport read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static LoadReport read(byte[] bytes) {
        return new TimelineReader()
                .read("f.json", new ByteArrayInputStream(bytes), bytes.length, ReadMonitor.NONE);
    }

    /// A problem in one line: how bad, where, which, and what is said.
    static String line(Problem problem) {
        return "%s %d:%d %s %s: %s"
                .formatted(
                        problem.severity(),
                        problem.place().line(),
                        problem.place().column(),
                        problem.place().pointer().isEmpty() ? "/" : problem.place().pointer(),
                        problem.phrase().name(),
                        problem.sentence(Language.EN));
    }
}
