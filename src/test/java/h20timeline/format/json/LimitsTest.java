package h20timeline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.format.ReadMonitor;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are too big, too deep, too long or never end.
class LimitsTest {
    @TempDir Path folder;

    private static LoadReport read(Path file) {
        return new TimelineReader().read(file, ReadMonitor.NONE);
    }

    private static Problem only(LoadReport report) {
        assertEquals(1, report.problems().size(), report.problems().toString());
        return report.problems().getFirst();
    }

    private static void assertRefused(JsonMessages phrase, LoadReport report) {
        assertEquals(phrase, only(report).phrase());
        assertNull(report.timeline());
        assertTrue(report.hasErrors());
    }

    private static Timeline shown(LoadReport report) {
        Timeline timeline = report.timeline();
        assertNotNull(timeline);
        return timeline;
    }

    @Test
    void aHugeFileIsNotEvenOpened() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(500_000_000);
        }
        assertRefused(JsonMessages.FILE_TOO_BIG, read(file));
        assertTrue(only(read(file)).sentence(Language.EN).contains("200 MB"));
    }

    @Test
    void aStreamThatIsLongerThanItSays() {
        LoadReport report =
                new TimelineReader().read("endless", new Endless(), 100, ReadMonitor.NONE);
        assertRefused(JsonMessages.FILE_TOO_BIG, report);
    }

    @Test
    void aDeepFile() {
        LoadReport report =
                JsonGiven.read(
                        JsonGiven.START + JsonGiven.EVENTS + ",\"x\":" + "[".repeat(100_000));
        assertEquals(JsonMessages.TOO_DEEP, report.problems().getLast().phrase());
        assertEquals(3, shown(report).events().size());
    }

    @Test
    void longTexts() {
        String head =
                JsonGiven.START
                        + "\"events\": [{\"id\": \"a\", \"date\": \"2025\", \"track\": \"us\"";
        LoadReport cut = JsonGiven.read(head + ",\"headline\": \"" + "x".repeat(501) + "\"}]}");
        assertEquals(JsonMessages.TEXT_TOO_LONG, only(cut).phrase());
        String headline = shown(cut).events().getFirst().headline().in(Language.EN);
        assertEquals("x".repeat(499) + "…", headline);

        String good = JsonGiven.START + JsonGiven.EVENTS;
        LoadReport text =
                JsonGiven.read(good + ",\"description\": \"" + "x".repeat(1_200_000) + "\"}");
        assertEquals(JsonMessages.STRING_TOO_LONG, only(text).phrase());
        assertEquals(3, shown(text).events().size());
        LoadReport number = JsonGiven.read(good + ",\"format\": 1" + "0".repeat(5_000) + "}");
        assertEquals(3, shown(number).events().size());
        LoadReport key = JsonGiven.read(good + ",\"" + "k".repeat(100_000) + "\": 1}");
        assertEquals(JsonMessages.STRING_TOO_LONG, only(key).phrase());
    }

    @Test
    void aLongListInAnEventIsCut() {
        String actors = "\"nvidia\",".repeat(1_500) + "null";
        LoadReport report =
                JsonGiven.read(
                        JsonGiven.START
                                + "\"events\": [{\"id\": \"a\", \"date\": \"2025\", \"track\": \"us\","
                                + " \"headline\": \"A\", \"actors\": ["
                                + actors
                                + "]}]}");
        assertEquals(JsonMessages.TOO_MANY_ENTRIES, only(report).phrase());
        assertEquals("/events/0/actors/1000", only(report).place().pointer());
        assertEquals(1_000, shown(report).events().getFirst().actors().size());
    }

    @Test
    void moreThanAThousandProblemsAreCounted() {
        String events =
                IntStream.range(0, 1_500)
                        .mapToObj("{\"id\": \"e-%d\", \"zz\": 1, \"headline\": \"h\"}"::formatted)
                        .collect(Collectors.joining(","));
        LoadReport report = JsonGiven.read(JsonGiven.START + "\"events\": [" + events + "], x }");
        assertEquals(1_000, report.problems().size());
        assertEquals(1_500 * 3 + 1 - 1_000, report.unlisted());
        assertEquals(JsonMessages.QUOTES_MISSING, report.problems().getLast().phrase());
    }

    @Test
    void aReadingCanBeCancelled() {
        ReadMonitor cancelling =
                new ReadMonitor() {
                    @Override
                    public void at(long bytesRead, long bytesTotal) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThrows(
                CancellationException.class,
                () -> new TimelineReader().read("endless", new Endless(), 0, cancelling));
    }

    /// Begins like an event file and never ends.
    private static final class Endless extends InputStream {
        private final byte[] start = "{\"$comment\": [".getBytes(StandardCharsets.US_ASCII);
        private int given;

        @Override
        public int read() {
            return given < start.length ? start[given++] : given++ % 2 == 0 ? '1' : ',';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
