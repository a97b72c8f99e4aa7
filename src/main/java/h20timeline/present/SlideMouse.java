package h20timeline.present;

import h20timeline.present.pen.PenPoint;
import h20timeline.present.pen.PenTool;
import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The mouse or a stylus on a slide: it moves the pointer, draws with the pen, the wheel leaves the
/// path and comes nearer, with Ctrl it shows a part of the slide larger, and once the path is left,
/// dragging moves in time.
final class SlideMouse {
    /// How much nearer a notch of the wheel comes.
    private static final double NOTCH = 1.2;

    private static final double NOTCH_PIXELS = 40;

    private final Region region;
    private final SlidePane slide;
    private final ShowModel model;
    private double grabbedX;
    private @Nullable TimeSpan grabbed;

    SlideMouse(Region region, SlidePane slide, ShowModel model) {
        this.region = region;
        this.slide = slide;
        this.model = model;
    }

    void listen() {
        region.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        region.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        region.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> grabbed = null);
    }

    private PenPoint place(MouseEvent event) {
        Point2D part = slide.part(event.getX(), event.getY());
        return new PenPoint(part.getX(), part.getY());
    }

    private boolean draws() {
        return model.pen().tool() != PenTool.NONE && !model.state().roams();
    }

    private void point(MouseEvent event) {
        model.pointerProperty().set(slide.part(event.getX(), event.getY()));
    }

    private void wheel(ScrollEvent event) {
        double by = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        // What comes after the fingers have left would go on by itself.
        if (by == 0 || event.isInertia()) {
            return;
        }
        if (event.isShortcutDown()) {
            if (!model.state().roams()) {
                model.zoom(by / NOTCH_PIXELS, slide.part(event.getX(), event.getY()));
            }
            event.consume();
            return;
        }
        if (draws()) {
            model.draw(pen -> pen.wider(Math.signum(by)));
            event.consume();
            return;
        }
        TimeSpan now = slide.visible();
        Long fixed = slide.timeAt(event.getX(), event.getY());
        if (now == null || fixed == null) {
            model.roam(model.state().step().range());
        } else {
            model.roam(Zoom.zoomed(now, Math.pow(NOTCH, by / NOTCH_PIXELS), fixed));
        }
        event.consume();
    }

    private void grab(MouseEvent event) {
        if (draws() && event.getButton() == MouseButton.PRIMARY) {
            model.draw(pen -> pen.press(model.slideName(), place(event)));
            return;
        }
        boolean roams = model.state().roams() && event.getButton() == MouseButton.PRIMARY;
        grabbed = roams ? slide.visible() : null;
        grabbedX = event.getX();
    }

    private void drag(MouseEvent event) {
        if (draws() && event.isPrimaryButtonDown()) {
            boolean straight = event.isShiftDown();
            model.draw(pen -> pen.drag(model.slideName(), place(event), straight));
            return;
        }
        TimeSpan from = grabbed;
        double perSecond = slide.pixelsPerSecond();
        if (from == null || perSecond <= 0 || event.isStillSincePress()) {
            return;
        }
        long by = Math.round((grabbedX - event.getX()) / perSecond);
        model.roam(Zoom.legal(new TimeSpan(from.start() + by, from.end() + by)));
    }
}
