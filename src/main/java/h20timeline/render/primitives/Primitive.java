package h20timeline.render.primitives;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a drawing is made of, in its place.
public sealed interface Primitive {
    /// What it takes of the sheet.
    Extremes extremes();

    /// The same on another sheet.
    Primitive placed(Placing placing);

    /// An outline that is filled, drawn along, or both.
    record Area(Outline outline, @Nullable Ink fill, @Nullable Pen pen) implements Primitive {
        @Override
        public Extremes extremes() {
            return outline.extremes();
        }

        @Override
        public Primitive placed(Placing placing) {
            return new Area(
                    outline.mapped(placing),
                    fill == null ? null : fill.placed(placing),
                    pen == null ? null : pen.times(placing.factor()));
        }
    }

    /// A soft shadow of an outline.
    record Shade(Outline outline, Rgba colour, double radius, double moveX, double moveY)
            implements Primitive {
        private static final int LAYERS = 6;

        @Override
        public Extremes extremes() {
            return outline.extremes();
        }

        @Override
        public Primitive placed(Placing placing) {
            return new Shade(
                    outline.mapped(placing),
                    colour,
                    radius * placing.factor(),
                    moveX * placing.scaleX(),
                    moveY * placing.scaleY());
        }

        /// Areas over each other that come close to it, for formats that know no shadow.
        public List<Area> layers() {
            List<Area> layers = new ArrayList<>();
            Extremes box = outline.extremes();
            for (int i = 0; i < LAYERS; i++) {
                double out = radius * (0.75 - 1.5 * i / (LAYERS - 1)) / 1.5;
                Outline grown =
                        Outline.rounded(
                                box.left() - out + moveX,
                                box.top() - out + moveY,
                                Math.max(0, box.width() + 2 * out),
                                Math.max(0, box.height() + 2 * out),
                                Math.max(0, outline.corner() + out));
                layers.add(new Area(grown, new Ink.Plain(colour.times(1.0 / LAYERS)), null));
            }
            return layers;
        }
    }

    /// Words on one line, from `x` on, which take `width`. Words from right to left begin at their
    /// right end. The role is the name that the stylesheet has for such words; `pieces` are where
    /// each of them stands, for another font to keep them in their places, and empty where letters
    /// depend on their neighbours.
    record Words(
            String text,
            Face face,
            double size,
            Rgba colour,
            double x,
            double baseline,
            double width,
            boolean fromTheRight,
            String role,
            List<Piece> pieces)
            implements Primitive {
        /// Copies the list.
        public Words {
            pieces = List.copyOf(pieces);
        }

        private static final double ASCENT = 0.97;
        private static final double DESCENT = 0.24;

        @Override
        public Extremes extremes() {
            return new Extremes(x, baseline - size * ASCENT, x + width, baseline + size * DESCENT);
        }

        @Override
        public Primitive placed(Placing placing) {
            return new Words(
                    text,
                    face,
                    size * placing.factor(),
                    colour,
                    placing.x(x, baseline),
                    placing.y(x, baseline),
                    width * placing.scaleX(),
                    fromTheRight,
                    role,
                    pieces.stream().map(piece -> piece.placed(placing)).toList());
        }
    }

    /// A word between spaces, from its place on the sheet on.
    record Piece(String text, double x, double width) {
        Piece placed(Placing placing) {
            return new Piece(text, placing.x(x, 0), width * placing.scaleX());
        }
    }

    /// A face of a font.
    record Face(String family, boolean bold, boolean italic) {}

    /// A picture of pixels, as a PNG file.
    record Raster(PngFile png, double x, double y, double width, double height)
            implements Primitive {
        @Override
        public Extremes extremes() {
            return new Extremes(x, y, x + width, y + height);
        }

        @Override
        public Primitive placed(Placing placing) {
            return new Raster(
                    png,
                    placing.x(x, y),
                    placing.y(x, y),
                    width * placing.scaleX(),
                    height * placing.scaleY());
        }
    }
}
