package h20timeline.export.svg;

import h20timeline.export.document.Numbers;
import h20timeline.render.primitives.DrawnSheet;
import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.GlyphSource;
import h20timeline.render.primitives.Ink;
import h20timeline.render.primitives.Pen;
import h20timeline.render.primitives.Placing;
import h20timeline.render.primitives.Rgba;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes colours and lines as attributes, and keeps what must be defined before it is used.
final class SvgInks {
    private static final double LETTER = 1000;

    private final String prefix;
    private final Map<Ink.Gradient, String> gradients = new LinkedHashMap<>();
    private final Map<String, LetterKey> names = new HashMap<>();
    private final Map<LetterKey, GlyphSource.LetterShape> letters = new LinkedHashMap<>();
    private final Map<Extremes, String> clips = new LinkedHashMap<>();

    /// The name under which a letter stands.
    private record LetterKey(String name) {}

    SvgInks(String prefix) {
        this.prefix = prefix;
    }

    String fill(@Nullable Ink ink) {
        return switch (ink) {
            case null -> " fill=\"none\"";
            case Ink.Plain plain -> fill(plain.colour());
            case Ink.Gradient gradient -> {
                String name =
                        gradients.computeIfAbsent(
                                gradient, g -> prefix + "ink" + (gradients.size() + 1));
                yield " fill=\"url(#" + name + ")\"";
            }
        };
    }

    String fill(Rgba colour) {
        return " fill=\"" + colour.hex() + "\"" + opacity("fill", colour);
    }

    private static String opacity(String of, Rgba colour) {
        return colour.alpha() >= 0.999
                ? ""
                : " " + of + "-opacity=\"" + Numbers.of(colour.alpha()) + "\"";
    }

    static String stroke(Pen pen) {
        StringBuilder out = new StringBuilder();
        out.append(" stroke=\"").append(pen.colour().hex()).append('"');
        out.append(opacity("stroke", pen.colour()));
        out.append(" stroke-width=\"").append(Numbers.of(pen.width())).append('"');
        if (!pen.dashes().isEmpty()) {
            out.append(" stroke-dasharray=\"");
            out.append(pen.dashes().stream().map(Numbers::of).collect(Collectors.joining(" ")));
            out.append('"');
        }
        if (pen.cap() != Pen.Cap.BUTT) {
            String cap = pen.cap().name().toLowerCase(Locale.ROOT);
            out.append(" stroke-linecap=\"").append(cap).append('"');
        }
        switch (pen.join()) {
            // JavaFX cuts a corner off where SVG by itself would cut it off sooner.
            case MITER -> out.append(" stroke-miterlimit=\"10\"");
            case ROUND -> out.append(" stroke-linejoin=\"round\"");
            case BEVEL -> out.append(" stroke-linejoin=\"bevel\"");
        }
        return out.toString();
    }

    /// The attribute that clips a group; empty where nothing is cut off.
    String clip(@Nullable Extremes clip, DrawnSheet sheet) {
        if (clip == null
                || (clip.left() <= 0
                        && clip.top() <= 0
                        && clip.right() >= sheet.width()
                        && clip.bottom() >= sheet.height())) {
            return "";
        }
        String name = clips.computeIfAbsent(clip, c -> prefix + "clip" + (clips.size() + 1));
        return " clip-path=\"url(#" + name + ")\"";
    }

    /// The name of a letter's outline, which is a thousand units large.
    String glyph(GlyphSource.LetterShape glyph) {
        LetterKey key =
                names.computeIfAbsent(
                        glyph.face() + glyph.text(),
                        k -> new LetterKey(prefix + "letter" + (names.size() + 1)));
        letters.putIfAbsent(key, glyph);
        return key.name();
    }

    /// All that was used.
    String definitions() {
        if (gradients.isEmpty() && clips.isEmpty() && letters.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<defs>\n");
        gradients.forEach((gradient, name) -> {
            out.append("<linearGradient id=\"").append(name);
            out.append("\" gradientUnits=\"userSpaceOnUse\"");
            attribute(out, "x1", gradient.fromX());
            attribute(out, "y1", gradient.fromY());
            attribute(out, "x2", gradient.toX());
            attribute(out, "y2", gradient.toY());
            out.append(">");
            for (Ink.Stop stop : gradient.stops()) {
                out.append("<stop offset=\"").append(Numbers.of(stop.part()));
                out.append("\" stop-color=\"").append(stop.colour().hex()).append('"');
                out.append(opacity("stop", stop.colour())).append("/>");
            }
            out.append("</linearGradient>\n");
        });
        Placing large = new Placing(LETTER, LETTER, 0, 0);
        letters.forEach((key, glyph) -> {
            out.append("<path id=\"").append(key.name()).append("\" d=\"");
            out.append(SvgPath.of(glyph.outline().mapped(large))).append("\"/>\n");
        });
        clips.forEach((clip, name) -> {
            out.append("<clipPath id=\"").append(name).append("\"><rect");
            attribute(out, "x", clip.left());
            attribute(out, "y", clip.top());
            attribute(out, "width", clip.width());
            attribute(out, "height", clip.height());
            out.append("/></clipPath>\n");
        });
        return out.append("</defs>\n").toString();
    }

    private static void attribute(StringBuilder out, String name, double value) {
        out.append(' ').append(name).append("=\"").append(Numbers.of(value)).append('"');
    }
}
