package h20timeline.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Its children one below the other, in as many columns as there is room for; the columns are as
/// equally high as the children's order allows.
public final class BalancedColumns extends Region {
    private final double narrowest;
    private final double gap;

    /// No column is narrower than `narrowest`, unless it is the only one.
    public BalancedColumns(double narrowest, double gap, List<? extends Node> children) {
        this.narrowest = narrowest;
        this.gap = gap;
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
        return narrowest;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? narrowest : width;
        List<Double> heights = heights(inner);
        return lowest(heights, columns(inner));
    }

    @Override
    protected void layoutChildren() {
        double width = columnWidth(getWidth());
        List<Double> heights = heights(getWidth());
        double most = lowest(heights, columns(getWidth()));
        double x = 0;
        double y = 0;
        for (int i = 0; i < heights.size(); i++) {
            double height = heights.get(i);
            if (y > 0 && y + height > most) {
                x += width + gap;
                y = 0;
            }
            getManagedChildren().get(i).resizeRelocate(snapPositionX(x), y, width, height);
            y += height + gap;
        }
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + gap) / (narrowest + gap)));
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - gap * (columns - 1)) / columns);
    }

    private List<Double> heights(double width) {
        double each = columnWidth(width);
        return getManagedChildren().stream().map(n -> snapSizeY(n.prefHeight(each))).toList();
    }

    /// The least height at which so many columns are enough.
    private double lowest(List<Double> heights, int columns) {
        double most = heights.stream().mapToDouble(h -> h).max().orElse(0);
        while (needed(heights, most) > columns) {
            double now = most;
            most = taller(heights, now);
        }
        return most;
    }

    private int needed(List<Double> heights, double most) {
        int columns = 1;
        double y = 0;
        for (double height : heights) {
            if (y > 0 && y + height > most) {
                columns++;
                y = 0;
            }
            y += height + gap;
        }
        return columns;
    }

    /// The next height at which one more child finds room in some column.
    private double taller(List<Double> heights, double most) {
        double next = Double.MAX_VALUE;
        double y = 0;
        for (double height : heights) {
            if (y > 0 && y + height > most) {
                next = Math.min(next, y + height);
                y = 0;
            }
            y += height + gap;
        }
        return next;
    }
}
