package h20timeline.render.primitives;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/// Reads the paints and strokes of nodes.
final class PaintReader {
    private PaintReader() {}

    /// The ink of a paint on what takes `box`; null where nothing of it is seen.
    static @Nullable Ink ink(@Nullable Paint paint, Extremes box, double opacity) {
        return switch (paint) {
            case Color colour -> {
                Rgba plain = rgba(colour, opacity);
                yield plain.invisible() ? null : new Ink.Plain(plain);
            }
            case LinearGradient gradient -> gradient(gradient, box, opacity);
            case null, default -> null;
        };
    }

    static Rgba rgba(Color colour, double opacity) {
        return new Rgba(
                (int) Math.round(colour.getRed() * 255),
                (int) Math.round(colour.getGreen() * 255),
                (int) Math.round(colour.getBlue() * 255),
                colour.getOpacity() * opacity);
    }

    private static Ink gradient(LinearGradient gradient, Extremes box, double opacity) {
        boolean part = gradient.isProportional();
        double width = part ? box.width() : 1;
        double height = part ? box.height() : 1;
        double left = part ? box.left() : 0;
        double top = part ? box.top() : 0;
        List<Ink.Stop> stops = new ArrayList<>();
        for (javafx.scene.paint.Stop stop : gradient.getStops()) {
            stops.add(new Ink.Stop(stop.getOffset(), rgba(stop.getColor(), opacity)));
        }
        for (int i = 0; i < stops.size(); i++) {
            Ink.Stop stop = stops.get(i);
            if (stop.colour().alpha() <= 0) {
                // What fades to nothing keeps its colour: else it would fade through black.
                Rgba near = stops.get(i == 0 ? 1 : i - 1).colour();
                stops.set(i, new Ink.Stop(stop.part(), near.times(0)));
            }
        }
        return new Ink.Gradient(
                left + gradient.getStartX() * width,
                top + gradient.getStartY() * height,
                left + gradient.getEndX() * width,
                top + gradient.getEndY() * height,
                stops);
    }

    /// The pen of a shape; null where it has none.
    static @Nullable Pen pen(Shape shape, double factor, double opacity) {
        if (!(shape.getStroke() instanceof Color colour) || shape.getStrokeWidth() <= 0) {
            return null;
        }
        Rgba rgba = rgba(colour, opacity);
        return rgba.invisible()
                ? null
                : new Pen(
                        rgba,
                        shape.getStrokeWidth() * factor,
                        shape.getStrokeDashArray().stream().map(dash -> dash * factor).toList(),
                        cap(shape.getStrokeLineCap()),
                        join(shape.getStrokeLineJoin()));
    }

    private static Pen.Cap cap(StrokeLineCap cap) {
        return switch (cap) {
            case BUTT -> Pen.Cap.BUTT;
            case ROUND -> Pen.Cap.ROUND;
            case SQUARE -> Pen.Cap.SQUARE;
        };
    }

    private static Pen.Join join(StrokeLineJoin join) {
        return switch (join) {
            case MITER -> Pen.Join.MITER;
            case ROUND -> Pen.Join.ROUND;
            case BEVEL -> Pen.Join.BEVEL;
        };
    }
}
