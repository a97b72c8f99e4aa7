package h20timeline.ui.control;

import h20timeline.render.StyleClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Words that lead somewhere when clicked, or with Enter or the space bar; never by themselves.
public final class LinkText extends Hyperlink {
    private static final double TIP_WIDTH = 380;

    public LinkText(String words, String spoken, Runnable go) {
        super(words);
        setWrapText(true);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(spoken);
        setOnAction(event -> go.run());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        fire();
                    }
                });
        StyleClass.GOING.on(this);
    }

    /// Says more while the pointer rests on the words, and to screen readers.
    public void explain(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        tip.setShowDelay(Duration.millis(350));
        tip.setShowDuration(Duration.INDEFINITE);
        setTooltip(tip);
        setAccessibleHelp(text);
    }
}
