package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wrong usage is answered with one sentence in the language of the user: what is wrong and what is
/// possible. The page of options would push it out of sight.
class WrongUsageTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "--theme pink, pink, contrast",
        "--lang fr, fr, zh",
        "--size big, big, 1920x1080",
        "--size 100x100, 100x100, 320x240",
        "--size 20000x20000, 20000x20000,",
        "--size 1e3x200, 1e3x200, 1080p",
        "--size, --size, WxH",
        "--scale 0.1, 0.1, 0.25",
        "--scale -1.5, -1.5, 0.25",
        "--scale NaN, NaN, 0.25",
        "--scale 2d, 2d, 0.25",
        "--scale two, two, 8",
        "--scale 1 --scale 2, --scale, once",
        "--text large, large, 200",
        "--text 99, 99, 100",
        "--text 99999999999, 99999999999, 200",
        "--dpi many, many, 600",
        "--dpi 10, 10, 72",
        "--background blue, blue, transparent",
        "--background white --theme dark, dark, light",
        "--range yesterday, yesterday,",
        "--range 2025-13, 2025-13,",
        "--range 2025-08/2025-04, 2025-08/2025-04,",
        "--what movie, movie, steps",
        "--what event, --select ID,",
        "--what steps --select x, --select,",
        "--notes, --notes, steps",
        "--force=maybe, maybe, --force",
        "--no-title=maybe, maybe, title",
        "--zebra red, --zebra, --help",
        "--colour red, --colour, --compare",
        "--them light, --them, --theme",
        "--output y.png, --output, once",
    })
    void everyOptionOfExportIsAnsweredInASentence(String more, String named, String possible) {
        Path picture = folder.resolve("x.png");
        List<String> args = new ArrayList<>(List.of("export", "--output", picture.toString()));
        args.addAll(List.of(more.split(" ")));
        assertAnswered(named, possible, args);
        assertFalse(Files.exists(picture));
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense, --nonsense, h20-timeline --help",
        "a.json b.json, b.json, h20-timeline --help",
        "--version=x, x, --version",
        "export, --output, X.png",
        "export --output, --output, X.png",
        "export --output x.jpg, x.jpg, .png",
        "validate, FILE, h20-timeline validate --help",
        "validate --all a.json, --all, h20-timeline validate --help",
        "validate a.json b.json, b.json, h20-timeline validate --help",
        "validate --help=x, x, --help",
    })
    void theOtherCommandsAreAnsweredInASentence(String line, String named, String possible) {
        assertAnswered(named, possible, List.of(line.split(" ")));
    }

    @Test
    void severalUnknownWordsAreNamedByTheFirst() {
        CommandRun run = CommandRun.in(Locale.ENGLISH, "export", "-o", "x.png", "--a1", "--b2");
        assertTrue(run.sentence(2).contains("--a1"), run.err());
    }

    private static void assertAnswered(String named, String possible, List<String> args) {
        String[] words = args.toArray(String[]::new);
        String english = CommandRun.in(Locale.ENGLISH, words).sentence(2);
        String chinese = CommandRun.in(Locale.SIMPLIFIED_CHINESE, words).sentence(2);
        for (String said : List.of(english, chinese)) {
            assertTrue(said.contains(named), said);
            boolean word = possible == null || possible.equals("once");
            assertTrue(word || said.contains(possible), said);
        }
        // What is said of a date ends with one that can be copied.
        assertTrue(english.matches(".*(\\.|\\d)"), english);
        assertTrue(chinese.matches(".*(。|\\d)"), chinese);
        assertFalse(chinese.matches(".*\\b(for|value|option|should)\\b.*"), chinese);
    }
}
