package h20timeline.ui.control;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A few words on a control, seen while the pointer rests there and heard by a screen reader. The
/// toolkit makes a window for each, so it is made when a pointer first comes: most never see one.
public final class LazyTooltip implements EventHandler<MouseEvent> {
    private final Control control;
    private String text;

    private LazyTooltip(Control control, String text) {
        this.control = control;
        this.text = text;
    }

    /// Puts words on a control, in place of any before.
    public static void on(Control control, String text) {
        control.setAccessibleHelp(text);
        if (control.getTooltip() != null) {
            control.getTooltip().setText(text);
        } else if (control.getProperties().get(LazyTooltip.class)
                instanceof LazyTooltip lazyTooltip) {
            lazyTooltip.text = text;
        } else {
            LazyTooltip lazyTooltip = new LazyTooltip(control, text);
            control.getProperties().put(LazyTooltip.class, lazyTooltip);
            control.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, lazyTooltip);
        }
    }

    @Override
    public void handle(MouseEvent entered) {
        control.removeEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this);
        control.getProperties().remove(LazyTooltip.class);
        control.setTooltip(new Tooltip(text));
    }
}
