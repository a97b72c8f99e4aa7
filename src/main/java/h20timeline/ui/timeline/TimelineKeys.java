package h20timeline.ui.timeline;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.ViewModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do while the timeline has the focus.
final class TimelineKeys {
    private static final double PART = 0.2;
    private final TimelineView view;
    private final ViewModel model;
    private final ViewportAnimator animator;

    TimelineKeys(TimelineView view, ViewModel model, ViewportAnimator animator) {
        this.view = view;
        this.model = model;
        this.animator = animator;
    }

    void listen() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        int pages = event.isAltDown() ? pages(event.getCode()) : 0;
        if (pages != 0) {
            event.consume();
            new LaneScroll(view, model).byPages(pages);
            return;
        }
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int step = event.isShiftDown() ? -1 : 1;
        switch (event.getCode()) {
            case TAB -> {
                if (!view.walk(step)) {
                    return;
                }
            }
            case RIGHT -> sideways(1, event.isShiftDown());
            case LEFT -> sideways(-1, event.isShiftDown());
            case DOWN -> inLane(1);
            case UP -> inLane(-1);
            case HOME -> end(true);
            case END -> end(false);
            case ENTER -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static int pages(KeyCode code) {
        return switch (code) {
            case PAGE_UP -> -1;
            case PAGE_DOWN -> 1;
            default -> 0;
        };
    }

    /// Walks; with Shift pans.
    private void sideways(int step, boolean shift) {
        if (shift) {
            pan(step * PART);
        } else {
            view.walk(step);
        }
    }

    /// Where the selected event is in time order; negative where there is none, or it is hidden.
    private int place(TimelineIndex index) {
        String selected = model.state().selected();
        return selected == null ? -1 : index.orderOf(selected);
    }

    /// To the next event of the same lane.
    private void inLane(int step) {
        TimelineIndex index = view.index();
        Event from = model.state().selectedEvent().orElse(null);
        if (index == null || from == null || place(index) < 0) {
            view.walk(step);
            return;
        }
        for (int i = place(index) + step; i >= 0 && i < index.size(); i += step) {
            if (index.inOrder(i).track().equals(from.track())) {
                view.goTo(index.inOrder(i).id());
                return;
            }
        }
    }

    private void pan(double part) {
        TimeSpan goal = animator.goal();
        long by = Math.round(goal.length() * part);
        animator.to(new TimeSpan(goal.start() + by, goal.end() + by));
    }

    private void end(boolean first) {
        TimelineIndex index = view.index();
        if (index != null && index.size() > 0) {
            view.goTo(index.inOrder(first ? 0 : index.size() - 1).id());
        }
    }

    /// Opens the panel of the selected event; selects the first in view when there is none.
    private void open() {
        if (model.state().selected() == null) {
            view.walk(1);
        }
        view.openDetails();
    }
}
