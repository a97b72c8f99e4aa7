package h20timeline.ui.detail;

import h20timeline.ui.control.IconText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text of the panel as it is drawn, of which some can be selected. `whole` is how it is written
/// in the file, where `drawn` has lines that are broken for the panel.
record TextRun(Node node, String drawn, String whole) {
    /// The texts below a node in the order of reading.
    static List<TextRun> below(Node root) {
        List<TextRun> runs = new ArrayList<>();
        collect(root, "", runs);
        return runs;
    }

    private static void collect(Node node, String around, List<TextRun> runs) {
        if (!node.isVisible() || node instanceof IconText) {
            return;
        }
        String words = node instanceof Labeled labeled ? labeled.getText() : around;
        switch (node) {
            case Text text -> add(text, text.getText(), words, runs);
            case TextFlow flow -> add(flow, text(flow), words, runs);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().forEach(each -> collect(each, words, runs));
            default -> {}
        }
    }

    private static void add(Node node, String drawn, String written, List<TextRun> runs) {
        if (!drawn.isBlank()) {
            runs.add(new TextRun(node, drawn, written.isEmpty() ? drawn : written));
        }
    }

    private static String text(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining());
    }

    int length() {
        return drawn.length();
    }

    Bounds inScene() {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Between which of its characters a point of the scene is; beside the text the nearest.
    int indexAt(Point2D scene) {
        Point2D at = node.sceneToLocal(scene);
        int index =
                switch (node) {
                    case Text text -> text.hitTest(at).getInsertionIndex();
                    case TextFlow flow -> flow.getHitInfo(at).getInsertionIndex();
                    default -> 0;
                };
        return Math.clamp(index, 0, length());
    }

    /// The outline of some of its characters.
    PathElement[] shape(int from, int to) {
        return switch (node) {
            case Text text -> text.rangeShape(from, to);
            case TextFlow flow -> flow.getRangeShape(from, to, false);
            default -> new PathElement[0];
        };
    }

    /// Some of its characters, in one line.
    String text(int from, int to) {
        return from == 0 && to == length()
                ? whole.strip()
                : drawn.substring(from, to).replace('\n', ' ').strip();
    }

    /// Where the word around a place begins.
    int wordStart(int index) {
        BreakIterator words = words();
        return words.isBoundary(Math.min(index, length() - 1))
                ? Math.min(index, length() - 1)
                : words.preceding(index);
    }

    /// Where the word around a place ends.
    int wordEnd(int index) {
        int end = words().following(Math.min(index, length() - 1));
        return end == BreakIterator.DONE ? length() : end;
    }

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(drawn);
        return words;
    }
}
