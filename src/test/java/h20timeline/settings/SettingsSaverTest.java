package h20timeline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.ManualTimer;
import h20timeline.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When settings are saved, and what is said when they cannot be.
class SettingsSaverTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir Path folder;

    private final ManualTimer timer = new ManualTimer();
    private final List<String> said = new ArrayList<>();
    private Path path;
    private SettingsSaver saver;

    @BeforeEach
    void start() {
        path = folder.resolve("h20/settings.properties");
        saver = saver(path);
    }

    private SettingsSaver saver(Path at) {
        return new SettingsSaver(
                new SettingsFile(at),
                Settings.USUAL,
                SettingsSaver.USUAL_DELAY,
                timer,
                Runnable::run,
                sentence -> said.add(sentence.in(Language.EN)));
    }

    private int saved() {
        return new SettingsFile(path).read().settings().textPercent();
    }

    @Test
    void changesAreSavedTogetherAfterAWhile() {
        for (int percent = 110; percent <= 150; percent += 10) {
            saver.save(Settings.USUAL.textAt(percent));
            timer.pass(Duration.ofMillis(100));
            assertFalse(Files.exists(path));
        }
        assertEquals(150, saver.settings().textPercent());
        timer.pass(SECOND);
        assertEquals(150, saved());
        assertEquals(0, timer.waiting());
    }

    @Test
    void aDragThatDoesNotEndIsSavedAllTheSame() {
        for (int i = 0; i < 30; i++) {
            saver.save(Settings.USUAL.textAt(110 + i));
            timer.pass(Duration.ofMillis(100));
        }
        assertTrue(saved() > 110, "saved " + saved());
    }

    @Test
    void whatHasNotChangedIsNotWritten() throws IOException {
        saver.save(Settings.USUAL);
        timer.pass(SECOND);
        assertFalse(Files.exists(path));
        saver.save(Settings.USUAL.textAt(150));
        timer.pass(SECOND);
        Files.delete(path);
        saver.save(Settings.USUAL.textAt(150));
        timer.pass(SECOND);
        assertFalse(Files.exists(path));
    }

    @Test
    void theEndSavesAtOnceAndOnlyOnce() throws IOException {
        saver.save(Settings.USUAL.textAt(150));
        saver.close();
        assertEquals(150, saved());
        assertEquals(0, timer.waiting());
        Files.delete(path);
        timer.pass(SECOND);
        assertFalse(Files.exists(path));
        saver.save(Settings.USUAL.textAt(175));
        timer.pass(SECOND);
        assertFalse(Files.exists(path), "after the end");
    }

    @Test
    void thatTheyCannotBeSavedIsSaidOnceAndTriedAgain() throws IOException {
        Files.writeString(path.getParent(), "in the way");
        for (int percent : List.of(110, 125, 150)) {
            saver.save(Settings.USUAL.textAt(percent));
            timer.pass(SECOND);
        }
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.getFirst().contains(path.toString()), said.toString());
        Files.delete(path.getParent());
        saver.close();
        assertEquals(150, saved());
    }
}
