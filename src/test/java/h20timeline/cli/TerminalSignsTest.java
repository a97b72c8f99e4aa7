package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text of a file, a name or an option tells the terminal what to do.
class TerminalSignsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b]0;TITLE\u0007\u001b[2J",
                "\u009b2J",
                "a\nb.json:1:1: all is well",
                "\rx",
                "\u202egpj\u202c",
                "\u2066x\u2069",
                "\u0085x\u2028y",
                "\u007f\b\b\b"
            })
    void noSignGetsThrough(String signs) throws IOException {
        String key = signs.replace("\n", "\\n").replace("\r", "\\r").replace("\b", "\\b");
        key = key.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007");
        Path plain = folder.resolve("plain.json");
        Files.writeString(plain, file(key));
        check(1, "validate", plain.toString());
        Path named = folder.resolve("a" + signs.replace("/", "") + ".json");
        Files.writeString(named, file("x"));
        check(1, "validate", named.toString());
        check(1, "validate", folder.resolve(signs + ".json").toString());
        check(1, "export", folder.resolve(signs + ".json").toString(), "-o", folder + "/x.png");
        check(2, "export", plain.toString(), "-o", folder + "/x.png", "--size", signs);
        check(2, "export", plain.toString(), "--" + signs);
        check(2, "export", plain.toString(), "-o", signs, "--what", "view");
        check(2, "validate", "a", signs);
        check(1, "export", plain.toString(), "-o", folder + "/" + signs + "/x.png");
    }

    private static String file(String key) {
        return """
        {"format": 1, "title": "T", "tracks": [{"id": "a", "name": "A"}],
         "events": [{"id": "e", "date": "never", "track": "a", "headline": "h"}], "%s": 1}
        """
                .formatted(key);
    }

    private static void check(int exit, String... args) {
        CommandRun run = CommandRun.in(Locale.ENGLISH, args);
        assertEquals(exit, run.exit(), run.err());
        for (String printed : List.of(run.out(), run.err())) {
            assertTrue(
                    printed.codePoints()
                            .allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f) || isHarmless(c)),
                    printed);
            assertTrue(printed.lines().noneMatch(line -> line.startsWith("b.json:1:1")), printed);
        }
    }

    private static boolean isHarmless(int c) {
        return c > 0xa0 && Character.getType(c) != Character.FORMAT && c != 0x2028;
    }
}
