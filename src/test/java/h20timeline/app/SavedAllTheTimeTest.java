package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.FileOpener;
import h20timeline.file.FileProbe;
import h20timeline.file.FileVersions;
import h20timeline.file.FileWatcher;
import h20timeline.file.InputFile;
import h20timeline.file.OpenFile;
import h20timeline.file.OpenProgress;
import h20timeline.file.OpenedFile;
import h20timeline.file.PollTiming;
import h20timeline.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody saves good, faulty and torn versions of the open file without a pause, in every way
/// that editors have: with real threads, on a real disk. Time runs twenty times as fast as in the
/// window.
class SavedAllTheTimeTest {
    private static final int SAVES = 200;
    private static final PollTiming QUICK =
            new PollTiming(
                    Duration.ofMillis(12),
                    Duration.ofMillis(50),
                    Duration.ofMillis(125),
                    Duration.ofMillis(100));

    @TempDir Path folder;

    private final List<Thread> started = new CopyOnWriteArrayList<>();
    private final ThreadFactory threads =
            work -> {
                Thread thread = Thread.ofPlatform().daemon(true).unstarted(work);
                started.add(thread);
                return thread;
            };
    private final ExecutorService ui = Executors.newSingleThreadExecutor(threads);
    private final ExecutorService work = Executors.newSingleThreadExecutor(threads);
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(threads);
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(threads);
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final OpenFile open =
            new OpenFile(
                    new FileOpener(work, ui),
                    (path, listener) ->
                            new FileWatcher(
                                    FileProbe.of(path),
                                    QUICK,
                                    timer,
                                    System::nanoTime,
                                    ui,
                                    listener),
                    new Sight());

    /// What is shown after something came of a save, and what is said to be wrong with the file.
    private record Seen(String title, List<String> problems) {}

    /// Remembers what a window would show. Used on the thread of `ui` alone.
    private final class Sight implements OpenFile.Sight {
        private String title = "none";

        @Override
        public void opening(OpenProgress progress) {}

        @Override
        public boolean opened(OpenedFile opened) {
            show(opened);
            return true;
        }

        @Override
        public void reloaded(OpenedFile opened) {
            show(opened);
        }

        private void show(OpenedFile opened) {
            title = FileVersions.title(opened);
            seen.add(new Seen(title, problems(opened)));
        }

        @Override
        public void kept(OpenedFile faulty) {
            seen.add(new Seen(title, problems(faulty)));
        }

        @Override
        public void gone(InputFile file) {}

        @Override
        public void failed(InputFile file, Throwable failure) {
            seen.add(new Seen("failed: " + failure, List.of()));
        }

        private static List<String> problems(OpenedFile opened) {
            return opened.report().problems().stream()
                    .map(problem -> problem.sentence(Language.EN))
                    .toList();
        }
    }

    @AfterEach
    void end() {
        Stream.of(ui, work, writer, timer).forEach(ExecutorService::shutdownNow);
    }

    /// How the last version is.
    enum Last {
        GOOD,
        FAULTY,
        TORN
    }

    @ParameterizedTest
    @EnumSource
    void theLastVersionIsWhatCountsInTheEnd(Last last) throws Exception {
        Path file = Files.writeString(folder.resolve("saga.json"), FileVersions.good(0));
        ui.submit(() -> open.open(new InputFile.OnDisk(file))).get();
        assertEquals("Version 00000", next().title());
        saveAllTheTime(file, last);
        Seen now = next();
        while (!isOf(last, now)) {
            now = next();
        }
        int shown = Integer.parseInt(now.title().substring("Version ".length()));
        assertEquals(last == Last.GOOD ? SAVES : 0, last == Last.GOOD ? shown : shown % 3, "good");
        ui.submit(open::close).get();
        assertNothingLeft();
    }

    /// Every third version is a good one.
    private void saveAllTheTime(Path file, Last last) {
        AtomicInteger number = new AtomicInteger();
        var _ =
                writer.scheduleAtFixedRate(
                        () -> {
                            int i = number.incrementAndGet();
                            if (i <= SAVES) {
                                save(file, i, i == SAVES ? last : Last.values()[i % 3]);
                            }
                        },
                        0,
                        2_500,
                        TimeUnit.MICROSECONDS);
    }

    private Seen next() throws InterruptedException {
        Seen next = seen.poll(30, TimeUnit.SECONDS);
        assertTrue(next != null, "nothing more is told, and the last version is not shown");
        return next;
    }

    private static boolean isOf(Last last, Seen now) {
        String number = "%05d".formatted(SAVES);
        return last == Last.GOOD
                ? now.title().endsWith(number) && now.problems().isEmpty()
                : now.problems().stream().anyMatch(problem -> problem.contains(number));
    }

    private static void save(Path file, int number, Last kind) {
        String text =
                switch (kind) {
                    case GOOD -> FileVersions.good(number);
                    case FAULTY -> FileVersions.faulty(number);
                    case TORN -> FileVersions.torn(number);
                };
        try {
            if (number % 5 == 0) {
                Path beside = file.resolveSibling("saga.json~");
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } else if (number % 7 == 0) {
                Files.delete(file);
                Files.writeString(file, text);
            } else {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No thread of ours, no file of ours.
    private void assertNothingLeft() throws Exception {
        Stream.of(ui, work, writer, timer).forEach(ExecutorService::shutdown);
        assertEquals(4, started.size());
        for (Thread thread : started) {
            assertTrue(thread.join(Duration.ofSeconds(30)), thread.toString());
        }
        Path handles = Path.of("/proc/self/fd");
        if (Files.isDirectory(handles)) {
            try (Stream<Path> all = Files.list(handles)) {
                Path own = folder.toRealPath();
                assertEquals(List.of(), all.filter(h -> leadsInto(own, h)).toList());
            }
        }
    }

    private static boolean leadsInto(Path folder, Path handle) {
        try {
            return Files.readSymbolicLink(handle).startsWith(folder);
        } catch (IOException e) {
            // Closed since.
            return false;
        }
    }
}
