package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What others wrote, as the name of a file.
class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "ban, ban",
        "ban-2, ban-2",
        "禁令, 禁令",
        "/../../trav, trav",
        "x/y, x-y",
        "a\\b:c*d?, a-b-c-d",
        ".hidden, hidden",
        "--force, force",
        "my story.timeline, my-story-timeline",
        "CON, CON-file",
        "nul, nul-file",
        "com1, com1-file",
        "LPT9, LPT9-file",
        "console, console",
        "'...', file",
        "'', file"
    })
    void aNameIsOfLettersDigitsAndHyphens(String text, String name) {
        assertEquals(name, FileNames.safe(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b[2J", "a\u0000b", "a\nb", "\u202egpj.exe", "a\ud83d\ude80", "\ud83d"})
    void noSignOfAnotherSortIsLeft(String text) {
        assertTrue(FileNames.safe(text).matches("[\\p{L}\\p{M}\\p{Nd}-]+"), FileNames.safe(text));
    }

    @Test
    void namesThatBecomeTheSameAreKeptApart() {
        Map<String, String> names = FileNames.of(List.of("x/y", "x:y", "x-y", "X-Y", "x-y-2"));
        assertEquals(5, new HashSet<>(names.values()).size(), names.toString());
        assertEquals("x-y", names.get("x-y"), "a good name stays");
    }

    @Test
    void randomTextsAreNamesInTheFolderAndDiffer() {
        Random random = new Random(4);
        String signs = "ab/\\.:- ~\u00e9e\u0301\u202e\u001b漢";
        List<String> texts =
                IntStream.range(0, 400)
                        .mapToObj(i -> {
                            StringBuilder text = new StringBuilder();
                            for (int n = random.nextInt(90); n >= 0; n--) {
                                text.append(signs.charAt(random.nextInt(signs.length())));
                            }
                            return text.toString();
                        })
                        .distinct()
                        .toList();
        Set<String> seen = new HashSet<>();
        Path folder = Path.of("out");
        FileNames.of(texts)
                .forEach((text, name) -> {
                    assertTrue(seen.add(name.toLowerCase(Locale.ROOT)), text + " as " + name);
                    Path file = folder.resolve(name + ".png").normalize();
                    assertEquals(folder, file.getParent(), text);
                    assertFalse(name.startsWith("-"), text);
                });
        assertEquals(texts.size(), seen.size());
    }
}
