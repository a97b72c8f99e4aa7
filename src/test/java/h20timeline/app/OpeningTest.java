package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.app.Step.Stage;
import h20timeline.words.Language;
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
class OpeningTest {
    @TempDir Path folder;

    private final ManualTimer work = new ManualTimer();
    private final ManualTimer ui = new ManualTimer();
    private final Opening opening = new Opening(work, ui);
    private final List<String> told = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private TimelineFile one;
    private TimelineFile two;

    @BeforeEach
    void files() throws IOException {
        one = file("one.json", Versions.good(1));
        two = file("two.json", Versions.good(2));
    }

    private TimelineFile file(String name, String text) throws IOException {
        return new TimelineFile(Files.writeString(folder.resolve(name), text));
    }

    private Opening.Listener listener(String name) {
        return listener(name, step -> {});
    }

    private Opening.Listener listener(String name, Consumer<Step> atStep) {
        return new Opening.Listener() {
            @Override
            public void at(Step step) {
                steps.add(step);
                atStep.accept(step);
            }

            @Override
            public void opened(Opened opened) {
                told.add(name + ": " + Versions.title(opened));
            }

            @Override
            public void failed(TimelineFile file, Throwable failure) {
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
        opening.open(one, listener("first"));
        assertTrue(opening.busy());
        run();
        assertEquals(List.of("first: Version 00001"), told);
        assertFalse(opening.busy());
    }

    @Test
    void theOutcomeHoldsAllThereIsToKnow() {
        Opened opened = Opened.read(one, steps::add, () -> false);
        assertEquals(one, opened.file());
        assertTrue(opened.report().clean());
        assertNotNull(opened.index());
        assertEquals(Content.of(folder.resolve("one.json"), () -> false), opened.content());
    }

    @Test
    void aFileThatBreaksOffHasItsContentAllTheSame() throws IOException {
        TimelineFile torn = file("torn.json", "{]" + " ".repeat(300_000));
        Opened opened = Opened.read(torn, steps::add, () -> false);
        assertNull(opened.index());
        assertTrue(opened.report().hasErrors());
        assertEquals(300_002, opened.content().length());
    }

    @Test
    void aFileThatIsNotThereHasNoContent() {
        Opened opened = Opened.read(new TimelineFile(folder), steps::add, () -> false);
        assertEquals(Content.NONE, opened.content());
        assertNull(opened.index());
    }

    @Test
    void theStepsLeadFromTheFirstByteToTheIndex() throws IOException {
        TimelineFile large = file("large.json", Versions.good(1, 5_000));
        Opened.read(large, steps::add, () -> false);
        List<Double> parts =
                steps.stream().filter(s -> s.stage() == Stage.READING).map(Step::fraction).toList();
        assertTrue(parts.size() > 3, parts.toString());
        assertEquals(parts.stream().sorted().toList(), parts);
        assertEquals(1, parts.getLast());
        assertEquals(Stage.INDEXING, steps.getLast().stage());
        assertTrue(steps.getLast().fraction() < 0, "nobody knows");
        assertEquals("Reading " + large.name() + " …", steps.getFirst().sentence(Language.EN));
    }

    @Test
    void stepsThatNobodyHadTimeForAreToldAsOne() throws IOException {
        opening.open(file("large.json", Versions.good(1, 5_000)), listener("first"));
        run();
        assertEquals(1, steps.size());
        assertEquals(Stage.INDEXING, steps.getFirst().stage());
    }

    @Test
    void aNewerRequestWinsBeforeTheOlderHasBegun() {
        opening.open(one, listener("first"));
        opening.open(two, listener("second"));
        run();
        assertEquals(List.of("second: Version 00002"), told);
    }

    @Test
    void aNewerRequestWinsOverAnOutcomeThatIsOnItsWay() {
        opening.open(one, listener("first"));
        work.run();
        opening.open(two, listener("second"));
        run();
        assertEquals(List.of("second: Version 00002"), told);
        assertTrue(steps.stream().allMatch(s -> s.file().equals(two)), steps.toString());
    }

    @Test
    void whatIsCancelledIsNotTold() {
        opening.open(one, listener("first"));
        work.run();
        opening.cancel();
        assertFalse(opening.busy());
        run();
        assertEquals(List.of(), told);
        assertEquals(List.of(), steps);
    }

    @Test
    void readingEndsWhenItIsCancelled() throws IOException {
        TimelineFile large = file("large.json", Versions.good(1, 5_000));
        cancelledAt(Stage.READING, large);
        assertEquals(List.of(Stage.READING), steps.stream().map(Step::stage).toList());
    }

    @Test
    void indexingEndsWhenItIsCancelled() {
        cancelledAt(Stage.INDEXING, one);
        assertEquals(Stage.INDEXING, steps.getLast().stage());
    }

    /// Cancels in the middle of the work: answers are told while it runs.
    private void cancelledAt(Stage stage, TimelineFile file) {
        Opening direct = new Opening(work, Runnable::run);
        direct.open(
                file,
                listener(
                        "first",
                        step -> {
                            if (step.stage() == stage) {
                                direct.cancel();
                            }
                        }));
        work.run();
        assertEquals(List.of(), told);
        assertFalse(direct.busy());
    }

    @Test
    void theSameFileAgainIsReadOnceMoreAfterTheFirst() throws IOException {
        opening.open(one, listener("first"));
        work.run();
        file("one.json", Versions.good(7));
        opening.again(one, listener("again"));
        opening.again(one, listener("and again"));
        ui.run();
        assertEquals(List.of("first: Version 00001"), told);
        assertTrue(opening.busy());
        run();
        assertEquals(List.of("first: Version 00001", "and again: Version 00007"), told);
        assertFalse(opening.busy());
    }

    @Test
    void anotherFileAgainGoesBeforeTheOneBeingOpened() {
        opening.open(one, listener("first"));
        opening.again(two, listener("again"));
        run();
        assertEquals(List.of("again: Version 00002"), told);
    }

    @Test
    void cancellingForgetsWhatWaits() {
        opening.open(one, listener("first"));
        opening.again(one, listener("again"));
        opening.cancel();
        run();
        assertEquals(List.of(), told);
        assertFalse(opening.busy());
    }

    @Test
    void aMistakeOfTheProgramIsTold() {
        Opening faulty = new Opening(work, Runnable::run);
        boolean[] first = {true};
        faulty.open(
                one,
                listener(
                        "first",
                        step -> {
                            if (first[0]) {
                                first[0] = false;
                                throw new IllegalStateException("a mistake");
                            }
                        }));
        work.run();
        assertEquals(List.of("first: a mistake"), told);
        assertFalse(faulty.busy());
    }

    @Test
    void theSagaIsOpenedLikeAnyOther() {
        opening.open(new TimelineFile(null), listener("saga"));
        run();
        assertEquals(1, told.size());
        assertFalse(told.getFirst().contains("none"), told.toString());
    }
}
