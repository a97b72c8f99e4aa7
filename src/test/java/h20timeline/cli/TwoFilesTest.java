package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands say of two files that do not go together, or that are one.
class TwoFilesTest {
    private static final String OLD =
            """
            {"format": 1, "title": "X", "tracks": [{"id": "a", "name": "A"}], "events": [
            {"id": "one", "date": "2025-01-05", "track": "a",
            "headline": {"en": "One", "zh": "一"}},
            {"id": "two", "date": "2025-02", "track": "a", "headline": "Two"}],
            "links": [{"from": "one", "to": "two", "relation": "followed-by"}],
            "story": [{"id": "s", "title": "S", "focus": ["one"]}]}
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("old.json", OLD);
        write("new.json", OLD.replace("\"one\"", "\"uno\""));
        write("broken.json", OLD.replace("\"title\": \"X\",", "\"title\": \"X\""));
        write("other.csv", "Date,Headline\n2024-01-05,Three\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private CommandRun run(String... words) {
        for (int i = 1; i < words.length; i++) {
            if (words[i].contains(".")) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        return CommandRun.in(Locale.ENGLISH, words);
    }

    @Test
    void anIdThatIsAnotherIsOneDifference() {
        CommandRun run = run("diff", "old.json", "new.json");
        assertEquals(
                "≡ id renamed (one → uno), found by its date and words — 5 Jan 2025: One (uno)",
                run.out().strip());
    }

    @Test
    void programsAreToldInTheLanguageThatIsAskedFor() {
        CommandRun run = run("diff", "old.json", "new.json", "--json", "--lang", "zh");
        assertTrue(run.out().contains("\"headline\": \"一\""), run.out());
    }

    @Test
    void aFileComparedWithItselfIsSaidToBe() {
        CommandRun run = run("diff", "old.json", "old.json");
        assertTrue(run.err().strip().endsWith("name an older and a newer file."), run.err());
        assertEquals("Nothing differs.", run.out().strip());
        run = run("export", "old.json", "--compare", "old.json", "-o", "x.svg");
        assertEquals(0, run.exit());
    }

    @Test
    void filesOfTwoStoriesAreSaidToBe() {
        CommandRun run = run("diff", "old.json", "other.csv");
        assertTrue(run.out().startsWith("No event of the older file is in the newer one"));
    }

    @Test
    void aBrokenFileIsRefusedByItsNameAndPlace() {
        for (String option : new String[] {"--add", "--compare"}) {
            CommandRun run = run("export", "old.json", option, "broken.json", "-o", "x.svg");
            assertEquals(1, run.exit());
            List<String> lines = run.err().lines().toList();
            assertTrue(lines.getFirst().contains("broken.json:1:28: "), run.err());
            assertTrue(lines.getLast().contains("broken.json holds nothing"), run.err());
            assertFalse(run.err().contains("old.json"), run.err());
            assertFalse(Files.exists(folder.resolve("x.svg")));
        }
    }

    @Test
    void aFileAddedToItselfIsSaidToBe() {
        CommandRun run = run("export", "old.json", "--add", "old.json", "-o", "x.svg");
        assertTrue(run.err().contains("old.json: The file is added to itself"), run.err());
        assertEquals(0, run.exit());
    }
}
