package h20timeline.ui.timeline;

import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.ViewModel;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// What the keys do while the overview strip has the keyboard: what dragging its window does.
final class OverviewKeys {
    private static final double PART = 0.2;

    private final ViewModel model;

    OverviewKeys(ViewModel model) {
        this.model = model;
    }

    void listen(Node strip) {
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> step(1, event.isShiftDown());
            case LEFT -> step(-1, event.isShiftDown());
            case HOME -> move(all().start() - visible().start());
            case END -> move(all().end() - visible().end());
            // Else they would lead out of the strip, to whatever lies above or below.
            case UP, DOWN -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Moves the window by a part of its length; or its right side only.
    private void step(int direction, boolean resize) {
        long by = direction * Math.max(1, Math.round(visible().length() * PART));
        if (resize) {
            model.show(new TimeSpan(visible().start(), visible().end() + by));
        } else {
            move(by);
        }
    }

    private void move(long by) {
        model.show(new TimeSpan(visible().start() + by, visible().end() + by));
    }

    private TimeSpan visible() {
        return model.state().visible();
    }

    private TimeSpan all() {
        return model.state().document().all();
    }
}
