package h20timeline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomValues;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that were good once: cut off, or with some bytes gone wrong.
class BrokenFilesTest {
    private static final int EVENTS = 9;
    private static final String START =
            """
            {"format": 1, "title": {"en": "T", "zh": "题"},
             "tracks": [{"id": "us", "name": "US", "color": "blue"}],
             "actors": [{"id": "nvidia", "name": {"en": "Nvidia", "zh": "英伟达"}}],
             "sources": [{"id": "s", "title": "S", "url": "https://example.org/中?a=b"}],
             "events": [
            """;
    private static final String END =
            """

             ],
             "links": [{"from": "e-0", "to": "e-1", "relation": "led-to"}],
             "story": [{"id": "b", "title": "B", "focus": ["e-0"], "range": "2025-04/2025-05"}]}
            """;

    private static String event(int number) {
        return """
        {"id": "e-%d", "date": "2025-04-0%d", "track": "us", "headline": {"en": "H", "zh": "题"},
         "figures": [{"value": 1.5, "unit": "t\\n"}], "actors": ["nvidia"], "sources": ["s"]}\
        """
                .formatted(number, number + 1);
    }

    private static String good() {
        return START
                + IntStream.range(0, EVENTS)
                        .mapToObj(BrokenFilesTest::event)
                        .collect(Collectors.joining(",\n"))
                + END;
    }

    /// How many bytes the file has when each event has just ended.
    private static List<Integer> endsOfEvents() {
        List<Integer> ends = new ArrayList<>();
        StringBuilder all = new StringBuilder(START);
        for (int i = 0; i < EVENTS; i++) {
            all.append(i == 0 ? "" : ",\n").append(event(i));
            ends.add(all.toString().getBytes(StandardCharsets.UTF_8).length);
        }
        return ends;
    }

    @Test
    void cutAnywhereItKeepsAllWholeEvents() {
        byte[] whole = good().getBytes(StandardCharsets.UTF_8);
        assertTrue(JsonGiven.read(whole).clean());
        List<Integer> ends = endsOfEvents();
        for (int length = 0; length < whole.length - 2; length++) {
            int bytes = length;
            LoadReport report = JsonGiven.read(Arrays.copyOf(whole, length));
            Timeline timeline = report.timeline();
            long complete = ends.stream().filter(end -> end <= bytes).count();
            assertEquals(
                    complete, timeline == null ? 0 : timeline.events().size(), "cut at " + length);
            assertEquals(1, report.problems().size(), () -> bytes + ": " + report.problems());
            assertEquals(
                    length == 0 ? JsonMessages.FILE_EMPTY : JsonMessages.FILE_ENDS_EARLY,
                    report.problems().getFirst().phrase(),
                    "cut at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void changedAnywhereItNeverThrows(long seed) {
        byte[] good = good().getBytes(StandardCharsets.UTF_8);
        RandomCases.check(
                seed,
                300,
                random -> {
                    byte[] changed = changed(good, random);
                    LoadReport report = JsonGiven.read(changed);
                    for (Problem problem : report.problems()) {
                        assertTrue(
                                !problem.line(Language.EN).isBlank()
                                        && !problem.line(Language.ZH).isBlank());
                    }
                    assertTrue(report.timeline() != null || report.hasErrors());
                });
    }

    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int count = RandomValues.between(random, 1, 8);
        byte[] likely = "{}[]\",:\\/'0-#t\n\t\0\u0080é".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = likely[random.nextInt(likely.length)];
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(200), bytes.length - Math.max(at, from));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void anyTextNeverThrows(long seed) {
        RandomCases.checkTexts(
                seed,
                100,
                RandomValues::text,
                text -> assertTrue(JsonGiven.read(text).hasErrors()));
    }

    /// As a person meets it: one file, twelve different faults, each told with its line.
    @Test
    void twelveFaults() {
        LoadReport report =
                JsonGiven.read(
                        """
                        {"format": 1, "title": {"en": "Twelve"},
                         "asof": "2025",
                         "tracks": [{"id": "us", "name": "US", "color": "#123456"}],
                         "actors": "nvidia",
                         "sources": [{"id": "s", "title": "S",
                           "url": "javascript:alert(1)"}],
                         "events": [
                          {"id": "a", "date": "2025-04-09", "track": "us", "headline": "A"},
                          {"id": "a", "date": "2025-04-10", "track": "us", "headline": "B"},
                          {"id": "c", "date": "2025-13", "track": "us", "headline": "C"},
                          {"id": "d", "date": "2025-04", "track": "uk", "headline": "D"},
                          {"id": "e", "date": "2025-04", "track": "us", "headline": ""},
                          {"id": "f", "date": "2025-05/2025-04", "track": "us", "headline": "F"},
                          {"id": "g", "date": "2025", "track": "us", "headline": "G", "kind": "rumour"}],
                         "links": [
                          {"from": "a", "to": "zz"}
                        """);
        List<String> said =
                report.problems().stream()
                        .map(p -> p.place().line() + " " + p.phrase().name())
                        .toList();
        assertEquals(
                List.of(
                        "1 LANGUAGE_MISSING",
                        "2 KEY_UNKNOWN",
                        "3 COLOR_UNKNOWN",
                        "4 WRONG_TYPE",
                        "6 URL_NOT_WEB",
                        "9 EVENT_TWICE",
                        "10 EVENT_DATE_UNREADABLE",
                        "11 TRACK_UNKNOWN",
                        "12 HEADLINE_MISSING",
                        "13 EVENT_DATE_UNREADABLE",
                        "14 WORD_UNKNOWN",
                        "16 LINK_EVENT_UNKNOWN",
                        "17 FILE_ENDS_EARLY"),
                said);
        Timeline timeline = report.timeline();
        assertTrue(timeline != null && timeline.events().size() == 4);
    }
}
