package h20timeline.bench;

import h20timeline.render.Fonts;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The toolkit without a window, for what is measured on its thread.
final class Toolkit {
    private Toolkit() {}

    static void start() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        call(() -> {
            Fonts.load();
            return true;
        });
    }

    static <T> T call(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                // An error, too: whoever waits would wait for ever.
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
