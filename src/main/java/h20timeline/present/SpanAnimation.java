package h20timeline.present;

import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Moves from one span of time to another so that a room can follow: its first picture is drawn at
/// once, and one more for each frame of the screen.
final class SpanAnimation extends Transition {
    private static final Duration TIME = Duration.millis(700);

    private final TimeSpan from;
    private final TimeSpan to;
    private final Consumer<TimeSpan> draw;

    SpanAnimation(TimeSpan from, TimeSpan to, Consumer<TimeSpan> draw) {
        this.from = from;
        this.to = to;
        this.draw = draw;
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    @Override
    protected void interpolate(double part) {
        draw.accept(part >= 1 ? to : Zoom.between(from, to, part));
    }
}
