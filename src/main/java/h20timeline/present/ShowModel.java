package h20timeline.present;

import h20timeline.i18n.Localised;
import h20timeline.present.pen.PenState;
import h20timeline.present.pen.PenTool;
import h20timeline.slides.Slide;
import h20timeline.slides.SlideDeck;
import h20timeline.story.StepTimes;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.ShowPreferences;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Holds the state of a presentation, its time and its drawings. Every key and click is one call.
/// To be used on the toolkit's thread.
final class ShowModel {
    private final ReadOnlyObjectWrapper<ShowState> state;
    private final ReadOnlyObjectWrapper<StepTimes> times;
    private final ReadOnlyObjectWrapper<PenState> pen =
            new ReadOnlyObjectWrapper<>(this, "pen", PenState.NONE);
    private final ReadOnlyObjectWrapper<SlideZoom> zoom =
            new ReadOnlyObjectWrapper<>(this, "zoom", SlideZoom.NONE);
    private final LongSupplier clock;
    private final Map<String, Integer> rehearsed;

    /// Where the pointer is, as parts of the slide's width and height.
    private final ObjectProperty<Point2D> pointer =
            new SimpleObjectProperty<>(this, "pointer", new Point2D(0.5, 0.5));

    /// How large the audience's screen is.
    private final ReadOnlyObjectWrapper<Dimension2D> shape =
            new ReadOnlyObjectWrapper<>(this, "shape", new Dimension2D(1920, 1080));

    /// What the presenter is told, such as that the file is broken; null for nothing.
    private final ObjectProperty<@Nullable Localised> notice =
            new SimpleObjectProperty<>(this, "notice", null);

    /// The presentation that was ended before this one began, as long as it can be gone on with.
    private final ObjectProperty<@Nullable EndedShow> offer =
            new SimpleObjectProperty<>(this, "offer", null);

    /// How the presenter's window is left.
    private final ObjectProperty<ShowPreferences> preferences;

    /// Starts at a step; `clock` counts nanoseconds.
    ShowModel(
            SlideDeck deck,
            DisplaySettings display,
            int step,
            LongSupplier clock,
            ShowPreferences first,
            Map<String, Integer> rehearsed) {
        this.rehearsed = Map.copyOf(rehearsed);
        this.clock = clock;
        state = new ReadOnlyObjectWrapper<>(this, "state", ShowState.of(deck, display, step));
        times =
                new ReadOnlyObjectWrapper<>(
                        this, "times", StepTimes.at(clock.getAsLong()).running(step > 0));
        preferences = new SimpleObjectProperty<>(this, "preferences", first);
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

    ReadOnlyObjectProperty<PenState> penProperty() {
        return pen.getReadOnlyProperty();
    }

    PenState pen() {
        return pen.get();
    }

    ReadOnlyObjectProperty<SlideZoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    ObjectProperty<Point2D> pointerProperty() {
        return pointer;
    }

    ReadOnlyObjectProperty<Dimension2D> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Localised> noticeProperty() {
        return notice;
    }

    ObjectProperty<@Nullable EndedShow> offerProperty() {
        return offer;
    }

    ObjectProperty<ShowPreferences> preferencesProperty() {
        return preferences;
    }

    /// The seconds that are planned for each step of the flow, 0 for none: those of the file, else
    /// those of the last rehearsal.
    List<Integer> seconds() {
        return state().deck().steps().subList(0, state().steps()).stream()
                .map(step ->
                        step.delivery().seconds() > 0
                                ? step.delivery().seconds()
                                : rehearsed.getOrDefault(step.id(), 0))
                .toList();
    }

    /// The audience's screen has another size.
    void take(Dimension2D next) {
        shape.set(next);
        change(now -> now.shaped(Slide.shapeOn(next.getWidth(), next.getHeight())));
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
            offer.set(null);
        }
        if (!Objects.equals(before, now)) {
            state.set(now);
        }
        leave(before, now);
    }

    /// What was drawn on a slide goes with it, and it is not shown larger any more. What the room
    /// still sees stays.
    private void leave(ShowState before, ShowState now) {
        String left = slideName(before, before.path().here());
        boolean gone =
                !left.equals(slideName(now, now.path().here()))
                        && !left.equals(slideName(now, now.path().audience()));
        if (gone || now.roams()) {
            zoom.set(SlideZoom.NONE);
        }
        if (gone) {
            draw(drawn -> drawn.left(left));
        }
    }

    /// The name of a slide, which stays the same when the file is read again.
    static String slideName(ShowState state, Position position) {
        return state.deck().steps().get(position.step()).id() + " " + position.part();
    }

    /// The name of the slide where the presenter is.
    String slideName() {
        return slideName(state(), state().path().here());
    }

    /// Changes the pen or what is drawn.
    void draw(UnaryOperator<PenState> how) {
        PenState next = how.apply(pen());
        if (!next.equals(pen())) {
            pen.set(next);
        }
    }

    /// Shows a part of the slide larger, or less so, around a point of it.
    void zoom(double notches, Point2D point) {
        zoom.set(zoom.get().by(notches, point));
    }

    /// Ends what was begun last; false where that is the presentation itself.
    boolean escape() {
        ShowState now = state();
        boolean sheet = now.console().sheet() != PresenterOverlay.NONE;
        if (now.console().typed().isEmpty() && !sheet) {
            if (pen().tool() != PenTool.NONE) {
                draw(drawn -> drawn.take(drawn.tool()));
                return true;
            }
            if (zoom.get().isOn()) {
                zoom.set(SlideZoom.NONE);
                return true;
            }
        }
        var next = now.escape();
        next.ifPresent(after -> change(before -> after));
        return next.isPresent();
    }

    /// Shows a span of the whole timeline.
    void roam(TimeSpan span) {
        change(now -> now.roam(span));
    }

    /// Goes on where a presentation was ended, with its clock; false where there is none.
    boolean resume() {
        EndedShow ended = offer.get();
        if (ended == null) {
            return false;
        }
        offer.set(null);
        tick();
        times.set(ended.times().from(clock.getAsLong()));
        int step = ended.stepIn(state().deck());
        change(now -> now.planned(ended.minutes()).at(Position.of(step, 0)));
        return true;
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
