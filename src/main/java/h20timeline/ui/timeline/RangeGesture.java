package h20timeline.ui.timeline;

import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.time.CalendarText;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.ViewModel;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Zooms to a stretch of time that is drawn: by a drag along the axis, or anywhere with Ctrl. A
/// click, which draws none, is left to the other gestures.
final class RangeGesture {
    private static final double DRAG_STARTS = 4;

    private final TimelineView view;
    private final ViewModel model;
    private final ViewportAnimator animator;
    private final RangeBand band;
    private final EventHandler<KeyEvent> escape = this::key;

    /// Whether the button went down where a stretch begins, and has not been let go.
    private boolean ours;

    private boolean drawing;
    private double from;
    private @Nullable Window listening;

    RangeGesture(TimelineView view, ViewModel model, ViewportAnimator animator, RangeBand band) {
        this.view = view;
        this.model = model;
        this.animator = animator;
        this.band = band;
    }

    void listen() {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
    }

    private static boolean onAxis(Picture picture, MouseEvent event) {
        return event.getX() >= picture.plot().x()
                && picture.axis().box().contains(event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        Picture picture = view.shown();
        drawing = false;
        ours =
                picture != null
                        && event.getX() >= picture.plot().x()
                        && event.getButton() == MouseButton.PRIMARY
                        && (event.isShortcutDown() || onAxis(picture, event));
        from = event.getX();
    }

    private void drag(MouseEvent event) {
        Picture picture = view.shown();
        if (drawing) {
            // Also once it was given up: nothing else begins before the button is let go.
            event.consume();
        }
        if (!ours || picture == null) {
            return;
        }
        event.consume();
        if (!drawing && Math.abs(event.getX() - from) <= DRAG_STARTS) {
            return;
        }
        if (!drawing) {
            drawing = true;
            animator.stop();
            view.hover(null, 0);
            view.setCursor(Cursor.H_RESIZE);
            listening = view.getScene().getWindow();
            listening.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        Box plot = picture.plot();
        double to = within(plot, event.getX());
        TimeSpan span = span(picture, to);
        band.show(
                Math.min(from, to),
                Math.max(from, to),
                plot,
                picture.axis().box().y(),
                CalendarText.range(
                        span.start(),
                        Math.max(span.start(), span.end() - 1),
                        model.state().language()));
    }

    private void release(MouseEvent event) {
        if (!drawing || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        Picture picture = view.shown();
        boolean wanted = ours;
        end();
        if (wanted && picture != null) {
            animator.to(span(picture, within(picture.plot(), event.getX())));
        }
    }

    private void click(MouseEvent event) {
        if (drawing) {
            drawing = false;
            event.consume();
        }
    }

    private void move(MouseEvent event) {
        Picture picture = view.shown();
        if (picture != null && onAxis(picture, event)) {
            event.consume();
            view.hover(null, 0);
            view.setCursor(Cursor.H_RESIZE);
        }
    }

    /// Gives the stretch up.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    private void end() {
        ours = false;
        band.hide();
        view.setCursor(Cursor.DEFAULT);
        if (listening != null) {
            listening.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            listening = null;
        }
    }

    private TimeSpan span(Picture picture, double to) {
        long start = picture.timeAt(Math.min(from, to));
        return new TimeSpan(start, Math.max(start + 1, picture.timeAt(Math.max(from, to))));
    }

    private static double within(Box plot, double x) {
        return Math.clamp(x, plot.x(), plot.right());
    }
}
