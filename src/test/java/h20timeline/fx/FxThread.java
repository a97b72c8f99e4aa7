package h20timeline.fx;

import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The thread on which the toolkit does all its work.
public final class FxThread {
    /// Only a test that fails waits so long.
    private static final int PATIENCE_SECONDS = 60;

    private FxThread() {}

    /// Starts the toolkit, unless it runs.
    public static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            // It runs; what comes first in its queue is soon done.
            Platform.runLater(started::countDown);
        }
        try {
            if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit does not start");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        // Windows close between tests, and the toolkit goes on.
        Platform.setImplicitExit(false);
    }

    /// The answer of the toolkit's thread, or what it throws.
    public static <T> T run(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        return await(task);
    }

    /// Does something on the toolkit's thread, and returns once it is done.
    public static void run(Runnable action) {
        run(() -> {
            action.run();
            return true;
        });
    }

    /// Begins something on the toolkit's thread that may take long, such as a dialog.
    public static <T> Future<T> begin(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        return task;
    }

    /// Lets all happen that is waiting, and the windows be laid out as before a frame. Animations
    /// move only with the true frames: see [#waitFor].
    public static void settle() {
        pulse();
        // What the first frame left for later may change the second.
        pulse();
        run(() -> {});
    }

    private static void pulse() {
        run(() -> Toolkit.getToolkit().firePulse());
    }

    /// Waits until something is true, and asks before each frame, on the toolkit's thread.
    public static void waitFor(Callable<Boolean> condition) {
        waitFor("a condition", condition);
    }

    /// Waits until something is true, and says what it is if it never is.
    public static void waitFor(String what, Callable<Boolean> condition) {
        CompletableFuture<Boolean> met = new CompletableFuture<>();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        try {
                            if (condition.call()) {
                                met.complete(true);
                            }
                        } catch (Exception | AssertionError e) {
                            met.completeExceptionally(e);
                        }
                    }
                };
        run(timer::start);
        try {
            await(met);
        } catch (AssertionError e) {
            throw e.getCause() instanceof TimeoutException
                    ? new AssertionError("waited in vain: " + what, e)
                    : e;
        } finally {
            run(timer::stop);
        }
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new AssertionError(e.getCause());
            }
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
