package h20timeline.render.primitives;

import h20timeline.layout.text.TextDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Reads the words of text nodes.
final class WordsReader {
    private static final String ROLE = "text-";

    private WordsReader() {}

    /// What a text draws; empty for nothing.
    static Optional<Primitive> read(Text node, Placing placing, double opacity) {
        String text = node.getText();
        if (text.isBlank() || !(node.getFill() instanceof Color colour)) {
            return Optional.empty();
        }
        Rgba rgba = PaintReader.rgba(colour, opacity);
        if (rgba.invisible()) {
            return Optional.empty();
        }
        Bounds bounds = node.getLayoutBounds();
        double left = bounds.getMinX();
        double width = bounds.getWidth();
        if (node.getWrappingWidth() > 0) {
            double natural = natural(node);
            double part = node.getTextAlignment() == TextAlignment.CENTER ? 0.5 : 0;
            left += (width - natural) * part;
            width = natural;
        }
        double baseline = bounds.getMinY() + node.getBaselineOffset();
        Font font = node.getFont();
        String style = font.getStyle().toLowerCase(Locale.ROOT);
        return Optional.of(
                new Primitive.Words(
                        text,
                        new Primitive.Face(
                                font.getFamily(), style.contains("bold"), style.contains("italic")),
                        font.getSize() * placing.factor(),
                        rgba,
                        placing.x(left, baseline),
                        placing.y(left, baseline),
                        width * placing.scaleX(),
                        isFromTheRight(text),
                        role(node),
                        pieces(node, left, placing)));
    }

    private static double natural(Text node) {
        return width(node.getText(), node.getFont());
    }

    private static double width(String text, Font font) {
        Text copy = new Text(text);
        copy.setFont(font);
        return copy.getLayoutBounds().getWidth();
    }

    private static List<Primitive.Piece> pieces(Text node, double left, Placing placing) {
        String text = node.getText();
        if (TextDirection.isShaped(text)) {
            return List.of();
        }
        List<Primitive.Piece> pieces = new ArrayList<>();
        double space = width(" ", node.getFont());
        double x = left;
        for (String word : text.split(" ", -1)) {
            double wide = word.isEmpty() ? 0 : width(word, node.getFont());
            if (wide > 0) {
                pieces.add(new Primitive.Piece(word, placing.x(x, 0), wide * placing.scaleX()));
            }
            x += wide + space;
        }
        return pieces;
    }

    private static boolean isFromTheRight(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(direction ->
                        direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }

    private static String role(Text node) {
        return node.getStyleClass().stream()
                .filter(style -> style.startsWith(ROLE))
                .map(style -> style.substring(ROLE.length()))
                .findFirst()
                .orElse("");
    }
}
