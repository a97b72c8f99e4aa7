package h20timeline.format.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.json.TimelineReader;
import h20timeline.format.registry.TimelineFile.ImportedFile;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Made-up files of every format, each with what becomes of it: the first sentence, the notes, and
/// the event file. To renew what is expected, run with `-Dgolden.folder=` and the folder
/// `src/test/resources/h20timeline/format/expected`, and read the difference.
class FormatGoldenTest {
    private static final String CASES = "/h20timeline/format/cases/";
    private static final String EXPECTED = "/h20timeline/format/expected/";

    static Stream<String> cases() throws IOException {
        Path folder = Path.of("src/test/resources" + CASES);
        try (var files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesAnEventFile(String name) throws IOException {
        String found = text(read(name));
        String folder = System.getProperty("golden.folder");
        if (folder != null) {
            Files.writeString(Path.of(folder, name + ".txt"), found);
        }
        try (InputStream in =
                FormatGoldenTest.class.getResourceAsStream(EXPECTED + name + ".txt")) {
            assertNotNull(in, found);
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), found);
        }
    }

    /// What is converted has no problem but those that were named.
    @ParameterizedTest
    @MethodSource("cases")
    void isSoundOnceItIsConverted(String name) throws IOException {
        byte[] json = read(name).json();
        if (json != null && json.length > 0) {
            LoadReport again =
                    new TimelineReader()
                            .read(
                                    "again",
                                    new ByteArrayInputStream(json),
                                    json.length,
                                    ReadMonitor.NONE);
            assertEquals(
                    List.of(), again.problems().stream().map(p -> p.line(Language.EN)).toList());
        }
    }

    private static ImportedFile read(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources" + CASES, name));
        return new TimelineFile(ReadOptions.plain(ReadMonitor.NONE))
                .read(name, new ByteArrayInputStream(bytes), bytes.length);
    }

    private static String text(ImportedFile file) {
        Localised origin = file.report().origin();
        String notes =
                file.report().problems().stream()
                        .map(problem -> said(problem))
                        .collect(Collectors.joining("\n"));
        byte[] json = file.json();
        return (origin == null ? "-" : origin.in(Language.EN))
                + "\n"
                + notes
                + "\n"
                + (json == null ? "" : new String(json, StandardCharsets.UTF_8));
    }

    private static String said(Problem problem) {
        return Objects.requireNonNull(problem.line(Language.EN));
    }
}
