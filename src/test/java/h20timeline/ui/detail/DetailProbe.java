package h20timeline.ui.detail;

import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LinkText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Reads what nodes show, in the order of reading.
public final class DetailProbe {
    private DetailProbe() {}

    /// Every text below a node, without white space around it.
    public static List<String> shown(Node root) {
        return descendants(root)
                .flatMap(node ->
                        switch (node) {
                            case Labeled label -> Stream.ofNullable(label.getText());
                            case Text text when !(text.getParent() instanceof Labeled) ->
                                    Stream.of(text.getText());
                            default -> Stream.of();
                        })
                .map(String::strip)
                .toList();
    }

    /// The texts of a table, row by row.
    public static String[] table(String words) {
        return words.strip().split("\\s*[|\n]\\s*", -1);
    }

    /// Every drawn text below a node.
    public static List<Text> texts(Node root) {
        return descendants(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isEmpty())
                .toList();
    }

    /// The labels below a node that do not show all of their text.
    public static List<String> cut(Node root) {
        return texts(root).stream()
                .filter(text -> !(text instanceof IconText))
                .filter(text ->
                        text.getParent() instanceof Labeled label
                                && !label.getText().equals(text.getText()))
                .map(Text::getText)
                .toList();
    }

    /// The words below a node that lead somewhere.
    public static Optional<LinkText> going(Node root, String words) {
        return descendants(root)
                .filter(LinkText.class::isInstance)
                .map(LinkText.class::cast)
                .filter(going -> going.getText().equals(words))
                .findFirst();
    }

    private static Stream<Node> descendants(Node node) {
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .flatMap(DetailProbe::descendants)
                        : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }
}
