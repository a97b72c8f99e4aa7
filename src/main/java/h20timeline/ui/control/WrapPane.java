package h20timeline.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Its children one beside the other, in as many rows as they need. Unlike a flow pane it makes a
/// child that is wider than the row narrower, so that the child's text wraps.
public final class WrapPane extends Region {
    private final double gap;
    private final double rowGap;

    public WrapPane(double gap, double rowGap, List<? extends Node> children) {
        this.gap = gap;
        this.rowGap = rowGap;
        getChildren().setAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = Math.max(0, getManagedChildren().size() - 1) * gap;
        for (Node child : getManagedChildren()) {
            sum += snapSizeX(child.prefWidth(-1));
        }
        return sum;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean move) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Node child : getManagedChildren()) {
            double childWidth = Math.min(snapSizeX(child.prefWidth(-1)), width);
            double childHeight = snapSizeY(child.prefHeight(childWidth));
            if (x > 0 && x + childWidth > width) {
                x = 0;
                y += rowHeight + rowGap;
                rowHeight = 0;
            }
            if (move) {
                child.resizeRelocate(x, y, childWidth, childHeight);
            }
            x += childWidth + gap;
            rowHeight = Math.max(rowHeight, childHeight);
        }
        return y + rowHeight;
    }
}
