package h20timeline.render;

import h20timeline.layout.text.TextBox;
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
    private final List<Text> texts = new ArrayList<>();
    private final List<TextRole> roles = new ArrayList<>();

    /// Puts its nodes after those that a list has: a node of its own for each mark's words would
    /// cost more than it shows.
    TextLayer(ObservableList<Node> into) {
        this.into = into;
    }

    void show(List<TextBox> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            TextBox box = boxes.get(i);
            Text text = node(i, box.role());
            if (!text.getText().equals(box.text())) {
                text.setText(box.text());
            }
            text.setX(box.x());
            text.setY(Math.rint(box.y() + box.height() * BASELINE));
        }
        if (texts.size() > boxes.size()) {
            List<Text> spare = texts.subList(boxes.size(), texts.size());
            into.removeAll(spare);
            spare.clear();
            roles.subList(boxes.size(), roles.size()).clear();
        }
    }

    private Text node(int i, TextRole role) {
        if (i < roles.size() && roles.get(i) == role) {
            return texts.get(i);
        }
        Text text = new Text();
        text.getStyleClass().add(FontMeasure.cssClass(role));
        if (i < roles.size()) {
            into.set(into.indexOf(texts.get(i)), text);
            texts.set(i, text);
            roles.set(i, role);
        } else {
            into.add(text);
            texts.add(text);
            roles.add(role);
        }
        return text;
    }
}
