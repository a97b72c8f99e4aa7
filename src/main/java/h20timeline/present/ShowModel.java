package h20timeline.present;

import h20timeline.slides.SlideDeck;
import h20timeline.story.StepTimes;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.DisplaySettings;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/// Holds the state of a presentation and its time. Every key and click is one call. To be used on
/// the toolkit's thread.
final class ShowModel {
    private final ReadOnlyObjectWrapper<ShowState> state;
    private final ReadOnlyObjectWrapper<StepTimes> times;
    private final LongSupplier clock;

    /// Where the pointer is, as parts of the slide's width and height.
    private final ObjectProperty<Point2D> pointer =
            new SimpleObjectProperty<>(this, "pointer", new Point2D(0.5, 0.5));

    /// How large the audience's screen is.
    private final ObjectProperty<Dimension2D> shape =
            new SimpleObjectProperty<>(this, "shape", new Dimension2D(1920, 1080));

    /// Starts at a step; `clock` counts nanoseconds.
    ShowModel(SlideDeck deck, DisplaySettings display, int step, LongSupplier clock) {
        this.clock = clock;
        ShowState first = ShowState.of(deck, display, step);
        state = new ReadOnlyObjectWrapper<>(this, "state", first);
        times =
                new ReadOnlyObjectWrapper<>(
                        this, "times", StepTimes.at(clock.getAsLong()).running(step > 0));
    }

    ReadOnlyObjectProperty<ShowState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ShowState state() {
        return state.get();
    }

    ReadOnlyObjectProperty<StepTimes> timesProperty() {
        return times.getReadOnlyProperty();
    }

    StepTimes times() {
        return times.get();
    }

    ObjectProperty<Point2D> pointerProperty() {
        return pointer;
    }

    ObjectProperty<Dimension2D> shapeProperty() {
        return shape;
    }

    /// Changes the state by one of its own methods. The clock starts when the first step is left.
    void change(UnaryOperator<ShowState> how) {
        ShowState before = state();
        ShowState now = how.apply(before);
        if (now.at() != before.at()) {
            tick();
            if (before.at() == 0 && times().elapsed().isZero()) {
                times.set(times().running(true));
            }
        }
        if (!Objects.equals(before, now)) {
            state.set(now);
        }
    }

    /// Ends what was begun last; false where that is the presentation itself.
    boolean escape() {
        var next = state().escape();
        next.ifPresent(now -> change(before -> now));
        return next.isPresent();
    }

    /// Shows a span of the whole timeline.
    void roam(TimeSpan span) {
        change(now -> now.roam(span));
    }

    /// Adds the time since the last look to the step that is on.
    void tick() {
        times.set(times().until(clock.getAsLong(), state().step().id()));
    }

    /// Stops the clock, or lets it run on.
    void pause() {
        tick();
        times.set(times().running(!times().running()));
    }

    /// Sets the clock to zero.
    void resetClock() {
        tick();
        times.set(times().fromZero());
    }
}
