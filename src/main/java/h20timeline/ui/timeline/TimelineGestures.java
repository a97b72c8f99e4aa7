package h20timeline.ui.timeline;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.ViewModel;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What wheel, pinch and pointer do on the timeline.
final class TimelineGestures {
    /// One notch of a common wheel is 40 pixels: a sixth more or less.
    private static final double PER_PIXEL = 0.004;

    private static final double DRAG_STARTS = 4;
    private static final double STEP_IN = 3;

    private final TimelineView view;
    private final ViewModel model;
    private final ViewportAnimator animator;
    private final LaneScroll lanes;
    private final ClusterMenu menu;

    /// After so long the wheel turns anew: that is another step to undo.
    private final PauseTransition wheelRests = new PauseTransition(Duration.millis(700));

    private double pressX;
    private TimeSpan pressed = new TimeSpan(0, 1);
    private boolean dragging;

    TimelineGestures(TimelineView view, ViewModel model, ViewportAnimator animator) {
        lanes = new LaneScroll(view, model);
        this.view = view;
        this.model = model;
        this.animator = animator;
        menu = new ClusterMenu(view, model);
        wheelRests.setOnFinished(e -> model.rest());
    }

    void listen() {
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> view.setCursor(Cursor.DEFAULT));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> view.hover(null, 0));
    }

    private void scroll(ScrollEvent event) {
        Picture picture = view.shown();
        if (picture == null) {
            return;
        }
        event.consume();
        turning();
        boolean sideways =
                event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            model.pan(-Math.round(by / picture.scale().perSecond()));
        } else if (picture.laneHeadAt(event.getX(), event.getY()).isPresent() && lanes.isNeeded()) {
            lanes.by((int) -Math.signum(event.getDeltaY()));
        } else if (!event.isInertia() && event.getDeltaY() != 0) {
            model.zoom(Math.exp(event.getDeltaY() * PER_PIXEL), timeUnder(picture, event.getX()));
        }
        view.hover(null, 0);
    }

    private void pinch(ZoomEvent event) {
        Picture picture = view.shown();
        if (picture != null) {
            event.consume();
            turning();
            model.zoom(event.getZoomFactor(), timeUnder(picture, event.getX()));
        }
    }

    private void turning() {
        animator.stop();
        if (wheelRests.getStatus() != Animation.Status.RUNNING) {
            model.rest();
        }
        wheelRests.playFromStart();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        pressX = event.getX();
        dragging = false;
    }

    private void drag(MouseEvent event) {
        Picture picture = view.shown();
        if (picture == null || !drags(event.getButton())) {
            return;
        }
        double moved = event.getX() - pressX;
        if (!dragging && Math.abs(moved) < DRAG_STARTS) {
            return;
        }
        if (!dragging) {
            dragging = true;
            animator.stop();
            model.rest();
            pressed = model.state().visible();
            view.hover(null, 0);
            view.setCursor(Cursor.CLOSED_HAND);
        }
        long by = -Math.round(moved / picture.scale().perSecond());
        model.glide(new TimeSpan(pressed.start() + by, pressed.end() + by));
    }

    private static boolean drags(MouseButton button) {
        return button == MouseButton.PRIMARY || button == MouseButton.MIDDLE;
    }

    private void click(MouseEvent event) {
        Picture picture = view.shown();
        if (picture == null || dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Mark mark = picture.at(event.getX(), event.getY()).orElse(null);
        menu.hide();
        if (event.getClickCount() == 2) {
            comeNearer(picture, mark, event.getX());
        } else if (mark instanceof Mark.OfEvent ofEvent) {
            model.select(ofEvent.id());
        } else if (mark instanceof Mark.Cluster cluster) {
            menu.open(cluster, () -> animator.near(cluster.span()));
        } else if (mark == null) {
            model.select(null);
        }
    }

    /// Into a cluster so far that its events come apart, else nearer around the mark or the
    /// pointer.
    private void comeNearer(Picture picture, @Nullable Mark mark, double x) {
        switch (mark) {
            case Mark.Cluster cluster -> animator.near(cluster.span());
            case Mark.Density density ->
                    density.columns().stream()
                            .filter(c -> x < c.x() + density.columnWidth())
                            .findFirst()
                            .ifPresent(c -> animator.near(c.span()));
            case Mark.OfEvent ofEvent -> view.zoom(STEP_IN, picture.timeAt(ofEvent.anchorX()));
            case null, default -> view.zoom(STEP_IN, timeUnder(picture, x));
        }
    }

    private void move(MouseEvent event) {
        Picture picture = view.shown();
        if (picture != null) {
            Mark mark = picture.at(event.getX(), event.getY()).orElse(null);
            view.hover(mark, event.getX());
            view.setCursor(mark == null ? Cursor.DEFAULT : Cursor.HAND);
        }
    }

    /// Over the names of the lanes the pointer means the left end of the plot.
    private static long timeUnder(Picture picture, double x) {
        return picture.timeAt(Math.max(x, picture.plot().x()));
    }
}
