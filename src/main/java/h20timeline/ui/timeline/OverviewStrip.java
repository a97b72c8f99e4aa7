package h20timeline.ui.timeline;

import h20timeline.layout.AxisCutter;
import h20timeline.layout.Overview;
import h20timeline.layout.TimelineLayout;
import h20timeline.render.OverviewNode;
import h20timeline.render.StyleClass;
import h20timeline.time.CalendarText;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The whole timeline in a strip, with the visible range as a window that can be dragged and
/// resized.
public final class OverviewStrip extends Region {
    private static final double HEIGHT = 64;
    private static final double HANDLE = 6;
    private static final double LEAST = 10;

    private final ViewModel model;
    private final OverviewNode node = new OverviewNode();
    private final Rectangle window = StyleClass.OVERVIEW_WINDOW.on(new Rectangle());
    private final Rectangle leftHandle = StyleClass.OVERVIEW_HANDLE.on(new Rectangle());
    private final Region ring = StyleClass.FOCUS_RING.on(new Region());
    private final Rectangle rightHandle = StyleClass.OVERVIEW_HANDLE.on(new Rectangle());
    private @Nullable TimelineLayout layout;
    private @Nullable Overview overview;
    private final KnownHandle known;
    private Grip grip = Grip.NONE;
    private double pressX;
    private TimeSpan pressed = new TimeSpan(0, 1);

    private enum Grip {
        NONE,
        LEFT,
        WHOLE,
        RIGHT,
        KNOWN
    }

    /// Empty until the first [#open].
    public OverviewStrip(ViewModel model) {
        this.model = model;
        StyleClass.OVERVIEW.on(this);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (Rectangle bar : new Rectangle[] {window, leftHandle, rightHandle}) {
            bar.setManaged(false);
            bar.setMouseTransparent(true);
        }
        known = new KnownHandle(model);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(window, node, leftHandle, rightHandle, known, ring);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        new OverviewKeys(model).listen(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> grip = Grip.NONE);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursor(gripAt(e))));
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (before.language() != now.language()
                            || before.look().cuts() != now.look().cuts()
                            || !before.lanes().equals(now.lanes())
                            || !Objects.equals(before.highlighted(), now.highlighted())) {
                        overview = null;
                    }
                    refresh(now);
                });
    }

    /// Shows a timeline.
    public void open(TimelineLayout newLayout) {
        layout = newLayout;
        overview = null;
        refresh(model.state());
    }

    @Override
    protected void layoutChildren() {
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        if (overview == null || overview.width() != getWidth()) {
            overview = null;
            refresh(model.state());
        }
    }

    private void refresh(ViewState state) {
        TimeSpan visible = state.visible();
        setAccessibleText(
                TimelineMessages.STRIP.in(
                        state.language(),
                        CalendarText.range(visible.start(), visible.end() - 1, state.language())));
        setAccessibleHelp(TimelineMessages.STRIP_HELP.in(state.language()));
        if (layout == null || getWidth() <= 0) {
            return;
        }
        Overview strip = overview;
        if (strip == null) {
            strip =
                    layout.overview(
                            state.document().all(),
                            getWidth(),
                            getHeight(),
                            state.language(),
                            state.lanes(),
                            state.highlighted());
            overview = strip;
            node.show(strip);
            TimeSpan all = state.document().all();
            node.showCuts(
                    strip,
                    state.look().cuts() ? AxisCutter.leftOut(layout.index(), all) : List.of());
        }
        double from = left(strip, state.visible());
        double to = right(strip, state.visible());
        place(window, from, to - from);
        place(leftHandle, from - 1, 3);
        place(rightHandle, to - 2, 3);
        known.place(strip, getWidth(), getHeight());
    }

    /// The window never leaves the strip and never gets too narrow to be gripped.
    private double left(Overview strip, TimeSpan visible) {
        double most = Math.max(strip.left(), getWidth() - LEAST);
        return Math.clamp(strip.x(visible.start()), strip.left(), most);
    }

    private double right(Overview strip, TimeSpan visible) {
        double least = left(strip, visible) + LEAST;
        return Math.clamp(strip.x(visible.end()), least, Math.max(getWidth(), least));
    }

    private void place(Rectangle bar, double x, double width) {
        bar.setX(x);
        bar.setY(1);
        bar.setWidth(width);
        bar.setHeight(Math.max(0, getHeight() - 2));
    }

    private Grip gripAt(MouseEvent event) {
        Overview strip = overview;
        if (strip == null) {
            return Grip.NONE;
        }
        double x = event.getX();
        if (known.holds(x, event.getY())) {
            return Grip.KNOWN;
        }
        double from = left(strip, model.state().visible());
        double to = right(strip, model.state().visible());
        if (Math.abs(x - from) <= Math.min(HANDLE, (to - from) / 3)) {
            return Grip.LEFT;
        }
        if (Math.abs(x - to) <= Math.min(HANDLE, (to - from) / 3)) {
            return Grip.RIGHT;
        }
        return x > from && x < to ? Grip.WHOLE : Grip.NONE;
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case LEFT, RIGHT, KNOWN -> Cursor.H_RESIZE;
            case WHOLE -> Cursor.OPEN_HAND;
            case NONE -> Cursor.DEFAULT;
        };
    }

    private void press(MouseEvent event) {
        Overview strip = overview;
        if (strip == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        model.rest();
        grip = gripAt(event);
        if (grip == Grip.NONE) {
            TimeSpan old = model.state().visible();
            long start = strip.time(Math.max(event.getX(), strip.left())) - old.length() / 2;
            model.glide(new TimeSpan(start, start + old.length()));
            grip = Grip.WHOLE;
        }
        requestFocus();
        pressX = event.getX();
        pressed = model.state().visible();
    }

    private void drag(MouseEvent event) {
        Overview strip = overview;
        if (strip == null) {
            return;
        }
        long by = Math.round((event.getX() - pressX) / strip.scale().perSecond());
        long least = Math.max(1, Math.round(LEAST / strip.scale().perSecond()));
        long start = pressed.start();
        long end = pressed.end();
        switch (grip) {
            case WHOLE -> model.glide(new TimeSpan(start + by, end + by));
            case LEFT -> model.glide(new TimeSpan(Math.min(start + by, end - least), end));
            case RIGHT -> model.glide(new TimeSpan(start, Math.max(end + by, start + least)));
            case KNOWN -> known.drag(strip, event.getX());
            case NONE -> {}
        }
    }
}
