package h20timeline.ui;

import h20timeline.ui.detail.DetailPanel;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.ViewModel;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What Escape does in the window: gives up the selected text, then the selected event, and then
/// closes the list of problems. The details stay: they are where a click shows what it was on.
record EscapeKey(ViewModel model, TimelineView timeline, DetailPanel detail) {
    /// A handler, so that menus, fields and panels may have Escape for themselves.
    void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        event.consume();
        boolean text = detail.clearSelection();
        if (!text && model.state().selected() == null) {
            model.showProblems(false);
        } else if (!text) {
            model.select(null);
        }
        timeline.requestFocus();
    }
}
