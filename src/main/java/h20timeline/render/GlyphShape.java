package h20timeline.render;

import h20timeline.layout.picture.Glyph;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// The shapes that stand for a status, each one node in the hue around it. Filled ones have the
/// class `glyph`, outlined ones `glyph-outline` as well.
public final class GlyphShape {
    private GlyphShape() {}

    /// A shape of a size in pixels, with its middle at the origin.
    public static Shape of(Glyph glyph, double size) {
        double r = size / 2;
        return switch (glyph) {
            case DISC -> StyleClass.GLYPH.on(new Circle(r));
            case RING -> outline(new Circle(r - 1));
            case HALF -> half(r);
            case DIAMOND ->
                    StyleClass.GLYPH.on(new Polygon(0, -r - 1, r + 1, 0, 0, r + 1, -r - 1, 0));
            case CROSS -> cross(r - 1);
            case DOTTED -> StyleClass.GLYPH_DOTTED.on(outline(new Circle(r - 1)));
        };
    }

    /// The same shape for a day that has a width; [#stretch] gives it one.
    static Shape wide(Glyph glyph) {
        return switch (glyph) {
            case DISC -> StyleClass.GLYPH.on(new Rectangle());
            case RING -> outline(new Rectangle());
            case HALF -> StyleClass.GLYPH_HALF.on(outline(new Rectangle()));
            case DIAMOND -> StyleClass.GLYPH.on(new Polygon());
            case CROSS -> StyleClass.GLYPH_CROSS.on(outline(new Path()));
            case DOTTED -> StyleClass.GLYPH_DOTTED.on(outline(new Rectangle()));
        };
    }

    /// Gives a wide shape its size, with its middle at the origin.
    static void stretch(Shape wide, double width, double height) {
        double x = width / 2;
        double y = height / 2;
        switch (wide) {
            case Rectangle capsule ->
                    capsule(
                            capsule,
                            capsule.getStyleClass().contains(StyleClass.GLYPH_OUTLINE.css())
                                    ? 1
                                    : 0,
                            x,
                            y);
            case Polygon diamond ->
                    diamond.getPoints()
                            .setAll(-x, 0.0, y - x, -y, x - y, -y, x, 0.0, x - y, y, y - x, y);
            case Path cross ->
                    cross.getElements()
                            .setAll(
                                    new MoveTo(-x, 0),
                                    new LineTo(-y, 0),
                                    new MoveTo(y, 0),
                                    new LineTo(x, 0),
                                    new MoveTo(1 - y, 1 - y),
                                    new LineTo(y - 1, y - 1),
                                    new MoveTo(y - 1, 1 - y),
                                    new LineTo(1 - y, y - 1));
            default -> throw new IllegalArgumentException("not a wide shape: " + wide);
        }
    }

    private static void capsule(Rectangle capsule, double inset, double x, double y) {
        capsule.setX(inset - x);
        capsule.setY(inset - y);
        capsule.setWidth(2 * (x - inset));
        capsule.setHeight(2 * (y - inset));
        capsule.setArcWidth(2 * (y - inset));
        capsule.setArcHeight(2 * (y - inset));
    }

    private static Shape half(double r) {
        double outer = r - 1;
        Path path =
                new Path(
                        new MoveTo(0, -outer),
                        new ArcTo(outer, outer, 0, 0, outer, false, true),
                        new ClosePath(),
                        new MoveTo(0, -outer),
                        new ArcTo(outer, outer, 0, 0, outer, false, false),
                        new ClosePath());
        return StyleClass.GLYPH_HALF.on(outline(path));
    }

    private static Shape cross(double r) {
        return StyleClass.GLYPH_CROSS.on(
                outline(
                        new Path(
                                new MoveTo(-r, -r),
                                new LineTo(r, r),
                                new ClosePath(),
                                new MoveTo(r, -r),
                                new LineTo(-r, r),
                                new ClosePath())));
    }

    private static <S extends Shape> S outline(S shape) {
        return StyleClass.GLYPH_OUTLINE.on(StyleClass.GLYPH.on(shape));
    }
}
