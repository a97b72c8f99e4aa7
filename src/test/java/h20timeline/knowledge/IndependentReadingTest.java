package h20timeline.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was known on a day, against readings of the same file that share nothing with the program:
/// a script in another language, and days worked out by hand.
class IndependentReadingTest {
    private static final Path RESOURCES = Path.of("src/test/resources/h20timeline/knowledge");
    private static final int DAYS = 200;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"h20-saga.json, 2025-03-01, 180", "h20-after.json, 2025-08-20, 290"})
    void aScriptOfAnotherLanguageAgrees(String name, String first, int span) throws Exception {
        assumeTrue(hasPython(), "no python3 here");
        Timeline timeline = name.contains("saga") ? Sagas.saga() : Sagas.after();
        Knowledge knowledge = new Knowledge(timeline);
        Random random = new Random(20);
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of("python3", RESOURCES.resolve("known.py").toString(), "data/" + name));
        StringBuilder ours = new StringBuilder();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = LocalDate.parse(first).plusDays(random.nextInt(span));
            command.add(day.toString());
            ours.append("== ").append(day).append('\n');
            lines(knowledge.on(day.toEpochDay())).forEach(line -> ours.append(line).append('\n'));
        }
        assertEquals(output(command).replace("\r\n", "\n"), ours.toString());
    }

    private boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("version").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> text(out));
        return text(out);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(Timeline timeline) {
        List<String> out = new ArrayList<>();
        for (Event event : timeline.events()) {
            out.add(
                    "event %s | %s | %s | %s"
                            .formatted(
                                    event.id(),
                                    event.date().edtf(),
                                    event.status().key(),
                                    words(event.headline())));
            out.add("  summary " + words(event.summary()));
            out.add("  caution " + words(event.caution()));
            for (Figure figure : event.figures()) {
                out.add("  figure " + words(figure.value()));
            }
            for (Claim claim : event.claims()) {
                out.add(
                        "  claim %s | %s | %s"
                                .formatted(
                                        claim.status().key(),
                                        words(claim.text()),
                                        words(claim.answer())));
            }
            out.add("  quotes " + event.quotes().size());
            out.add(
                    "  sources "
                            + event.sources().stream().sorted().collect(Collectors.joining(" ")));
        }
        out.add("links " + timeline.links().size());
        out.add("sources " + timeline.sources().size());
        return out;
    }

    private static String words(Text text) {
        return text.in(Language.EN).replaceAll("\\s+", " ").strip();
    }

    /// Each line of the file: a day, how many events were known on it, and those that were new
    /// since the line before.
    @Test
    void theDaysWorkedOutByHandAgree() throws IOException {
        Knowledge knowledge = new Knowledge(Sagas.saga());
        List<String> before = List.of();
        int days = 0;
        for (String line : Files.readAllLines(RESOURCES.resolve("by-hand.txt"))) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] part = line.split("\\s+", 3);
            List<String> now =
                    knowledge.on(LocalDate.parse(part[0]).toEpochDay()).events().stream()
                            .map(Event::id)
                            .toList();
            List<String> old = before;
            String fresh =
                    now.stream()
                            .filter(id -> !old.contains(id))
                            .sorted()
                            .collect(Collectors.joining(" "));
            assertEquals(line.strip(), "%s %d %s".formatted(part[0], now.size(), fresh).strip());
            before = now;
            days++;
        }
        assertEquals(20, days);
    }
}
