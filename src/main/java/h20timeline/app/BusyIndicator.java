package h20timeline.app;

import h20timeline.ui.MainWindow;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/// Shows in the window that work is under way, once it has taken half a second. To be used on the
/// FX thread.
final class BusyIndicator {
    private static final Duration DELAY = Duration.millis(500);

    private final MainWindow window;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final PauseTransition delay = new PauseTransition(DELAY);
    private String text = "";
    private boolean idle = true;

    BusyIndicator(MainWindow window) {
        this.window = window;
    }

    /// Starts the delay after which the work is shown.
    void begin(String text, Runnable cancel) {
        this.text = text;
        idle = false;
        progress.set(-1);
        delay.setOnFinished(e -> window.busy(this.text, progress, cancel));
        delay.playFromStart();
    }

    /// Shows the part that is done of work that may have just begun.
    void at(String text, double part, Runnable cancel) {
        if (idle) {
            begin(text, cancel);
        } else {
            progress(text, part);
        }
    }

    /// Shows the part that is done, from 0 to 1; negative if it is not known.
    void progress(String text, double part) {
        progress.set(part);
        if (!this.text.equals(text)) {
            this.text = text;
            window.rename(text);
        }
    }

    /// Whether no work is under way.
    boolean isIdle() {
        return idle;
    }

    /// Ends the work.
    void end() {
        idle = true;
        delay.stop();
        window.idle();
    }
}
