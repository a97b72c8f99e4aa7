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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Knowledge knowledge = new Knowledge(timeline(name));
        Random random = new Random(20);
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of("python3", RESOURCES.resolve("known.py").toString(), "data/" + name));
        StringBuilder ours = new StringBuilder();
        StringBuilder sums = new StringBuilder();
        for (int i = 0; i < DAYS; i++) {
            String day = LocalDate.parse(first).plusDays(random.nextInt(span)).toString();
            command.add(day);
            String reading = reading(knowledge, day);
            ours.append(reading);
            sums.append(day).append(' ').append(sum(reading)).append('\n');
        }
        assertEquals(output(command).replace("\r\n", "\n"), ours.toString());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(readings(name), sums);
        }
        assertEquals(sums.toString(), Files.readString(readings(name)), "renew the sums");
    }

    /// What the script read of each day, as a sum, for machines that cannot run it.
    @ParameterizedTest
    @ValueSource(strings = {"h20-saga.json", "h20-after.json"})
    void whatTheScriptReadAgrees(String name) throws Exception {
        Knowledge knowledge = new Knowledge(timeline(name));
        List<String> lines = Files.readAllLines(readings(name));
        assertEquals(DAYS, lines.size());
        for (String line : lines) {
            String day = line.substring(0, line.indexOf(' '));
            assertEquals(line, day + " " + sum(reading(knowledge, day)));
        }
    }

    private static Path readings(String name) {
        return RESOURCES.resolve(name.replace(".json", ".readings.txt"));
    }

    private static Timeline timeline(String name) {
        return name.contains("saga") ? Sagas.saga() : Sagas.after();
    }

    private static String reading(Knowledge knowledge, String day) {
        return "== "
                + day
                + "\n"
                + String.join("\n", lines(knowledge.on(LocalDate.parse(day).toEpochDay())))
                + "\n";
    }

    private static String sum(String reading) throws NoSuchAlgorithmException {
        byte[] bytes = reading.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
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
