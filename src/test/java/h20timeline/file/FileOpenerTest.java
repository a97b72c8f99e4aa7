package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.OpenProgress.Stage;
import h20timeline.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of files that are being opened. Work and answers wait until the test lets them run.
class FileOpenerTest {
    @TempDir Path folder;

    private final ManualTimer work = new ManualTimer();
    private final ManualTimer ui = new ManualTimer();
    private final FileOpener fileOpener = new FileOpener(work, ui);
    private final List<String> told = new ArrayList<>();
    private final List<OpenProgress> steps = new ArrayList<>();
    private InputFile one;
    private InputFile two;

    @BeforeEach
    void files() throws IOException {
        one = file("one.json", FileVersions.good(1));
        two = file("two.json", FileVersions.good(2));
    }

    private InputFile file(String name, String text) throws IOException {
        return new InputFile.OnDisk(Files.writeString(folder.resolve(name), text));
    }

    private FileOpener.Listener listener(String name) {
        return listener(name, progress -> {});
    }

    private FileOpener.Listener listener(String name, Consumer<OpenProgress> atStep) {
        return new FileOpener.Listener() {
            @Override
            public void progress(OpenProgress progress) {
                steps.add(progress);
                atStep.accept(progress);
            }

            @Override
            public void opened(OpenedFile opened) {
                told.add(name + ": " + FileVersions.title(opened));
            }

            @Override
            public void failed(InputFile file, Throwable failure) {
                told.add(name + ": " + failure.getMessage());
            }
        };
    }

    private void run() {
        work.run();
        ui.run();
    }

    @Test
    void aFileIsReadAndIndexed() {
        fileOpener.open(one, listener("first"));
        assertTrue(fileOpener.isReading());
        run();
        assertEquals(List.of("first: Version 00001"), told);
        assertFalse(fileOpener.isReading());
    }

    @Test
    void theOutcomeHoldsAllThereIsToKnow() {
        OpenedFile opened = OpenedFile.read(one, steps::add, () -> false);
        assertEquals(one, opened.file());
        assertTrue(opened.report().clean());
        assertNotNull(opened.index());
        assertEquals(Fingerprint.of(folder.resolve("one.json"), () -> false), opened.content());
    }

    @Test
    void aFileThatBreaksOffHasItsContentAllTheSame() throws IOException {
        InputFile torn = file("torn.json", "{]" + " ".repeat(300_000));
        OpenedFile opened = OpenedFile.read(torn, steps::add, () -> false);
        assertNull(opened.index());
        assertTrue(opened.report().hasErrors());
        assertEquals(300_002, opened.content().length());
    }

    @Test
    void aFileThatIsNotThereHasNoContent() {
        OpenedFile opened = OpenedFile.read(new InputFile.OnDisk(folder), steps::add, () -> false);
        assertEquals(Fingerprint.NONE, opened.content());
        assertNull(opened.index());
    }

    @Test
    void theStepsLeadFromTheFirstByteToTheIndex() throws IOException {
        InputFile large = file("large.json", FileVersions.good(1, 5_000));
        OpenedFile.read(large, steps::add, () -> false);
        List<Double> parts =
                steps.stream()
                        .filter(s -> s.stage() == Stage.READING)
                        .map(OpenProgress::fraction)
                        .toList();
        assertTrue(parts.size() > 3, parts.toString());
        assertEquals(parts.stream().sorted().toList(), parts);
        assertEquals(1, parts.getLast());
        assertEquals(Stage.INDEXING, steps.getLast().stage());
        assertTrue(steps.getLast().fraction() < 0, "nobody knows");
        assertEquals("Reading " + large.name() + " …", steps.getFirst().sentence(Language.EN));
    }

    @Test
    void stepsThatNobodyHadTimeForAreToldAsOne() throws IOException {
        fileOpener.open(file("large.json", FileVersions.good(1, 5_000)), listener("first"));
        run();
        assertEquals(1, steps.size());
        assertEquals(Stage.INDEXING, steps.getFirst().stage());
    }

    @Test
    void aNewerRequestWinsBeforeTheOlderHasBegun() {
        fileOpener.open(one, listener("first"));
        fileOpener.open(two, listener("second"));
        run();
        assertEquals(List.of("second: Version 00002"), told);
    }

    @Test
    void aNewerRequestWinsOverAnOutcomeThatIsOnItsWay() {
        fileOpener.open(one, listener("first"));
        work.run();
        fileOpener.open(two, listener("second"));
        run();
        assertEquals(List.of("second: Version 00002"), told);
        assertTrue(steps.stream().allMatch(s -> s.file().equals(two)), steps.toString());
    }

    @Test
    void whatIsCancelledIsNotTold() {
        fileOpener.open(one, listener("first"));
        work.run();
        fileOpener.cancel();
        assertFalse(fileOpener.isReading());
        run();
        assertEquals(List.of(), told);
        assertEquals(List.of(), steps);
    }

    @Test
    void readingEndsWhenItIsCancelled() throws IOException {
        InputFile large = file("large.json", FileVersions.good(1, 5_000));
        cancelledAt(Stage.READING, large);
        assertEquals(List.of(Stage.READING), steps.stream().map(OpenProgress::stage).toList());
    }

    @Test
    void indexingEndsWhenItIsCancelled() {
        cancelledAt(Stage.INDEXING, one);
        assertEquals(Stage.INDEXING, steps.getLast().stage());
    }

    /// Cancels in the middle of the work: answers are told while it runs.
    private void cancelledAt(Stage stage, InputFile file) {
        FileOpener direct = new FileOpener(work, Runnable::run);
        direct.open(
                file,
                listener(
                        "first",
                        progress -> {
                            if (progress.stage() == stage) {
                                direct.cancel();
                            }
                        }));
        work.run();
        assertEquals(List.of(), told);
        assertFalse(direct.isReading());
    }

    @Test
    void theSameFileAgainIsReadOnceMoreAfterTheFirst() throws IOException {
        fileOpener.open(one, listener("first"));
        work.run();
        file("one.json", FileVersions.good(7));
        fileOpener.reopen(one, listener("again"));
        fileOpener.reopen(one, listener("and again"));
        ui.run();
        assertEquals(List.of("first: Version 00001"), told);
        assertTrue(fileOpener.isReading());
        run();
        assertEquals(List.of("first: Version 00001", "and again: Version 00007"), told);
        assertFalse(fileOpener.isReading());
    }

    @Test
    void anotherFileAgainGoesBeforeTheOneBeingOpened() {
        fileOpener.open(one, listener("first"));
        fileOpener.reopen(two, listener("again"));
        run();
        assertEquals(List.of("again: Version 00002"), told);
    }

    @Test
    void cancellingForgetsWhatWaits() {
        fileOpener.open(one, listener("first"));
        fileOpener.reopen(one, listener("again"));
        fileOpener.cancel();
        run();
        assertEquals(List.of(), told);
        assertFalse(fileOpener.isReading());
    }

    @Test
    void aMistakeOfTheProgramIsTold() {
        FileOpener faulty = new FileOpener(work, Runnable::run);
        boolean[] first = {true};
        faulty.open(
                one,
                listener(
                        "first",
                        progress -> {
                            if (first[0]) {
                                first[0] = false;
                                throw new IllegalStateException("a mistake");
                            }
                        }));
        work.run();
        assertEquals(List.of("first: a mistake"), told);
        assertFalse(faulty.isReading());
    }

    @Test
    void theSagaIsOpenedLikeAnyOther() {
        fileOpener.open(BundledFile.SAGA, listener("saga"));
        run();
        assertEquals(1, told.size());
        assertFalse(told.getFirst().contains("none"), told.toString());
    }
}
