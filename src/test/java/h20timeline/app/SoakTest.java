package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.platform.UserFolder;
import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random keys and mouse on the program as it is started, for a while: two minutes, or as many
/// seconds as `-Dsoak.seconds=` says, from the seed of `-Dsoak.seed=`.
@Tag("slow")
class SoakTest {
    private static final long SECONDS = Long.getLong("soak.seconds", 120);
    private static final long SEED = Long.getLong("soak.seed", 16);

    private static final long MOST_MORE = 40L << 20;

    /// How often all that is asked must be so.
    private static final int EVERY = 50;

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private UncaughtExceptionHandler before;
    private Stage stage;
    private Application app;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        Files.deleteIfExists(UserFolder.SETTINGS.here().orElseThrow());
        stage = FxStages.open();
        Path file = Files.copy(Path.of("data/h20-saga.json"), folder.resolve("saga.json"));
        app = FxStages.start(new TimelineApp(), stage, file.toString());
        FxThread.waitFor(
                "the timeline is shown",
                () ->
                        stage.getScene() != null
                                && stage.getScene().lookup(".timeline") != null
                                && stage.isShowing());
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> fault(e));
        FxThread.run(
                () -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> fault(e)));
    }

    @AfterEach
    void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        FxStages.closeAll();
        FxStages.stop(app);
    }

    /// What the toolkit's own stand-in for a display breaks is no fault of the program: it has no
    /// dialogs for files, and draws a window once more in the size that it had.
    private void fault(Throwable e) {
        boolean ofTheDisplay =
                Stream.of(e.getStackTrace())
                        .map(StackTraceElement::getMethodName)
                        .anyMatch(name ->
                                name.equals("blit") || name.startsWith("staticCommonDialogs"));
        if (!ofTheDisplay) {
            StringBuilder text = new StringBuilder(e.toString());
            for (Throwable at = e; at != null; at = at.getCause()) {
                text.append("\n of ").append(at);
                Stream.of(at.getStackTrace()).limit(25).forEach(s -> text.append("\n  ").append(s));
            }
            faults.add(text.toString());
        }
    }

    @Test
    void randomKeysAndMouseBreakNothingAndLeaveNothing() {
        RandomHands hands = new RandomHands(new Random(SEED), stage);
        // What is made once, at the first of everything, is no leak.
        for (int i = 0; i < 4 * EVERY; i++) {
            act(hands);
        }
        hands.rest();
        long first = live();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long acts = 0;
        while (System.nanoTime() < end && faults.isEmpty()) {
            act(hands);
            if (++acts % EVERY == 0) {
                check(hands);
            }
        }
        assertEquals(List.of(), faults, () -> "the last acts: " + hands.last());
        hands.rest();
        long more = live() - first;
        assertTrue(more < MOST_MORE, acts + " acts left " + (more >> 10) + " kB");
        System.out.println(acts + " acts, " + (more >> 10) + " kB more than at first");
    }

    /// One act; where the toolkit's thread is stuck in it, says in what.
    private static void act(RandomHands hands) {
        try {
            hands.act();
        } catch (AssertionError | RuntimeException e) {
            StringBuilder stuck = new StringBuilder("after " + hands.last());
            Thread.getAllStackTraces()
                    .forEach((thread, stack) -> {
                        if (thread.getName().equals("JavaFX Application Thread")) {
                            Stream.of(stack)
                                    .limit(60)
                                    .forEach(at -> stuck.append("\n  ").append(at));
                        }
                    });
            throw new AssertionError(stuck.toString(), e);
        }
    }

    private void check(RandomHands hands) {
        assertTrue(FxThread.run(stage::isShowing), () -> "the window has gone: " + hands.last());
        List<Stage> shows = FxThread.run(SoakTest::shows);
        if (!shows.isEmpty()) {
            assertTrue(
                    FxThread.run(() -> shows.stream().anyMatch(Window::isFocused)),
                    () -> "the show is behind the window: " + hands.last());
        }
    }

    /// The windows of a presentation.
    private static List<Stage> shows() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(w -> w.getTitle() != null)
                .filter(w ->
                        w.getTitle().startsWith("Audience") || w.getTitle().startsWith("Presenter"))
                .toList();
    }

    /// What is live on the heap, in bytes.
    private static long live() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            FxThread.settle();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
