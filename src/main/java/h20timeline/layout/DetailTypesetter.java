package h20timeline.layout;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/// Sets one block of a detail in a width, line under line.
final class DetailTypesetter {
    /// More lines than any text of an event file has.
    private static final int MOST = 400;

    private static final double SIGN = 16;

    private final Typesetter type;
    private final double width;
    private final List<TextBox> texts = new ArrayList<>();
    private final List<DetailBuilder.DetailGlyph> signs = new ArrayList<>();
    private final List<Box> bars = new ArrayList<>();
    private final List<Box> tiles = new ArrayList<>();
    private double y;

    DetailTypesetter(Typesetter type, double width) {
        this.type = type;
        this.width = width;
    }

    /// A text in as many lines as it takes, from `indent` on.
    DetailTypesetter text(String words, TextRole role, double indent) {
        return text(words, role, indent, width - indent);
    }

    /// The same in a width of its own.
    DetailTypesetter text(String words, TextRole role, double indent, double room) {
        String plain = Typesetter.oneLine(words);
        if (!plain.isEmpty()) {
            List<TextBox> lines = type.boxes(plain, role, indent, y, room, MOST);
            texts.addAll(lines);
            y = lines.getLast().bottom();
        }
        return this;
    }

    /// The same with the shape of a status before it.
    DetailTypesetter signed(Glyph glyph, String words, TextRole role, double indent, double room) {
        signs.add(
                new DetailBuilder.DetailGlyph(
                        glyph, indent + Metrics.DOT / 2 + 1, y + role.lineHeight() / 2));
        return text(words, role, indent + SIGN, room - SIGN);
    }

    DetailTypesetter signed(Glyph glyph, String words, TextRole role, double indent) {
        return signed(glyph, words, role, indent, width - indent);
    }

    DetailTypesetter space(double pixels) {
        y += pixels;
        return this;
    }

    double y() {
        return y;
    }

    /// Goes to another height, as for a second column of tiles.
    void to(double height) {
        y = height;
    }

    /// A bar at the left, from a height down to here.
    DetailTypesetter bar(double from) {
        bars.add(new Box(0, from, 3, y - from));
        return this;
    }

    DetailTypesetter tile(double x, double from, double wide, double height) {
        tiles.add(new Box(x, from, wide, height));
        return this;
    }

    DetailBuilder.Block block(double gap) {
        return new DetailBuilder.Block(gap, y, texts, signs, bars, tiles);
    }
}
