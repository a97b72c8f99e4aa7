package h20timeline.ui.timeline;

import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Picture;
import h20timeline.model.Track;
import h20timeline.viewmodel.ViewModel;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What the pointer does on the heads of the lanes: a click folds one, a drag moves it. What begins
/// on a head never reaches the gestures of the timeline, but for the wheel.
final class LaneGestures {
    private static final double DRAG_STARTS = 4;

    private final TimelineView view;
    private final ViewModel model;
    private final LaneActions moves;
    private final LaneDrag lift;
    private final EventHandler<KeyEvent> escape = this::key;

    /// Whether the button went down on a head.
    private boolean ours;

    /// The lane whose head is held, until it is let go or given up.
    private @Nullable Lane held;

    private double pressX;
    private double pressY;
    private boolean moved;
    private boolean dragging;
    private @Nullable Window listening;

    LaneGestures(TimelineView view, ViewModel model, LaneDrag lift) {
        this.view = view;
        this.model = model;
        this.lift = lift;
        moves = new LaneActions(model);
    }

    void listen() {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
    }

    private @Nullable Lane headAt(MouseEvent event) {
        Picture picture = view.shown();
        return picture == null ? null : picture.laneHeadAt(event.getX(), event.getY()).orElse(null);
    }

    private void press(MouseEvent event) {
        if (held != null) {
            event.consume();
            return;
        }
        Lane head = headAt(event);
        ours = head != null && event.getButton() == MouseButton.PRIMARY;
        if (ours) {
            event.consume();
            view.requestFocus();
            held = head;
            pressX = event.getX();
            pressY = event.getY();
            moved = false;
            dragging = false;
        }
    }

    private void drag(MouseEvent event) {
        Picture picture = view.shown();
        Lane lane = held;
        if (!ours || picture == null) {
            return;
        }
        event.consume();
        double down = Math.abs(event.getY() - pressY);
        moved |= Math.max(down, Math.abs(event.getX() - pressX)) > DRAG_STARTS;
        if (lane == null || (!dragging && down <= DRAG_STARTS)) {
            return;
        }
        if (!dragging) {
            dragging = true;
            view.hover(null, 0);
            view.setCursor(Cursor.CLOSED_HAND);
            listening = view.getScene().getWindow();
            listening.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        List<Lane> lanes = picture.lanes();
        int gap = gap(lanes, event.getY());
        double y = gap == 0 ? lanes.getFirst().box().y() : lanes.get(gap - 1).box().bottom();
        lift.show(picture, lane, name(lane), event.getY(), y);
    }

    private void release(MouseEvent event) {
        if (!ours || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        Picture picture = view.shown();
        Lane lane = held;
        boolean drop = dragging;
        release();
        view.setCursor(headAt(event) == null ? Cursor.DEFAULT : Cursor.HAND);
        if (lane == null || picture == null) {
            return;
        }
        if (drop) {
            moves.intoGap(lane.track(), gap(picture.lanes(), event.getY()));
        } else if (!moved) {
            moves.toggle(lane.track());
        }
    }

    private void click(MouseEvent event) {
        if (ours) {
            event.consume();
        }
    }

    private void move(MouseEvent event) {
        Lane head = headAt(event);
        if (head != null) {
            event.consume();
            view.setCursor(Cursor.HAND);
            view.hoverHead(head, name(head));
        }
    }

    /// Gives the drag up: the lane stays where it was.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            release();
            view.setCursor(Cursor.DEFAULT);
        }
    }

    private void release() {
        held = null;
        dragging = false;
        lift.hide();
        if (listening != null) {
            listening.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            listening = null;
        }
    }

    /// The gap between lanes that is nearest to a height: as many lanes are above it.
    private static int gap(List<Lane> lanes, double y) {
        int above = 0;
        for (Lane lane : lanes) {
            above += y > lane.box().y() + lane.box().height() / 2 ? 1 : 0;
        }
        return above;
    }

    private String name(Lane lane) {
        return model.state()
                .document()
                .timeline()
                .track(lane.track())
                .map(Track::name)
                .map(name -> name.marked(model.state().language()))
                .orElse("");
    }
}
