package h20timeline.render;

import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextDirection;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One line in which words are written from right to left, in the order in which they are read.
final class BidiLine extends TextFlow {
    private String shown = "";
    private double room;

    BidiLine() {
        // Its place and size are its own affair.
        setManaged(false);
    }

    /// Shows a line; from right to left it ends at `right`.
    void show(TextBox box, double baseline, double right) {
        room = right - box.x();
        setLayoutX(box.x());
        setLayoutY(baseline);
        if (!shown.equals(box.text())) {
            shown = box.text();
            setNodeOrientation(
                    TextDirection.isRightToLeft(shown)
                            ? NodeOrientation.RIGHT_TO_LEFT
                            : NodeOrientation.LEFT_TO_RIGHT);
            getChildren()
                    .setAll(
                            TextDirection.parts(TextDirection.drawn(shown)).stream()
                                    .map(Text::new)
                                    .toList());
            String style = FontMeasure.cssClass(box.role());
            getChildren().forEach(part -> part.getStyleClass().add(style));
        }
        requestLayout();
    }

    /// More than the words take, lest rounding breaks the line.
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(super.computePrefWidth(height)) + 1;
    }

    /// Letters that are joined take less than the sum of them, by which they were measured; how
    /// much less is known when they have their font.
    @Override
    protected void layoutChildren() {
        resize(prefWidth(-1), prefHeight(-1));
        super.layoutChildren();
        boolean fromRight = getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        setTranslateX(fromRight ? room - getWidth() : 0);
        setTranslateY(-getBaselineOffset());
    }
}
