package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.cli.WindowCommand;
import h20timeline.i18n.Language;
import h20timeline.platform.Log;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Which starts do without the command line's parser, and what is said when one fails.
class WindowStartTest {
    @ParameterizedTest
    @ValueSource(strings = {"story.json", "/home/ann/story", "C:\\story", "./story", "报道.json"})
    void aFileIsAPlainStart(String word) {
        assertTrue(WindowStart.isPlain(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-V", "--x=a.b", "@file.args", "export", "story"})
    void whatMayBeACommandIsNot(String word) {
        assertFalse(WindowStart.isPlain(word));
    }

    @Test
    void noWordsAreAPlainStartAndTwoAreNot() {
        assertTrue(WindowStart.isPlain());
        assertFalse(WindowStart.isPlain("validate", "story.json"));
    }

    @Test
    void noCommandCanBeTakenForAFile() {
        var commands = new CommandLine(new WindowCommand(file -> {})).getSubcommands().keySet();
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            assertFalse(WindowStart.isPlain(command), command);
        }
    }

    @Test
    void aFailureIsOneSentenceThatNamesTheLog() {
        Path file = Path.of("/nowhere/h20-timeline.log");
        CrashReporter crashes = new CrashReporter(new Log(file, work -> {}, Clock.systemUTC()));
        String start =
                crashes.start(new IllegalStateException(new NoSuchFieldException("secret")))
                        .in(Language.EN);
        assertTrue(start.contains("(NoSuchFieldException)"), start);
        assertTrue(start.contains(file.toString()), start);
        assertFalse(start.contains("secret"), start);
        List<String> said = new ArrayList<>();
        crashes.broke(new IllegalStateException(), words -> said.add(words.in(Language.ZH)));
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("IllegalStateException"), said.getFirst());
        String homeless =
                new CrashReporter(new Log(null, Runnable::run, Clock.systemUTC()))
                        .start(new IllegalStateException())
                        .in(Language.EN);
        assertTrue(homeless.endsWith(AppMessages.NO_LOG.in(Language.EN)), homeless);
    }
}
