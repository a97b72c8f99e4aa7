package h20timeline.render;

import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextDirection;
import h20timeline.layout.text.TextRole;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// Lines of text in their places. Keeps its nodes from one picture to the next, since making a node
/// costs a hundred times what moving it does.
final class TextLayer {
    /// Where in its line's height a text has its baseline.
    private static final double BASELINE = 0.74;

    private final ObservableList<Node> into;
    private final List<Node> nodes = new ArrayList<>();
    private final List<TextRole> roles = new ArrayList<>();

    /// Puts its nodes after those that a list has: a node of its own for each mark's words would
    /// cost more than it shows.
    TextLayer(ObservableList<Node> into) {
        this.into = into;
    }

    void show(List<TextBox> boxes) {
        double right = 0;
        for (int i = 0; i < boxes.size(); i++) {
            TextBox box = boxes.get(i);
            double baseline = Math.rint(box.y() + box.height() * BASELINE);
            if (!TextDirection.isShaped(box.text())) {
                Text text = text(i, box.role());
                if (!text.getText().equals(box.text())) {
                    text.setText(box.text());
                }
                text.setX(box.x());
                text.setY(baseline);
            } else {
                right = isNextLine(boxes, i) ? right : rightEnd(boxes, i);
                bidiLine(i, box.role()).show(box, baseline, right);
            }
        }
        if (nodes.size() > boxes.size()) {
            List<Node> spare = nodes.subList(boxes.size(), nodes.size());
            into.removeAll(spare);
            spare.clear();
            roles.subList(boxes.size(), roles.size()).clear();
        }
    }

    /// Where the lines that begin with one end: one under the other, all from right to left.
    private static double rightEnd(List<TextBox> boxes, int first) {
        double right = boxes.get(first).right();
        for (int i = first + 1; i < boxes.size() && isNextLine(boxes, i); i++) {
            right = Math.max(right, boxes.get(i).right());
        }
        return right;
    }

    private static boolean isNextLine(List<TextBox> boxes, int i) {
        TextBox box = boxes.get(i);
        TextBox above = boxes.get(Math.max(0, i - 1));
        return i > 0
                && box.role() == above.role()
                && box.y() > above.y()
                && box.y() < above.bottom() + above.height() / 2
                && box.x() < above.right()
                && above.x() < box.right()
                && TextDirection.isRightToLeft(box.text())
                && TextDirection.isRightToLeft(above.text());
    }

    private Text text(int i, TextRole role) {
        if (i < roles.size() && roles.get(i) == role && nodes.get(i) instanceof Text text) {
            return text;
        }
        Text text = new Text();
        text.getStyleClass().add(FontMeasure.cssClass(role));
        put(i, text, role);
        return text;
    }

    private BidiLine bidiLine(int i, TextRole role) {
        if (i < roles.size() && roles.get(i) == role && nodes.get(i) instanceof BidiLine line) {
            return line;
        }
        BidiLine line = new BidiLine();
        put(i, line, role);
        return line;
    }

    private void put(int i, Node node, TextRole role) {
        if (i < roles.size()) {
            into.set(into.indexOf(nodes.get(i)), node);
            nodes.set(i, node);
            roles.set(i, role);
        } else {
            into.add(node);
            nodes.add(node);
            roles.add(role);
        }
    }
}
