package h20timeline.export.svg;

import h20timeline.export.document.EventNote;
import h20timeline.export.document.Numbers;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.i18n.Language;
import h20timeline.render.primitives.DrawnGroup;
import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.GlyphSource;
import h20timeline.render.primitives.Primitive;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes one sheet as SVG. Every value stands in an attribute of its own: no style and no script.
public final class SvgWriter {
    private final Language language;
    private final SafeText safe;
    private final @Nullable GlyphSource glyphs;
    private final SvgInks inks;
    private @Nullable Function<String, String> links;
    private final StringBuilder body = new StringBuilder();

    /// What may stand at the head of a file or within another one.
    public enum SvgPlace {
        /// A file of its own.
        FILE,
        /// Within a page.
        PAGE
    }

    /// @param glyphs draws words as outlines where it is given; else they stay words
    /// @param prefix begins the names that the drawing gives to its parts
    public SvgWriter(
            Language language, SafeText safe, @Nullable GlyphSource glyphs, String prefix) {
        this.language = language;
        this.safe = safe;
        this.glyphs = glyphs;
        inks = new SvgInks(prefix);
    }

    /// With the marks of events leading to what a page says of them; to nothing where that is
    /// empty.
    public SvgWriter linking(Function<String, String> places) {
        links = places;
        return this;
    }

    /// The drawing. Within a page it is as wide as there is room.
    public String write(Sheet sheet, SvgPlace place) {
        for (DrawnGroup group : sheet.drawn().joined().groups()) {
            group(group, sheet);
        }
        StringBuilder out = new StringBuilder(body.length() + 2_000);
        if (place == SvgPlace.FILE) {
            out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        String box =
                "0 0 "
                        + Numbers.of(sheet.drawn().width())
                        + " "
                        + Numbers.of(sheet.drawn().height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if (place == SvgPlace.FILE) {
            out.append(" width=\"").append(length(sheet, sheet.width())).append('"');
            out.append(" height=\"").append(length(sheet, sheet.height())).append('"');
        }
        out.append(" viewBox=\"").append(box).append("\" xml:lang=\"").append(language.tag());
        out.append("\" lang=\"").append(language.tag());
        out.append("\" xml:space=\"preserve\" role=\"graphics-document\">\n<title>");
        out.append(safe.xml(sheet.title())).append("</title>\n<desc>");
        out.append(safe.xml(sheet.description())).append("</desc>\n");
        out.append(inks.definitions());
        out.append("<g font-family=\"").append(SvgFonts.family(language)).append("\">\n");
        out.append(body).append("</g>\n</svg>\n");
        return out.toString();
    }

    /// Paper in millimetres, screens in pixels of 96 to the inch.
    private static String length(Sheet sheet, double inches) {
        return sheet.paper() ? Numbers.of(inches * 25.4) + "mm" : Numbers.of(inches * 96);
    }

    private void group(DrawnGroup group, Sheet sheet) {
        String event = group.event();
        EventNote note = event == null ? null : sheet.events().get(event);
        String clip = inks.clip(group.clip(), sheet.drawn());
        if (event == null) {
            body.append("<g").append(clip).append(">\n");
            group.primitives().forEach(this::primitive);
            body.append("</g>\n");
            return;
        }
        body.append("<g data-event=\"").append(safe.xml(event)).append('"').append(clip);
        body.append(" role=\"group\">\n");
        String address = address(event, note);
        if (note != null) {
            body.append("<title>").append(safe.xml(note.title())).append("</title>\n<desc>");
            body.append(safe.xml(note.description())).append("</desc>\n");
        }
        if (!address.isEmpty()) {
            body.append("<a href=\"").append(safe.xml(address)).append('"');
            if (!address.startsWith("#")) {
                body.append(" target=\"_blank\" rel=\"noopener noreferrer\"");
            }
            body.append(">\n");
        }
        group.primitives().forEach(this::primitive);
        body.append(address.isEmpty() ? "</g>\n" : "</a>\n</g>\n");
    }

    private String address(String event, @Nullable EventNote note) {
        if (links != null) {
            return links.apply(event);
        }
        return note == null ? "" : note.address().orElse("");
    }

    private void primitive(Primitive primitive) {
        switch (primitive) {
            case Primitive.Area area -> area(area);
            case Primitive.Shade shade -> shade.layers().forEach(this::area);
            case Primitive.Words words -> words(words);
            case Primitive.Raster raster -> raster(raster);
        }
    }

    private void area(Primitive.Area area) {
        Extremes box = area.outline().extremes();
        switch (area.outline().form()) {
            case RECTANGLE -> {
                body.append("<rect");
                attribute("x", box.left());
                attribute("y", box.top());
                attribute("width", box.width());
                attribute("height", box.height());
                if (area.outline().corner() > 0) {
                    attribute("rx", area.outline().corner());
                }
            }
            case ELLIPSE -> {
                body.append("<ellipse");
                attribute("cx", box.left() + box.width() / 2);
                attribute("cy", box.top() + box.height() / 2);
                attribute("rx", box.width() / 2);
                attribute("ry", box.height() / 2);
            }
            case LINE, FREE ->
                    body.append("<path d=\"").append(SvgPath.of(area.outline())).append('"');
        }
        body.append(inks.fill(area.fill()));
        if (area.pen() != null) {
            body.append(SvgInks.stroke(area.pen()));
        }
        body.append("/>\n");
    }

    private void attribute(String name, double value) {
        body.append(' ').append(name).append("=\"").append(Numbers.of(value)).append('"');
    }

    private void words(Primitive.Words words) {
        if (glyphs != null) {
            outlines(words, glyphs);
            return;
        }
        body.append("<text");
        attribute("y", words.baseline());
        attribute("font-size", words.size());
        if (words.face().bold()) {
            body.append(" font-weight=\"bold\"");
        }
        if (words.face().italic()) {
            body.append(" font-style=\"italic\"");
        }
        body.append(inks.fill(words.colour()));
        if (words.pieces().size() < 2) {
            attribute("x", words.fromTheRight() ? words.x() + words.width() : words.x());
            if (words.fromTheRight()) {
                body.append(" direction=\"rtl\" unicode-bidi=\"embed\">");
            } else {
                length(words.width());
            }
            body.append(safe.xml(words.text())).append("</text>\n");
            return;
        }
        body.append('>');
        // Each word by itself: so another font leaves it where it is.
        String between = "";
        for (Primitive.Piece piece : words.pieces()) {
            body.append(between).append("<tspan");
            attribute("x", piece.x());
            length(piece.width());
            body.append(safe.xml(piece.text())).append("</tspan>");
            between = " ";
        }
        body.append("</text>\n");
    }

    private void length(double width) {
        attribute("textLength", width);
        body.append(" lengthAdjust=\"spacingAndGlyphs\">");
    }

    private void outlines(Primitive.Words words, GlyphSource source) {
        body.append("<g aria-label=\"").append(safe.xml(words.text())).append("\"");
        body.append(inks.fill(words.colour())).append(">\n");
        for (GlyphSource.Placed letter : source.of(words)) {
            if (!letter.glyph().outline().isEmpty()) {
                String scale = Double.toString(Math.round(letter.size() * 1e4) / 1e7);
                body.append("<use href=\"#").append(inks.glyph(letter.glyph()));
                body.append("\" transform=\"translate(").append(Numbers.of(letter.x()));
                body.append(' ').append(Numbers.of(letter.baseline())).append(") scale(");
                body.append(scale).append(")\"/>\n");
            }
        }
        body.append("</g>\n");
    }

    private void raster(Primitive.Raster raster) {
        body.append("<image");
        attribute("x", raster.x());
        attribute("y", raster.y());
        attribute("width", raster.width());
        attribute("height", raster.height());
        body.append(" href=\"data:image/png;base64,");
        body.append(Base64.getEncoder().encodeToString(raster.png().bytes())).append("\"/>\n");
    }
}
