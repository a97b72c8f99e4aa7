package h20timeline.format.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.json.TimelineReader;
import h20timeline.format.registry.TimelineFile.ImportedFile;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files with faults of any sort: whatever stands in them, the answer is a timeline or a sentence,
/// and a timeline that is written out is sound. A failure names its seed.
class BrokenFilesTest {
    private static final Path CASES = Path.of("src/test/resources/h20timeline/format/cases");
    private static final int MUTATIONS = 500;
    private static final int TABLES = 1_000;
    private static final List<String> CELLS =
            List.of(
                    "2025-04-09",
                    "April 2025",
                    "03/04/2025",
                    "soon",
                    "",
                    "\"",
                    "'",
                    "=1+1",
                    "<b>x</b>",
                    "https://example.org/a b",
                    "\0",
                    "99999999999",
                    "-258",
                    "8月下旬",
                    "a;b|c\td",
                    "\uFFFD",
                    "{}",
                    "[1,",
                    "\uD800",
                    "0",
                    "true",
                    "Date",
                    "Headline",
                    "\u202E",
                    "1e99",
                    "2025-02-30");

    static Stream<String> formats() throws IOException {
        try (var files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("-.*", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void mutatedFilesEndInWords(String format) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (var all = Files.list(CASES)) {
            for (Path file : all.sorted().toList()) {
                if (file.getFileName().toString().startsWith(format + "-")) {
                    files.add(Files.readAllBytes(file));
                }
            }
        }
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = files.get(random.nextInt(files.size()));
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes = mutated(bytes, random);
            }
            endsInWords(bytes, format + " " + seed);
        }
    }

    @Test
    void brokenTablesEndInWords() throws IOException {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            String separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
            StringBuilder table = new StringBuilder();
            if (random.nextBoolean()) {
                table.append(String.join(separator, "Date", "End", "Headline", "Text", "Group"));
                table.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            for (int row = random.nextInt(12); row >= 0; row--) {
                for (int cell = random.nextInt(8); cell >= 0; cell--) {
                    table.append(CELLS.get(random.nextInt(CELLS.size()))).append(separator);
                }
                table.append('\n');
            }
            endsInWords(table.toString().getBytes(StandardCharsets.UTF_8), "table " + seed);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> {} // Cut off.
            case 1 -> out.write(bytes, at + length, bytes.length - at - length);
            case 2 -> {
                out.write(bytes, at, length);
                out.write(bytes, at, bytes.length - at);
            }
            case 3 -> {
                out.write(random.nextInt(256));
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 4 -> {
                out.writeBytes(
                        CELLS.get(random.nextInt(CELLS.size())).getBytes(StandardCharsets.UTF_8));
                out.write(bytes, at, bytes.length - at);
            }
            default -> {
                out.write("{}[],:\"\\<>\n".charAt(random.nextInt(11)));
                out.write(bytes, at, bytes.length - at);
            }
        }
        return out.toByteArray();
    }

    private static void endsInWords(byte[] bytes, String seed) throws IOException {
        ImportedFile file;
        try {
            file =
                    new TimelineFile(ReadOptions.plain(ReadMonitor.NONE))
                            .read(seed, new ByteArrayInputStream(bytes), bytes.length);
        } catch (RuntimeException e) {
            throw new AssertionError(seed + ": " + e, e);
        }
        LoadReport report = file.report();
        assertTrue(report.timeline() != null || !report.problems().isEmpty(), seed);
        for (Language language : Language.ALL) {
            report.problems().forEach(p -> assertFalse(p.line(language).isBlank(), seed));
        }
        byte[] json = file.json();
        if (json != null && report.timeline() != null) {
            List<String> found =
                    new TimelineReader()
                                    .read(
                                            seed,
                                            new ByteArrayInputStream(json),
                                            json.length,
                                            ReadMonitor.NONE)
                                    .problems()
                                    .stream()
                                    .map(problem -> problem.line(Language.EN))
                                    .toList();
            assertEquals(List.of(), found, seed);
        }
    }
}
