package h20timeline.layout;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;

/// What is known of one event, set as text in an area of a picture: its texts, the shapes of
/// statuses, the bars beside what is quoted, the tiles under figures. A `panel` stands beside the
/// lanes; another fills the picture. `cut` says that not all of it had room.
public record Detail(
        Box area,
        String hue,
        List<TextBox> texts,
        List<Mark> signs,
        List<Box> bars,
        List<Box> tiles,
        boolean panel,
        boolean cut) {
    /// Copies the lists.
    public Detail {
        texts = List.copyOf(texts);
        signs = List.copyOf(signs);
        bars = List.copyOf(bars);
        tiles = List.copyOf(tiles);
    }

    /// A part of it that stays together, in pixels from its own corner; `gap` is kept free above.
    record Block(
            double gap,
            double height,
            List<TextBox> texts,
            List<DetailGlyph> signs,
            List<Box> bars,
            List<Box> tiles) {}

    /// The shape of a status, by its middle.
    record DetailGlyph(Glyph glyph, double x, double y) {}

    /// Puts blocks where they belong.
    static final class DetailBuilder {
        private final List<TextBox> texts = new ArrayList<>();
        private final List<Mark> signs = new ArrayList<>();
        private final List<Box> bars = new ArrayList<>();
        private final List<Box> tiles = new ArrayList<>();
        private final String hue;

        DetailBuilder(String hue) {
            this.hue = hue;
        }

        void put(Block block, double x, double y) {
            block.texts().forEach(text -> texts.add(text.moved(x, y)));
            block.bars().forEach(bar -> bars.add(bar.moved(x, y)));
            block.tiles().forEach(tile -> tiles.add(tile.moved(x, y)));
            for (DetailGlyph sign : block.signs()) {
                signs.add(LegendSamples.dot("sign-" + signs.size(), hue, sign, x, y));
            }
        }

        Detail detail(Box area, boolean panel, boolean cut) {
            return new Detail(area, hue, texts, signs, bars, tiles, panel, cut);
        }
    }
}
