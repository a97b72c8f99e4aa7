package h20timeline.layout;

import h20timeline.layout.picture.Detail;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;

/// Puts the blocks of a detail where they belong.
final class DetailBuilder {
    private final List<TextBox> texts = new ArrayList<>();
    private final List<Mark> signs = new ArrayList<>();
    private final List<Box> bars = new ArrayList<>();
    private final List<Box> tiles = new ArrayList<>();
    private final String hue;

    /// A part of a detail that stays together, in pixels from its own corner; `gap` is kept free
    /// above.
    record Block(
            double gap,
            double height,
            List<TextBox> texts,
            List<DetailGlyph> signs,
            List<Box> bars,
            List<Box> tiles) {}

    /// The shape of a status, by its middle.
    record DetailGlyph(Glyph glyph, double x, double y) {}

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
