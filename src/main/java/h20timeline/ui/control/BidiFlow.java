package h20timeline.ui.control;

import h20timeline.layout.text.TextDirection;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The lines of a control in which words are written from right to left or letters are joined, in
/// the font and the colour of the control.
final class BidiFlow extends TextFlow {
    private final Labeled look;
    private String shown = "";

    BidiFlow(Labeled look) {
        this.look = look;
        lineSpacingProperty().bind(look.lineSpacingProperty());
    }

    /// Shows lines that end in line breaks.
    void show(String lines, boolean fromRight) {
        if (shown.equals(lines)) {
            return;
        }
        shown = lines;
        setNodeOrientation(
                fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        List<Node> parts = new ArrayList<>();
        for (String part : TextDirection.parts(lines)) {
            Text text = new Text(part);
            text.fontProperty().bind(look.fontProperty());
            text.fillProperty().bind(look.textFillProperty());
            text.underlineProperty().bind(look.underlineProperty());
            parts.add(text);
        }
        getChildren().setAll(parts);
    }

    /// Never breaks a line by itself.
    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, prefWidth(-1)), height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(Double.MAX_VALUE);
    }

    /// More than the words take, lest rounding breaks a line.
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(super.computePrefWidth(height)) + 1;
    }
}
