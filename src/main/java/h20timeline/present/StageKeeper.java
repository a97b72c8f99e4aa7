package h20timeline.present;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Keeps a window where it belongs, whatever a window manager does with it, or a user. A place that
/// is wrong is told at once, and put right once the window has come to rest. Window managers that
/// are asked again and again and never obey are given up.
final class StageKeeper {
    /// How long a window must not have moved to be at rest: a drag or a change of screens is over.
    private static final Duration REST = Duration.millis(300);

    private static final int ATTEMPTS = 4;

    private final Stage stage;
    private final Predicate<Rectangle2D> isRight;
    private final Runnable moved;
    private final Runnable again;
    private final Runnable givenUp;
    private final PauseTransition rest = new PauseTransition(REST);
    private int attempts;
    private boolean settled;

    /// @param isRight whether the window may be in a place
    /// @param moved called at every change of the place, and once the window has come to rest
    /// @param again puts the window right
    /// @param givenUp called when that has not helped
    StageKeeper(
            Stage stage,
            Predicate<Rectangle2D> isRight,
            Runnable moved,
            Runnable again,
            Runnable givenUp) {
        this.stage = stage;
        this.isRight = isRight;
        this.moved = moved;
        this.again = again;
        this.givenUp = givenUp;
        InvalidationListener listener = observable -> recheck();
        stage.xProperty().addListener(listener);
        stage.yProperty().addListener(listener);
        stage.widthProperty().addListener(listener);
        stage.heightProperty().addListener(listener);
        stage.fullScreenProperty().addListener(listener);
        rest.setOnFinished(event -> rested());
    }

    /// To be called when something else has moved on which it depends whether a place is right.
    void recheck() {
        // Reads the place, so that the next change is told, too.
        settled = settled && isRight();
        moved.run();
        rest.playFromStart();
    }

    /// Where the window is.
    Rectangle2D place() {
        return new Rectangle2D(
                orZero(stage.getX()),
                orZero(stage.getY()),
                Math.max(0, orZero(stage.getWidth())),
                Math.max(0, orZero(stage.getHeight())));
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private boolean isRight() {
        return isRight.test(place());
    }

    /// Whether it has come to rest there, and not left since.
    boolean isSettled() {
        return settled;
    }

    /// Begins to watch a place that is new.
    void watch() {
        attempts = 0;
        settled = false;
        rest.playFromStart();
    }

    void rest() {
        rest.stop();
    }

    private void rested() {
        settled = stage.isShowing() && isRight();
        moved.run();
        if (!stage.isShowing() || settled) {
            return;
        }
        attempts++;
        if (attempts > ATTEMPTS) {
            givenUp.run();
            return;
        }
        again.run();
        rest.playFromStart();
    }
}
