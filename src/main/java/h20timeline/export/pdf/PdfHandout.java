package h20timeline.export.pdf;

import h20timeline.export.document.Sheet;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.render.primitives.DrawnGroup;
import h20timeline.render.primitives.DrawnSheet;
import h20timeline.render.primitives.GlyphSource;
import h20timeline.render.primitives.Outline;
import h20timeline.render.primitives.Pen;
import h20timeline.render.primitives.Primitive;
import h20timeline.render.primitives.Rgba;
import java.util.ArrayList;
import java.util.List;

/// Sheets of paper with a slide at the top and the speaker's notes below it, which go on on further
/// sheets where they are long. Everything on them is measured in points.
public final class PdfHandout {
    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 841.89;
    private static final double EDGE = 42;
    private static final double SIZE = 10.5;
    private static final double LINE = 15;
    private static final double BETWEEN = 6;
    private static final Rgba INK = new Rgba(27, 31, 39, 1);
    private static final Rgba LINES = new Rgba(200, 206, 214, 1);
    private static final Primitive.Face FACE = new Primitive.Face("Inter", false, false);

    private final GlyphSource glyphs;
    private final Typesetter type;

    public PdfHandout(GlyphSource glyphs) {
        this.glyphs = glyphs;
        type = new Typesetter((text, role) -> width(text));
    }

    /// The sheets of paper for some slides.
    public List<Sheet> of(List<Sheet> slides) {
        List<Sheet> sheets = new ArrayList<>();
        slides.forEach(slide -> sheets.addAll(of(slide)));
        return sheets;
    }

    private List<Sheet> of(Sheet slide) {
        double room = WIDTH - 2 * EDGE;
        double factor =
                Math.min(room / slide.drawn().width(), HEIGHT * 0.45 / slide.drawn().height());
        List<DrawnGroup> groups = new ArrayList<>();
        for (DrawnGroup group : slide.drawn().groups()) {
            groups.add(group.scaled(factor, EDGE, EDGE));
        }
        double high = slide.drawn().height() * factor;
        Outline frame = Outline.rectangle(EDGE, EDGE, slide.drawn().width() * factor, high);
        groups.add(plain(List.of(frame(frame))));
        List<Sheet> sheets = new ArrayList<>();
        double y = EDGE + high + 2 * LINE;
        List<Primitive> words = new ArrayList<>();
        for (String paragraph : slide.notes()) {
            for (String line : type.wrap(paragraph, TextRole.FOOT, room, Integer.MAX_VALUE)) {
                if (y > HEIGHT - EDGE) {
                    groups.add(plain(words));
                    sheets.add(sheet(slide, groups));
                    groups.clear();
                    words.clear();
                    y = EDGE + LINE;
                }
                words.add(words(line, y));
                y += LINE;
            }
            y += BETWEEN;
        }
        groups.add(plain(words));
        sheets.add(sheet(slide, groups));
        return sheets;
    }

    private static DrawnGroup plain(List<Primitive> primitives) {
        return new DrawnGroup(null, null, primitives);
    }

    private static Primitive frame(Outline outline) {
        return new Primitive.Area(
                outline, null, new Pen(LINES, 0.75, List.of(), Pen.Cap.BUTT, Pen.Join.MITER));
    }

    private static Sheet sheet(Sheet slide, List<DrawnGroup> groups) {
        return new Sheet(
                new DrawnSheet(WIDTH, HEIGHT, groups),
                1.0 / 72,
                true,
                slide.title(),
                slide.description(),
                slide.notes(),
                slide.events());
    }

    private Primitive words(String line, double baseline) {
        return new Primitive.Words(
                line, FACE, SIZE, INK, EDGE, baseline, width(line), false, "notes", List.of());
    }

    private double width(String text) {
        Primitive.Words asked =
                new Primitive.Words(
                        text, FACE, 1, INK, 0, 0, Double.NaN, false, "notes", List.of());
        double width = 0;
        for (GlyphSource.Placed letter : glyphs.of(asked)) {
            width += letter.glyph().advance();
        }
        return width * SIZE;
    }
}
