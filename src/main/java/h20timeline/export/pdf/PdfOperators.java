package h20timeline.export.pdf;

import h20timeline.export.document.Numbers;
import h20timeline.render.primitives.Outline;
import h20timeline.render.primitives.OutlineStep;
import h20timeline.render.primitives.Pen;
import h20timeline.render.primitives.Rgba;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/// The operators of a page or a letter, in the order in which they are drawn.
final class PdfOperators {
    private final StringBuilder out = new StringBuilder();

    /// Adds an operator after its numbers.
    PdfOperators add(String operator, double... numbers) {
        for (double number : numbers) {
            out.append(Numbers.of(number)).append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    /// The course of an outline.
    PdfOperators path(Outline outline) {
        for (OutlineStep step : outline.steps()) {
            switch (step) {
                case OutlineStep.MoveTo to -> add("m", to.x(), to.y());
                case OutlineStep.LineTo to -> add("l", to.x(), to.y());
                case OutlineStep.CurveTo to ->
                        add("c", to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                case OutlineStep.Close close -> add("h");
            }
        }
        return this;
    }

    /// The colour of areas and words.
    PdfOperators fill(Rgba colour) {
        return add("rg", part(colour.red()), part(colour.green()), part(colour.blue()));
    }

    /// The colour and the look of lines.
    PdfOperators stroke(Pen pen) {
        Rgba colour = pen.colour();
        add("RG", part(colour.red()), part(colour.green()), part(colour.blue()));
        add("w", pen.width());
        add(
                "J",
                switch (pen.cap()) {
                    case BUTT -> 0;
                    case ROUND -> 1;
                    case SQUARE -> 2;
                });
        add(
                "j",
                switch (pen.join()) {
                    case MITER -> 0;
                    case ROUND -> 1;
                    case BEVEL -> 2;
                });
        String dashes =
                pen.dashes().stream().map(Numbers::of).collect(Collectors.joining(" ", "[", "]"));
        return add(dashes + " 0 d");
    }

    private static double part(int colour) {
        return colour / 255.0;
    }

    /// A name before an operator, such as that of a font.
    PdfOperators named(String name, String operator, double... numbers) {
        out.append('/').append(name).append(' ');
        return add(operator, numbers);
    }

    /// Codes of a font, drawn one after the other.
    PdfOperators show(String codes) {
        out.append('<');
        for (int i = 0; i < codes.length(); i++) {
            out.append(String.format(Locale.ROOT, "%02x", (int) codes.charAt(i)));
        }
        return add("> Tj");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
