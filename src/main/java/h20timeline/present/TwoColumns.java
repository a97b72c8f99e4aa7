package h20timeline.present;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The slide that is on at the left and what belongs beside it at the right, in fixed parts:
/// nothing moves when a text is long.
final class TwoColumns extends Region {
    private static final double LEFT = 0.62;
    private static final double GAP = 28;

    private final Region left;
    private final Region right;

    TwoColumns(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
        getChildren().forEach(Node::autosize);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - GAP;
        double wide = Math.rint(width * LEFT);
        left.resizeRelocate(0, 0, wide, getHeight());
        right.resizeRelocate(wide + GAP, 0, width - wide, getHeight());
    }
}
