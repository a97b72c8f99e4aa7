package h20timeline.app;

import h20timeline.ui.MainWindow;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/// Says in the window that something takes its time, once it has taken half a second. To be used on
/// the toolkit's thread.
final class BusyIndicator {
    private static final Duration PATIENCE = Duration.millis(500);

    private final MainWindow window;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private String what = "";
    private boolean idle = true;

    BusyIndicator(MainWindow window) {
        this.window = window;
    }

    /// Something has begun that may take its time.
    void begin(String sentence, Runnable cancel) {
        what = sentence;
        idle = false;
        progress.set(-1);
        patience.setOnFinished(e -> window.busy(what, progress, cancel));
        patience.playFromStart();
    }

    /// How far it has come, from 0 to 1; negative where that is not known.
    void at(String sentence, double part) {
        progress.set(part);
        if (!what.equals(sentence)) {
            what = sentence;
            window.rename(sentence);
        }
    }

    /// Whether nothing is under way.
    boolean isIdle() {
        return idle;
    }

    /// It is over.
    void end() {
        idle = true;
        patience.stop();
        window.idle();
    }
}
