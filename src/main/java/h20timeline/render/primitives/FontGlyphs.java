package h20timeline.render.primitives;

import h20timeline.layout.text.TextDirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The outlines of letters as the toolkit draws them, each made once. Letters that depend on their
/// neighbours are drawn together, a word or a line at a time. For one thread, which is not the
/// toolkit's: that one makes the outlines.
public final class FontGlyphs implements GlyphSource {
    /// Large enough that rounding to whole pixels cannot be seen.
    private static final double LARGE = 1000;

    private final Executor toolkit;
    private final Map<FaceKey, LetterShape> made = new HashMap<>();

    private record FaceKey(Primitive.Face face, String text) {}

    /// @param toolkit runs work on the toolkit's thread
    public FontGlyphs(Executor toolkit) {
        this.toolkit = toolkit;
    }

    @Override
    public List<Placed> of(Primitive.Words words) {
        List<String> parts =
                words.fromTheRight() || TextDirection.isShaped(words.text())
                        ? List.of(words.text())
                        : words.text().codePoints().mapToObj(Character::toString).toList();
        List<LetterShape> glyphs = new ArrayList<>();
        double wide = 0;
        for (String part : parts) {
            FaceKey key = new FaceKey(words.face(), part);
            if (!made.containsKey(key)) {
                makeAll(words.face(), parts);
            }
            LetterShape glyph = Objects.requireNonNull(made.get(key));
            glyphs.add(glyph);
            wide += glyph.advance();
        }
        // What was squeezed into its room keeps its width.
        double size = words.size();
        double spread =
                wide <= 0 || Double.isNaN(words.width())
                        ? 1
                        : Math.min(1.02, Math.max(0.98, words.width() / wide / size));
        List<Placed> placed = new ArrayList<>();
        double x = words.x();
        for (int i = 0; i < parts.size(); i++) {
            LetterShape glyph = glyphs.get(i);
            placed.add(new Placed(parts.get(i), glyph, x, words.baseline(), size));
            x += glyph.advance() * size * spread;
        }
        return placed;
    }

    private void makeAll(Primitive.Face face, List<String> texts) {
        List<String> missing =
                texts.stream()
                        .distinct()
                        .filter(text -> !made.containsKey(new FaceKey(face, text)))
                        .toList();
        List<LetterShape> fresh =
                CompletableFuture.supplyAsync(
                                () -> missing.stream().map(text -> make(face, text)).toList(),
                                toolkit)
                        .join();
        fresh.forEach(glyph -> made.put(new FaceKey(face, glyph.text()), glyph));
    }

    private static LetterShape make(Primitive.Face face, String text) {
        Text node = new Text(text);
        node.setFont(
                Font.font(
                        face.family(),
                        face.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                        face.italic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                        LARGE));
        double advance = node.getLayoutBounds().getWidth() / LARGE;
        Shape shape = Shape.union(node, new Rectangle(0, 0));
        Outline outline =
                shape instanceof Path path
                        ? PathReader.read(path.getElements())
                                .mapped(new Placing(1 / LARGE, 1 / LARGE, 0, 0))
                        : Outline.free(List.of());
        return new LetterShape(text, face, advance, outline);
    }
}
