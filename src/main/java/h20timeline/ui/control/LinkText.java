package h20timeline.ui.control;

import h20timeline.render.StyleClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Words that lead somewhere when clicked, or with Enter or the space bar; never by themselves.
public final class LinkText extends Hyperlink {
    private static final double TIP_WIDTH = 380;

    private final LineBreaker lines = new LineBreaker(this);

    public LinkText(String words, String spoken, Runnable go) {
        setText(words);
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

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return lines.breaks()
                ? lines.prefWidth(super::computePrefWidth)
                : super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.breaks()
                ? lines.prefHeight(width, super::computePrefWidth)
                : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (lines.breaks()) {
            lines.fit(super::computePrefWidth);
        }
        super.layoutChildren();
    }

    /// Says more while the pointer rests on the words, and to screen readers.
    public void explain(String text) {
        WrappedTooltip tip = new WrappedTooltip(TIP_WIDTH);
        tip.say(text);
        tip.setShowDelay(Duration.millis(350));
        setTooltip(tip);
        setAccessibleHelp(text);
    }
}
