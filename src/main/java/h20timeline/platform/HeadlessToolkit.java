package h20timeline.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The toolkit without a window: needs neither a display nor GTK.
public final class HeadlessToolkit {
    private HeadlessToolkit() {}

    /// Starts it, unless it is there already.
    ///
    /// @param first runs on the toolkit's thread before this returns
    public static void start(Runnable first) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            // It is there: only the build's rehearsal has both a window and an export.
            started.countDown();
        }
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        call(() -> {
            first.run();
            return true;
        });
    }

    /// Runs work on the toolkit's thread, some time later.
    public static Executor executor() {
        return Platform::runLater;
    }

    /// Runs something on the toolkit's thread and waits for its value.
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                // An error, too: whoever waits would wait for ever.
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
