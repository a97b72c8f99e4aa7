package h20timeline.ui.detail;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Tiles of one width, two in a row where there is room and else one; those of a row are equally
/// high, and a last one without a neighbour takes the whole row.
final class FigureGrid extends Region {
    private static final double GAP = 10;
    private static final double NARROWEST = 124;

    FigureGrid(List<? extends Node> tiles) {
        getChildren().setAll(tiles);
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
        return 2 * NARROWEST + GAP;
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
        List<Node> tiles = getManagedChildren();
        double half = Math.floor((width - GAP) / 2);
        boolean pairs = half >= NARROWEST;
        double y = 0;
        for (int i = 0; i < tiles.size(); ) {
            boolean pair = pairs && i + 1 < tiles.size();
            List<Node> row = tiles.subList(i, pair ? i + 2 : i + 1);
            double tileWidth = pair ? half : width;
            double height = 0;
            for (Node tile : row) {
                height = Math.max(height, snapSizeY(tile.prefHeight(tileWidth)));
            }
            double x = 0;
            for (Node tile : row) {
                if (move) {
                    tile.resizeRelocate(x, y, tileWidth, height);
                }
                x += tileWidth + GAP;
            }
            y += height + GAP;
            i += row.size();
        }
        return Math.max(0, y - GAP);
    }
}
