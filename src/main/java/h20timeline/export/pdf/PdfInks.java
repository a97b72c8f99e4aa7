package h20timeline.export.pdf;

import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.Ink;
import h20timeline.render.primitives.Outline;
import h20timeline.render.primitives.Rgba;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/// How far colours cover what lies under them, and areas whose colour changes from side to side.
final class PdfInks {
    private static final int LEVELS = 24;
    private static final int SLICES = 48;

    private final Map<Long, String> covering = new LinkedHashMap<>();

    /// Sets how far areas and lines cover what is under them.
    void cover(PdfOperators out, double alpha) {
        long thousandths = Math.round(alpha * 1000);
        String name = covering.computeIfAbsent(thousandths, part -> "A" + covering.size());
        out.named(name, "gs");
    }

    /// The states for the resources of every page.
    COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        covering.forEach((thousandths, name) -> {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
            state.setItem(COSName.CA, new COSFloat(thousandths / 1000f));
            state.setItem(COSName.CA_NS, new COSFloat(thousandths / 1000f));
            resources.setItem(COSName.getPDFName(name), state);
        });
        return resources;
    }

    /// Fills an outline with a colour that changes from left to right or from top to bottom.
    void fill(PdfOperators out, Outline outline, Ink.Gradient gradient) {
        out.add("q").path(outline).add("W n");
        Rgba first = gradient.stops().getFirst().colour();
        boolean fades =
                gradient.stops().stream().allMatch(stop -> stop.colour().hex().equals(first.hex()));
        if (fades) {
            fade(out, outline.extremes(), gradient, first);
        } else {
            slices(out, outline.extremes(), gradient);
        }
        out.add("Q");
    }

    /// One colour that covers more and less: areas over each other, each a little narrower, which
    /// leaves no seams.
    private void fade(PdfOperators out, Extremes box, Ink.Gradient gradient, Rgba colour) {
        double most =
                gradient.stops().stream().mapToDouble(s -> s.colour().alpha()).max().orElse(0);
        out.fill(colour);
        double reached = 0;
        for (int level = 1; level <= LEVELS; level++) {
            double wanted = most * level / LEVELS;
            double added = (wanted - reached) / (1 - reached);
            reached = wanted;
            double from = first(gradient, wanted - most / (2 * LEVELS), false);
            double to = first(gradient, wanted - most / (2 * LEVELS), true);
            if (to > from) {
                cover(out, added);
                part(out, box, gradient, from, to);
            }
        }
    }

    /// The first or the last part of the line at which the colour covers so much.
    private static double first(Ink.Gradient gradient, double alpha, boolean last) {
        for (int i = 0; i <= 1000; i++) {
            double part = (last ? 1000 - i : i) / 1000.0;
            if (gradient.at(part).alpha() >= alpha) {
                return part;
            }
        }
        return last ? 0 : 1;
    }

    private void slices(PdfOperators out, Extremes box, Ink.Gradient gradient) {
        int from = 0;
        for (int i = 1; i <= SLICES; i++) {
            Rgba colour = gradient.at((from + 0.5) / SLICES);
            if (i == SLICES || !colour.equals(gradient.at((i + 0.5) / SLICES))) {
                out.fill(colour);
                cover(out, colour.alpha());
                part(out, box, gradient, (double) from / SLICES, (double) i / SLICES);
                from = i;
            }
        }
    }

    private static void part(
            PdfOperators out, Extremes box, Ink.Gradient gradient, double from, double to) {
        boolean across = gradient.fromX() != gradient.toX();
        double start = across ? gradient.fromX() : gradient.fromY();
        double length = (across ? gradient.toX() : gradient.toY()) - start;
        double low = start + length * from;
        double high = start + length * to;
        if (across) {
            out.add("re", low, box.top(), high - low, box.height()).add("f");
        } else {
            out.add("re", box.left(), low, box.width(), high - low).add("f");
        }
    }
}
