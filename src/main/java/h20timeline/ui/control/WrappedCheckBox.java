package h20timeline.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.CheckBox;

/// A box to check whose words wrap, in any script.
public final class WrappedCheckBox extends CheckBox {
    private final LineBreaker lines = new LineBreaker(this);

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
}
