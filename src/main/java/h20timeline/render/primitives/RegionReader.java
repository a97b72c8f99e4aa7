package h20timeline.render.primitives;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Reads the grounds and borders of regions.
final class RegionReader {
    private RegionReader() {}

    /// What a region draws of itself, the lowest first.
    static List<Primitive> read(Region region, Placing placing, double opacity) {
        List<Primitive> read = new ArrayList<>();
        Background background = region.getBackground();
        if (background != null) {
            for (BackgroundFill fill : background.getFills()) {
                Outline outline = outline(region, fill).mapped(placing);
                Ink ink = PaintReader.ink(fill.getFill(), outline.extremes(), opacity);
                if (ink != null && !outline.isEmpty()) {
                    read.add(new Primitive.Area(outline, ink, null));
                }
            }
        }
        Border border = region.getBorder();
        if (border != null) {
            border.getStrokes().forEach(stroke -> sides(read, region, stroke, placing, opacity));
        }
        return read;
    }

    /// The shadow under a region.
    static List<Primitive> shadow(
            Region region, DropShadow shadow, Placing placing, double opacity) {
        Background background = region.getBackground();
        Rgba colour = PaintReader.rgba(shadow.getColor(), opacity);
        if (background == null || background.getFills().isEmpty() || colour.invisible()) {
            return List.of();
        }
        return List.of(
                new Primitive.Shade(
                        outline(region, background.getFills().getFirst()).mapped(placing),
                        colour,
                        shadow.getRadius() * placing.factor(),
                        shadow.getOffsetX() * placing.scaleX(),
                        shadow.getOffsetY() * placing.scaleY()));
    }

    private static Outline outline(Region region, BackgroundFill fill) {
        Insets in = fill.getInsets();
        CornerRadii radii = fill.getRadii();
        double width = region.getWidth() - in.getLeft() - in.getRight();
        double height = region.getHeight() - in.getTop() - in.getBottom();
        return width <= 0 || height <= 0
                ? Outline.free(List.of())
                : Outline.rounded(
                        in.getLeft(),
                        in.getTop(),
                        width,
                        height,
                        radii.getTopLeftHorizontalRadius(),
                        radii.getTopRightHorizontalRadius(),
                        radii.getBottomRightHorizontalRadius(),
                        radii.getBottomLeftHorizontalRadius());
    }

    /// A border of straight sides, each an area of its own.
    private static void sides(
            List<Primitive> read,
            Region region,
            BorderStroke stroke,
            Placing placing,
            double opacity) {
        BorderWidths wide = stroke.getWidths();
        double width = region.getWidth();
        double height = region.getHeight();
        double top = wide.getTop();
        double bottom = wide.getBottom();
        side(read, stroke.getTopStroke(), 0, 0, width, top, placing, opacity);
        side(read, stroke.getBottomStroke(), 0, height - bottom, width, bottom, placing, opacity);
        double between = height - top - bottom;
        side(read, stroke.getLeftStroke(), 0, top, wide.getLeft(), between, placing, opacity);
        side(
                read,
                stroke.getRightStroke(),
                width - wide.getRight(),
                top,
                wide.getRight(),
                between,
                placing,
                opacity);
    }

    private static void side(
            List<Primitive> read,
            Paint paint,
            double x,
            double y,
            double width,
            double height,
            Placing placing,
            double opacity) {
        if (width <= 0 || height <= 0 || !(paint instanceof Color colour)) {
            return;
        }
        Rgba rgba = PaintReader.rgba(colour, opacity);
        if (!rgba.invisible()) {
            Outline outline = Outline.rectangle(x, y, width, height).mapped(placing);
            read.add(new Primitive.Area(outline, new Ink.Plain(rgba), null));
        }
    }
}
