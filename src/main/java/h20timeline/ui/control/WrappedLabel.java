package h20timeline.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;

/// Words that wrap, in any script, each paragraph in its own direction.
public class WrappedLabel extends Label {
    private final LineBreaker lines = new LineBreaker(this);

    public WrappedLabel() {}

    public WrappedLabel(String text) {
        setText(text);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return lines.breaks()
                ? lines.prefWidth(super::computePrefWidth)
                : super.computePrefWidth(height);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return lines.breaks()
                ? lines.prefHeight(width, super::computePrefWidth)
                : super.computePrefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        if (lines.breaks()) {
            lines.fit(super::computePrefWidth);
        }
        super.layoutChildren();
    }
}
