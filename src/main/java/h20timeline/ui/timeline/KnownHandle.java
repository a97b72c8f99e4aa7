package h20timeline.ui.timeline;

import h20timeline.layout.Overview;
import h20timeline.render.StyleClass;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.Replay;
import h20timeline.viewmodel.ViewModel;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The day whose knowledge the window shows, on the overview: a line with a knob at its top that
/// can be dragged.
final class KnownHandle extends Group {
    /// How far from the line, and how far down, the knob can be gripped.
    private static final double REACH = 9;

    private static final double KNOB = 13;
    private static final double HALF = 6;

    private final ViewModel model;
    private final Rectangle line = StyleClass.KNOWN_LINE.on(new Rectangle());
    private final Polygon knob =
            StyleClass.KNOWN_KNOB.on(
                    new Polygon(-HALF, 0, HALF, 0, HALF, KNOB - HALF, 0, KNOB, -HALF, KNOB - HALF));
    private double x;

    KnownHandle(ViewModel model) {
        this.model = model;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(line, knob);
    }

    /// Stands at the end of its day.
    void place(Overview strip, double width, double height) {
        Replay replay = model.state().replay();
        setVisible(replay != null);
        if (replay == null) {
            return;
        }
        x = Math.clamp(strip.x((replay.wanted() + 1) * TimeSpan.DAY), strip.left(), width);
        line.setX(x - 1);
        line.setWidth(2);
        line.setHeight(height);
        knob.setTranslateX(Math.clamp(x, HALF, Math.max(HALF, width - HALF)));
    }

    /// Whether a press at a place takes hold of it.
    boolean holds(double pressX, double pressY) {
        return isVisible() && Math.abs(pressX - x) <= REACH && pressY <= KNOB + 2;
    }

    /// Drags it to a place.
    void drag(@Nullable Overview strip, double to) {
        if (strip != null) {
            long seconds = strip.time(Math.max(to, strip.left())) - TimeSpan.DAY / 2;
            model.recall(Math.floorDiv(seconds, TimeSpan.DAY));
        }
    }
}
