package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Requests one after the other; the worker and the UI thread run when the test says so.
class LatestTaskTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final List<String> computed = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final LatestTask task = new LatestTask(worker::add, ui::add);

    private void start(String name) {
        start(
                name,
                run -> {
                    computed.add(name);
                    return "result of " + name;
                });
    }

    private void start(String name, LatestTask.Work<String> work) {
        task.start(work, calls::add, failure -> calls.add(name + ": " + failure.getMessage()));
    }

    private static void runAll(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void theResultArrivesOnTheUiThread() {
        start("a");
        assertTrue(task.isRunning());
        runAll(worker);
        assertEquals(List.of(), calls);
        assertTrue(task.isRunning());
        runAll(ui);
        assertEquals(List.of("result of a"), calls);
        assertFalse(task.isRunning());
    }

    @Test
    void aRequestThatWaitsIsNotComputedOnceANewerOneStarts() {
        start("a");
        start("b");
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("b"), computed);
        assertEquals(List.of("result of b"), calls);
    }

    @Test
    void aResultIsDiscardedWhenANewerRequestStartsBeforeItArrives() {
        start("a");
        runAll(worker);
        start("b");
        runAll(ui);
        assertEquals(List.of(), calls);
        assertTrue(task.isRunning());
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("result of b"), calls);
    }

    @Test
    void aCancelledRequestCallsNothing() {
        start("a");
        runAll(worker);
        task.cancel();
        assertFalse(task.isRunning());
        runAll(ui);
        assertEquals(List.of(), calls);
        task.cancel();
        assertFalse(task.isRunning());
    }

    @Test
    void workThatRunsSeesThatItIsCancelledAndMayThrow() {
        start(
                "a",
                run -> {
                    assertFalse(run.isCancelled());
                    start("b");
                    assertTrue(run.isCancelled());
                    throw new CancellationException();
                });
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("result of b"), calls);
    }

    @Test
    void aFailureIsReportedOnce() {
        start(
                "a",
                run -> {
                    throw new IllegalStateException("broken");
                });
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("a: broken"), calls);
        assertFalse(task.isRunning());
    }

    @Test
    void anErrorIsReportedToo() {
        start(
                "a",
                run -> {
                    throw new OutOfMemoryError("too large");
                });
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("a: too large"), calls);
    }

    @Test
    void theFailureOfAnOlderRequestIsDiscarded() {
        start(
                "a",
                run -> {
                    throw new IllegalStateException("broken");
                });
        runAll(worker);
        start("b");
        runAll(ui);
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("result of b"), calls);
    }

    @Test
    void aRequestThatStopsWithoutBeingCancelledFails() {
        start(
                "a",
                run -> {
                    throw new CancellationException("by itself");
                });
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("a: by itself"), calls);
    }

    @Test
    void onlyTheNewestOfSeveralReportsIsRun() {
        start(
                "a",
                run -> {
                    run.report(() -> calls.add("1"));
                    run.report(() -> calls.add("2"));
                    runAll(ui);
                    run.report(() -> calls.add("3"));
                    return "end";
                });
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("2", "3", "end"), calls);
    }

    @Test
    void reportsOfACancelledRequestAreDiscarded() {
        start(
                "a",
                run -> {
                    run.report(() -> calls.add("1"));
                    return "end";
                });
        runAll(worker);
        task.cancel();
        runAll(ui);
        assertEquals(List.of(), calls);
    }

    @Test
    void aCallbackMayStartTheNextRequest() {
        task.start(run -> "first", first -> start("b"), failure -> {});
        runAll(worker);
        runAll(ui);
        assertTrue(task.isRunning());
        runAll(worker);
        runAll(ui);
        assertEquals(List.of("result of b"), calls);
    }

    @Test
    void onRealThreadsTheLastOfManyRequestsIsTheOnlyOneThatArrives() throws Exception {
        ExecutorService real = Executors.newSingleThreadExecutor();
        ExecutorService uiThread = Executors.newSingleThreadExecutor();
        try {
            LatestTask latest = new LatestTask(real, uiThread);
            List<Integer> results = new ArrayList<>();
            CompletableFuture<Void> last = new CompletableFuture<>();
            int requests = 1_000;
            // All in one turn of the UI thread: no result can arrive in between.
            uiThread.execute(() -> {
                for (int i = 1; i <= requests; i++) {
                    int number = i;
                    latest.start(
                            run -> number,
                            result -> {
                                results.add(result);
                                last.complete(null);
                            },
                            last::completeExceptionally);
                }
            });
            last.get(30, TimeUnit.SECONDS);
            assertEquals(List.of(requests), results);
        } finally {
            real.shutdownNow();
            uiThread.shutdownNow();
        }
    }
}
