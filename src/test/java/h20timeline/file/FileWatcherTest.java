package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.FileWatcher.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of a file that is watched: on a made-up disk, where time is the test's own, and on
/// a real one.
class FileWatcherTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ManualTimer timer = new ManualTimer();
    private final FakeDisk disk = new FakeDisk();
    private final List<Change> told = new ArrayList<>();
    private final FileWatcher watch =
            new FileWatcher(disk, PollTiming.USUAL, timer, timer, Runnable::run, told::add);

    /// A disk whose clock ticks only when it is told to.
    private static final class FakeDisk implements FileProbe {
        private @Nullable String text = "one";
        private int tick;
        private int compared;

        @Override
        public @Nullable FileStamp stamp() {
            return text == null
                    ? null
                    : new FileStamp(FileTime.fromMillis(tick), text.length(), "a");
        }

        @Override
        public Fingerprint content(BooleanSupplier stop) {
            compared++;
            return text == null ? Fingerprint.NONE : of(text);
        }

        void save(String next) {
            tick++;
            text = next;
        }
    }

    private static Fingerprint of(String text) {
        return new Fingerprint(text.length(), text.hashCode());
    }

    /// Begins to watch what has been read.
    private void given() {
        timer.run();
        watch.read(of("one"));
        timer.pass(LONG);
        assertEquals(List.of(), told);
    }

    @Test
    void aSaveIsToldWithinASecond() {
        given();
        disk.save("two");
        timer.pass(Duration.ofSeconds(1));
        assertEquals(List.of(Change.SAVED), told);
        watch.read(of("two"));
        timer.pass(LONG);
        assertEquals(List.of(Change.SAVED), told, "once");
    }

    @Test
    void aSecondSaveOfTheSameTimeAndSizeIsToldAsWell() {
        given();
        disk.save("two");
        timer.pass(Duration.ofSeconds(1));
        watch.read(of("two"));
        disk.text = "six";
        timer.pass(LONG);
        assertEquals(List.of(Change.SAVED, Change.SAVED), told);
        watch.read(of("six"));
        timer.pass(LONG);
        assertEquals(2, told.size());
    }

    @Test
    void aSaveBetweenReadingAndTheFirstLookIsTold() {
        disk.save("two");
        timer.run();
        watch.read(of("one"));
        timer.pass(LONG);
        assertEquals(List.of(Change.SAVED), told);
    }

    @Test
    void nothingIsComparedBeforeItIsRead() {
        timer.run();
        timer.pass(LONG);
        assertEquals(0, disk.compared);
        watch.read(of("one"));
        timer.pass(LONG);
        assertEquals(1, disk.compared);
    }

    @Test
    void aFileThatCouldNotBeReadIsToldOnceItCan() {
        given();
        disk.save("two");
        timer.pass(Duration.ofSeconds(1));
        watch.read(Fingerprint.NONE);
        timer.pass(LONG);
        assertEquals(List.of(Change.SAVED, Change.SAVED), told);
    }

    @Test
    void savingAllTheTimeIsToldAllTheTimeAndEndsOnTheLast() {
        given();
        String read = "one";
        int count = 0;
        for (int i = 0; i < 1_000; i++) {
            if (i < 200) {
                disk.save("version " + i);
            }
            timer.pass(Duration.ofMillis(50));
            if (told.size() > count) {
                count = told.size();
                read = disk.text;
                watch.read(of(read));
            }
            if (i == 200) {
                assertTrue(count >= 7, count + " in ten seconds");
            }
        }
        assertEquals("version 199", read);
    }

    @Test
    void aFileThatIsGoneIsToldAndThatItIsBack() {
        given();
        disk.text = null;
        timer.pass(LONG);
        assertEquals(List.of(Change.GONE), told);
        disk.text = "one";
        timer.pass(LONG);
        assertEquals(List.of(Change.GONE, Change.SAVED), told);
    }

    @Test
    void afterTheEndNothingIsTold() {
        given();
        disk.save("two");
        watch.close();
        timer.pass(LONG);
        assertEquals(List.of(), told);
        assertEquals(0, timer.waiting());
    }

    @Test
    void whatWasOnItsWayAtTheEndIsNotTold() {
        List<Runnable> ui = new ArrayList<>();
        FileWatcher other =
                new FileWatcher(disk, PollTiming.USUAL, timer, timer, ui::add, told::add);
        timer.run();
        disk.save("two");
        watch.close();
        timer.pass(Duration.ofSeconds(1));
        assertEquals(1, ui.size());
        other.close();
        ui.forEach(Runnable::run);
        assertEquals(List.of(), told);
    }

    @Test
    void realFilesAreSeenHoweverTheyAreSaved(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("saga.json"), "one");
        BlockingQueue<Change> changes = new LinkedBlockingQueue<>();
        PollTiming quick =
                new PollTiming(
                        Duration.ofMillis(10),
                        Duration.ofMillis(40),
                        Duration.ofMillis(100),
                        Duration.ofMillis(80));
        try (ScheduledExecutorService real = Executors.newSingleThreadScheduledExecutor();
                FileWatcher watched =
                        new FileWatcher(
                                FileProbe.of(file),
                                quick,
                                real,
                                System::nanoTime,
                                Runnable::run,
                                changes::add)) {
            watched.read(Fingerprint.of(file, () -> false));
            Files.writeString(file, "written over");
            untilRead("written over", changes, watched, file);

            Path beside = Files.writeString(folder.resolve("saga.json~"), "moved here");
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            untilRead("moved here", changes, watched, file);

            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, "same size!");
            Files.setLastModifiedTime(file, time);
            untilRead("same size!", changes, watched, file);

            Files.delete(file);
            Change change = changes.poll(30, TimeUnit.SECONDS);
            while (change == Change.SAVED) {
                change = changes.poll(30, TimeUnit.SECONDS);
            }
            assertEquals(Change.GONE, change);
            Files.writeString(file, "made anew");
            untilRead("made anew", changes, watched, file);
        }
    }

    /// Reads when told to, until a text was read.
    private static void untilRead(
            String text, BlockingQueue<Change> changes, FileWatcher watched, Path file)
            throws InterruptedException, IOException {
        String read = "";
        while (!read.equals(text)) {
            assertEquals(Change.SAVED, changes.poll(30, TimeUnit.SECONDS), "before: " + text);
            watched.read(Fingerprint.of(file, () -> false));
            read = Files.readString(file);
        }
    }
}
