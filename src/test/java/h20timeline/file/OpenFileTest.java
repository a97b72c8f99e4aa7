package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One file after the other is open, is saved, breaks and is mended: what becomes of the sight.
/// Real files, and a clock of the test's own.
class OpenFileTest {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(20);

    @TempDir Path folder;

    private final ManualTimer timer = new ManualTimer();
    private final List<String> seen = new ArrayList<>();
    private final List<OpenProgress> steps = new ArrayList<>();
    private final FileOpener fileOpener = new FileOpener(timer, timer);
    private boolean takes = true;
    private Path file;

    private final OpenFile open =
            new OpenFile(
                    fileOpener,
                    (path, listener) ->
                            new FileWatcher(
                                    FileProbe.of(path),
                                    PollTiming.USUAL,
                                    timer,
                                    timer,
                                    timer,
                                    listener),
                    new OpenFile.Sight() {
                        @Override
                        public void opening(OpenProgress progress) {
                            steps.add(progress);
                        }

                        @Override
                        public boolean opened(OpenedFile opened) {
                            see("opened", opened);
                            return takes;
                        }

                        @Override
                        public void reloaded(OpenedFile opened) {
                            see("reloaded", opened);
                        }

                        @Override
                        public void kept(OpenedFile faulty) {
                            see("kept", faulty);
                        }

                        @Override
                        public void gone(InputFile gone) {
                            seen.add("gone");
                        }

                        @Override
                        public void failed(InputFile failed, Throwable failure) {
                            seen.add("failed");
                        }
                    });

    private void see(String what, OpenedFile opened) {
        int problems = opened.report().problems().size();
        seen.add(what + " " + FileVersions.title(opened) + (problems == 0 ? "" : " with problems"));
    }

    @BeforeEach
    void file() throws IOException {
        file = Files.writeString(folder.resolve("saga.json"), FileVersions.good(1));
    }

    private void open(Path path) {
        open.open(new InputFile.OnDisk(path));
        timer.pass(SOON);
    }

    /// Saves so that the file system's clock has moved on.
    private void save(Path path, String text) throws IOException {
        FileTime before = Files.getLastModifiedTime(path);
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.fromMillis(before.toMillis() + 2_000));
    }

    private void assertSeen(String... expected) {
        assertEquals(List.of(expected), seen);
        seen.clear();
    }

    @Test
    void aSaveIsShownInPlaceWithoutAWord() throws IOException {
        open(file);
        assertSeen("opened Version 00001");
        steps.clear();
        save(file, FileVersions.good(2));
        timer.pass(SOON);
        assertSeen("reloaded Version 00002");
        assertEquals(List.of(), steps);
        timer.pass(LATER);
        assertSeen();
    }

    @Test
    void aFaultySaveKeepsTheLastGoodVersionUntilItIsMended() throws IOException {
        open(file);
        save(file, FileVersions.faulty(2));
        timer.pass(SOON);
        assertSeen("opened Version 00001", "kept Version 00002 with problems");
        save(file, FileVersions.torn(3));
        timer.pass(SOON);
        assertSeen("kept none with problems");
        save(file, FileVersions.good(4));
        timer.pass(SOON);
        assertSeen("reloaded Version 00004");
    }

    @Test
    void aFileWithFaultsFromTheStartIsShownAsItIs() throws IOException {
        Files.writeString(file, FileVersions.faulty(1));
        open(file);
        save(file, FileVersions.faulty(2));
        timer.pass(SOON);
        assertSeen("opened Version 00001 with problems", "reloaded Version 00002 with problems");
        save(file, FileVersions.good(3));
        timer.pass(SOON);
        save(file, FileVersions.faulty(4));
        timer.pass(SOON);
        assertSeen("reloaded Version 00003", "kept Version 00004 with problems");
    }

    @Test
    void aFileWithNothingToShowIsShownOnceItHasSomething() throws IOException {
        Files.writeString(file, "{");
        open(file);
        assertSeen("opened none with problems");
        save(file, FileVersions.faulty(2));
        timer.pass(SOON);
        assertSeen("reloaded Version 00002 with problems");
    }

    @Test
    void aSaveThatBearsTheSameTimeAndSizeIsShown() throws IOException {
        open(file);
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, FileVersions.good(2));
        Files.setLastModifiedTime(file, time);
        timer.pass(LATER);
        assertSeen("opened Version 00001", "reloaded Version 00002");
    }

    @Test
    void aFileThatIsGoneAndBackIsReadAgain() throws IOException {
        open(file);
        Files.delete(file);
        timer.pass(LATER);
        Files.writeString(file, FileVersions.good(2));
        timer.pass(LATER);
        assertSeen("opened Version 00001", "gone", "reloaded Version 00002");
    }

    @Test
    void onlyTheOpenFileIsWatched() throws IOException {
        open(file);
        Path other = Files.writeString(folder.resolve("other.json"), FileVersions.good(10));
        open(other);
        save(file, FileVersions.good(2));
        timer.pass(LATER);
        assertSeen("opened Version 00001", "opened Version 00010");
        save(other, FileVersions.good(11));
        timer.pass(LATER);
        assertSeen("reloaded Version 00011");
    }

    @Test
    void aFileThatIsNotTakenLeavesTheOneBeforeOpen() throws IOException {
        open(file);
        takes = false;
        open(Files.writeString(folder.resolve("broken.json"), "{"));
        save(file, FileVersions.good(2));
        timer.pass(SOON);
        assertSeen("opened Version 00001", "opened none with problems", "reloaded Version 00002");
    }

    @Test
    void aSaveWhileAnotherFileIsOpenedAndGivenUpIsNotLost() throws IOException {
        open(file);
        open.open(new InputFile.OnDisk(folder.resolve("other.json")));
        save(file, FileVersions.good(2));
        open.cancel();
        timer.pass(LATER);
        assertSeen("opened Version 00001", "reloaded Version 00002");
    }

    @Test
    void theSagaIsNotWatched() {
        open.open(BundledFile.SAGA);
        timer.pass(LATER);
        assertEquals(1, seen.size(), seen.toString());
        assertEquals(0, timer.waiting());
    }

    @Test
    void afterTheEndNothingIsLeft() throws IOException {
        open(file);
        seen.clear();
        save(file, FileVersions.good(2));
        timer.pass(Duration.ofMillis(250));
        open.close();
        timer.pass(LATER);
        assertSeen();
        assertEquals(0, timer.waiting());
    }
}
