package h20timeline.ui.timeline;

import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import h20timeline.viewmodel.ViewModel;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Moves the visible span to another one so that the eye can follow; at once where the user wants
/// no motion. Zooms by equal factors in equal times.
public final class ViewportAnimator {
    private static final Duration TIME = Duration.millis(260);

    /// How much longer than a stretch of time the view is at least and at most that shows it.
    private static final double AIR = 1.2;

    private static final double LEAST_PART = 60;

    private final ViewModel model;
    private final boolean still;
    private @Nullable Transition running;
    private @Nullable TimeSpan goal;

    public ViewportAnimator(ViewModel model, boolean still) {
        this.model = model;
        this.still = still;
    }

    /// Where the journey ends, or where the model is when none is under way.
    public TimeSpan goal() {
        return goal == null ? model.state().visible() : goal;
    }

    /// Sets out for a span; a journey under way is given up.
    public void to(TimeSpan span) {
        if (running == null) {
            // What is asked for on the way belongs to the way.
            model.rest();
        }
        stop();
        TimeSpan from = model.state().visible();
        if (still || from.equals(span)) {
            model.show(span);
            return;
        }
        Step step = new Step(from, span);
        step.setOnFinished(e -> stop());
        goal = span;
        running = step;
        step.play();
    }

    /// Brings a stretch of time into the middle. Keeps the zoom unless the stretch would not fit or
    /// not be seen.
    void bring(TimeSpan span) {
        double length =
                Math.clamp(
                        (double) goal().length(), span.length() * AIR, span.length() * LEAST_PART);
        long start = span.middle() - Math.round(length / 2);
        to(Zoom.legal(new TimeSpan(start, start + Math.round(length))));
    }

    /// Comes so near to a stretch of time that it is a third of what is visible.
    void near(TimeSpan span) {
        long air = Math.max(span.length(), Math.min(goal().length() / 12, TimeSpan.DAY));
        to(Zoom.legal(new TimeSpan(span.start() - air, span.end() + air)));
    }

    /// Stays where it is.
    void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
        goal = null;
    }

    private final class Step extends Transition {
        private final TimeSpan from;
        private final TimeSpan to;
        private TimeSpan shown;

        Step(TimeSpan from, TimeSpan to) {
            this.from = from;
            this.to = to;
            shown = from;
            setCycleDuration(TIME);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double part) {
            // Who moves the span in the meantime has the last word.
            if (!model.state().visible().equals(shown)) {
                ViewportAnimator.this.stop();
                return;
            }
            model.glide(part >= 1 ? to : Zoom.between(from, to, part));
            shown = model.state().visible();
        }
    }
}
