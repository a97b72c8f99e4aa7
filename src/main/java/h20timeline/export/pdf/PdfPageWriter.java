package h20timeline.export.pdf;

import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.render.primitives.DrawnGroup;
import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.GlyphSource;
import h20timeline.render.primitives.Ink;
import h20timeline.render.primitives.Primitive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Writes what one page draws: shapes as artifacts, words as content in the order in which they are
/// read.
final class PdfPageWriter {
    private final PDDocument document;
    private final Sheet sheet;
    private final GlyphSource glyphs;
    private final PdfFonts fonts;
    private final PdfInks inks;
    private final SafeText safe;
    private final PdfOperators out = new PdfOperators();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final COSDictionary images = new COSDictionary();
    private int next;
    private Mode mode = Mode.NONE;

    /// What is open: nothing, shapes, or words.
    private enum Mode {
        NONE,
        SHAPES,
        WORDS
    }

    /// Words that belong together: what they are of, and the numbers under which they stand.
    record PageBlock(DrawnGroup group, List<Integer> numbers) {}

    PdfPageWriter(
            PDDocument document,
            Sheet sheet,
            GlyphSource glyphs,
            PdfFonts fonts,
            PdfInks inks,
            SafeText safe) {
        this.document = document;
        this.sheet = sheet;
        this.glyphs = glyphs;
        this.fonts = fonts;
        this.inks = inks;
        this.safe = safe;
    }

    /// What draws the page.
    byte[] write() throws IOException {
        double unit = sheet.pointsPerUnit();
        out.add("cm", unit, 0, 0, -unit, 0, sheet.drawn().height() * unit);
        for (DrawnGroup group : sheet.drawn().groups()) {
            group(group);
        }
        return out.bytes();
    }

    /// The words of the page.
    List<PageBlock> blocks() {
        return blocks;
    }

    /// The pictures that the page draws.
    COSDictionary images() {
        return images;
    }

    private void group(DrawnGroup group) throws IOException {
        PageBlock block = new PageBlock(group, new ArrayList<>());
        Extremes clip = group.clip();
        if (clip != null) {
            out.add("q");
            out.add("re", clip.left(), clip.top(), clip.width(), clip.height()).add("W n");
        }
        for (Primitive primitive : group.primitives()) {
            switch (primitive) {
                case Primitive.Area area -> {
                    mode(Mode.SHAPES, block);
                    area(area);
                }
                case Primitive.Shade shade -> {
                    mode(Mode.SHAPES, block);
                    shade.layers().forEach(this::area);
                }
                case Primitive.Raster raster -> {
                    mode(Mode.SHAPES, block);
                    raster(raster);
                }
                case Primitive.Words words -> {
                    mode(Mode.WORDS, block);
                    words(words);
                }
            }
        }
        mode(Mode.NONE, block);
        if (clip != null) {
            out.add("Q");
        }
        if (!block.numbers().isEmpty()) {
            blocks.add(block);
        }
    }

    private void mode(Mode wanted, PageBlock block) {
        if (wanted == mode) {
            return;
        }
        if (mode != Mode.NONE) {
            out.add("EMC");
        }
        mode = wanted;
        switch (wanted) {
            case NONE -> {}
            case SHAPES -> out.add("/Artifact BMC");
            case WORDS -> {
                out.add("/P <</MCID " + next + ">> BDC");
                block.numbers().add(next++);
            }
        }
    }

    private void area(Primitive.Area area) {
        switch (area.fill()) {
            case null -> {}
            case Ink.Plain plain -> {
                inks.cover(out, plain.colour().alpha());
                out.fill(plain.colour()).path(area.outline()).add("f");
            }
            case Ink.Gradient gradient -> inks.fill(out, area.outline(), gradient);
        }
        if (area.pen() != null) {
            inks.cover(out, area.pen().colour().alpha());
            out.stroke(area.pen()).path(area.outline()).add("S");
        }
    }

    private void raster(Primitive.Raster raster) throws IOException {
        COSName name = COSName.getPDFName("I" + (images.size() + 1));
        images.setItem(
                name, PDImageXObject.createFromByteArray(document, raster.png().bytes(), "logo"));
        inks.cover(out, 1);
        out.add("q");
        out.add(
                "cm",
                raster.width(),
                0,
                0,
                -raster.height(),
                raster.x(),
                raster.y() + raster.height());
        out.named(name.getName(), "Do").add("Q");
    }

    private void words(Primitive.Words words) {
        // Counts what cannot stand in a document, though no letter draws it.
        String text = safe.of(words.text());
        if (text.isEmpty()) {
            return;
        }
        inks.cover(out, words.colour().alpha());
        out.add("BT").fill(words.colour());
        List<GlyphSource.Placed> placed = glyphs.of(words);
        StringBuilder codes = new StringBuilder();
        String font = "";
        double reached = words.x();
        for (GlyphSource.Placed letter : placed) {
            PdfFonts.Code code = fonts.code(letter.glyph());
            boolean moved = Math.abs(letter.x() - reached) > 0.01;
            if (!code.font().equals(font) || moved) {
                flush(codes);
                font = code.font();
                out.named(font, "Tf", 1);
                out.add("Tm", letter.size(), 0, 0, -letter.size(), letter.x(), letter.baseline());
                reached = letter.x();
            }
            codes.append((char) code.number());
            reached += letter.glyph().advance() * letter.size();
        }
        flush(codes);
        out.add("ET");
    }

    private void flush(StringBuilder codes) {
        if (!codes.isEmpty()) {
            out.show(codes.toString());
            codes.setLength(0);
        }
    }
}
