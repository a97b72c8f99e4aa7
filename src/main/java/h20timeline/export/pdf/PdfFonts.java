package h20timeline.export.pdf;

import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.GlyphSource;
import h20timeline.render.primitives.Placing;
import h20timeline.render.primitives.Primitive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts of a document, made of the letters that it uses: their outlines, how far each reaches,
/// and what it says. A font of this kind has room for 255 letters; others follow it.
final class PdfFonts {
    private static final int MOST = 254;

    /// Programs that take words out guess from the first letter how large a font is, and take it to
    /// be half as wide as high: so the first is an empty one of that width.
    private static final int FIRST = 1;

    /// Units of a letter of size 1.
    private static final double UNITS = 1000;

    private final PDDocument document;
    private final List<PdfFont> fonts = new ArrayList<>();
    private final Map<FontKey, Code> codes = new HashMap<>();
    private final Map<Primitive.Face, PdfFont> open = new HashMap<>();

    /// A letter of a face.
    private record FontKey(Primitive.Face face, String text) {}

    /// Where a letter stands: in which font, and under which number.
    record Code(String font, int number) {}

    private record PdfFont(String name, COSDictionary font, List<GlyphSource.LetterShape> glyphs) {}

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// Where a letter stands; it gets a place when it is first asked for.
    Code code(GlyphSource.LetterShape glyph) {
        return codes.computeIfAbsent(
                new FontKey(glyph.face(), glyph.text()),
                key -> {
                    PdfFont font = open.get(key.face());
                    if (font == null || font.glyphs().size() == MOST) {
                        font =
                                new PdfFont(
                                        "F" + (fonts.size() + 1),
                                        new COSDictionary(),
                                        new ArrayList<>());
                        fonts.add(font);
                        open.put(key.face(), font);
                    }
                    font.glyphs().add(glyph);
                    return new Code(font.name(), FIRST + font.glyphs().size());
                });
    }

    /// The fonts by their names, for the resources of every page; filled by [#finish].
    COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        fonts.forEach(font -> resources.setItem(COSName.getPDFName(font.name()), font.font()));
        return resources;
    }

    /// Fills the fonts with their letters, once all are known.
    void finish() throws IOException {
        for (PdfFont font : fonts) {
            fill(font);
        }
    }

    private void fill(PdfFont font) throws IOException {
        COSDictionary letters = new COSDictionary();
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        names.add(COSInteger.ONE);
        Extremes box = Extremes.NONE;
        int number = FIRST;
        names.add(COSName.getPDFName("g" + FIRST));
        widths.add(new COSFloat((float) UNITS / 2));
        letters.setItem(
                COSName.getPDFName("g" + FIRST),
                stream(new PdfOperators().add("d1", UNITS / 2, 0, 0, 0, 0, 0).bytes()));
        for (GlyphSource.LetterShape glyph : font.glyphs()) {
            number++;
            COSName name = COSName.getPDFName("g" + number);
            names.add(name);
            double width = glyph.advance() * UNITS;
            widths.add(new COSFloat((float) width));
            Placing upwards = new Placing(UNITS, -UNITS, 0, 0);
            var outline = glyph.outline().mapped(upwards);
            Extremes own = outline.extremes();
            PdfOperators drawn = new PdfOperators();
            if (own.isEmpty()) {
                drawn.add("d1", width, 0, 0, 0, 0, 0);
            } else {
                box = box.with(own);
                drawn.add("d1", width, 0, own.left(), own.top(), own.right(), own.bottom());
                drawn.path(outline).add("f");
            }
            letters.setItem(name, stream(drawn.bytes()));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        COSDictionary dictionary = font.font();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.NAME, COSName.getPDFName(font.name()));
        dictionary.setItem(COSName.FONT_MATRIX, numbers(1 / UNITS, 0, 0, 1 / UNITS, 0, 0));
        dictionary.setItem(
                COSName.FONT_BBOX,
                box.isEmpty()
                        ? numbers(0, 0, 0, 0)
                        : numbers(box.left(), box.top(), box.right(), box.bottom()));
        dictionary.setItem(COSName.CHAR_PROCS, letters);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setInt(COSName.FIRST_CHAR, FIRST);
        dictionary.setInt(COSName.LAST_CHAR, number);
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setItem(COSName.TO_UNICODE, stream(meanings(font)));
        dictionary.setItem(COSName.FONT_DESC, descriptor(font));
    }

    /// What the font is, for programs that read a document aloud or take its words out.
    private static COSDictionary descriptor(PdfFont font) {
        Primitive.Face face = font.glyphs().getFirst().face();
        String style = (face.bold() ? "Bold" : "") + (face.italic() ? "Italic" : "");
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        String name = face.family().replace(" ", "") + "-" + (style.isEmpty() ? "Regular" : style);
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName(name));
        descriptor.setString(COSName.FONT_FAMILY, face.family());
        descriptor.setInt(COSName.FONT_WEIGHT, face.bold() ? 700 : 400);
        descriptor.setInt(COSName.ITALIC_ANGLE, face.italic() ? -9 : 0);
        descriptor.setInt(COSName.FLAGS, face.italic() ? 68 : 4);
        return descriptor;
    }

    private static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// The table that says which characters each letter stands for.
    private static byte[] meanings(PdfFont font) {
        StringBuilder out =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <00> <ff>
                        endcodespacerange
                        """);
        for (int from = 0; from < font.glyphs().size(); from += 100) {
            int to = Math.min(font.glyphs().size(), from + 100);
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.append(String.format(Locale.ROOT, "<%02x> <", FIRST + i + 1));
                for (byte b : font.glyphs().get(i).text().getBytes(StandardCharsets.UTF_16BE)) {
                    out.append(String.format(Locale.ROOT, "%02x", b));
                }
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append(
                """
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
