package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day of which nothing can be shown is refused in a sentence that says why and what to do.
class KnownOptionTest {
    @TempDir private Path folder;

    private CommandRun run(Locale user, String... more) {
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {"export", "-o", out().toString()}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return CommandRun.in(user, args);
    }

    private Path out() {
        return folder.resolve("p.png");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertEquals(
                "The day “July” cannot be read. A date is written with digits, not with words. See"
                        + " character 1. An example that works: 2025-04-09",
                run(Locale.ENGLISH, "--known", "July").err().lines().findFirst().orElseThrow());
    }

    @Test
    void aDayOnWhichNothingWasKnownIsRefused() {
        CommandRun run = run(Locale.ENGLISH, "--known", "1990");
        assertEquals(
                "On 1990 nothing of this file was known yet. The first day on which something was"
                        + " known is 2022-08-09.",
                run.err().strip());
        assertEquals(1, run.exit());
        assertFalse(Files.exists(out()));
    }

    @Test
    void anEventThatWasNotKnownYetIsRefused() {
        assertEquals(
                "事件“h20-halt-report”在 2025-07-31 还不为人所知，2025-08-21 才公开；请选择更晚的日期或另一事件。",
                run(
                                Locale.SIMPLIFIED_CHINESE,
                                "--known",
                                "2025-07-31",
                                "--select",
                                "h20-halt-report")
                        .err()
                        .strip());
    }
}
