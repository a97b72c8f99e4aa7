package h20timeline.render;

import h20timeline.render.primitives.DrawnSheet;
import h20timeline.render.primitives.NodeReader;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// A drawing off screen, with the nodes and the stylesheet of the screen, at `scale` pixels a unit:
/// crisp at any scale, since nodes are scaled and not pixels. Draws some rows at a time, so that no
/// picture is too large for the memory. To be used on the toolkit's thread.
public final class OffscreenCanvas {
    private final Pane view;
    private final StackPane root;
    private final double scale;
    private final int width;
    private final int height;
    private final Backdrop backdrop;

    /// Makes the nodes of a drawing.
    public OffscreenCanvas(Drawing drawing, Theme theme, Backdrop backdrop, double scale) {
        this.scale = scale;
        this.backdrop = backdrop;
        width = pixels(drawing.width(), scale);
        height = pixels(drawing.height(), scale);
        view = drawing.nodes();
        root = StyleClass.H20.on(new StackPane(view));
        switch (backdrop) {
            case THEME -> {}
            case WHITE -> PictureStyle.BACKDROP_WHITE.on(root);
            case TRANSPARENT -> PictureStyle.BACKDROP_TRANSPARENT.on(root);
        }
        Scene scene = new Scene(root, drawing.width(), drawing.height(), Color.TRANSPARENT);
        scene.getStylesheets().setAll(theme.tokens(), Theme.stylesheet());
        view.setPrefSize(drawing.width(), drawing.height());
        root.applyCss();
        root.layout();
    }

    /// The pixels of a length at a scale.
    public static int pixels(double length, double scale) {
        return (int) Math.round(length * scale);
    }

    /// Pixels from left to right.
    public int width() {
        return width;
    }

    /// Pixels from top to bottom.
    public int height() {
        return height;
    }

    /// Whether nothing shows through.
    public boolean opaque() {
        return backdrop != Backdrop.TRANSPARENT;
    }

    /// Draws `count` rows from a row on, as ARGB, not multiplied by alpha.
    public int[] rows(int from, int count) {
        int[] pixels = new int[width * count];
        image(from, count)
                .getPixelReader()
                .getPixels(0, 0, width, count, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /// What the nodes come to, in the units of the drawing.
    public DrawnSheet sheet() {
        return NodeReader.read(root, width / scale, height / scale);
    }

    /// Draws all of it.
    public WritableImage image() {
        return image(0, height);
    }

    private WritableImage image(int from, int count) {
        Pane drawing = view;
        while (drawing instanceof DrawingFrame frame) {
            drawing = frame.drawing();
        }
        if (drawing instanceof PictureView lanes) {
            double top = lanes.localToScene(0, 0).getY();
            lanes.drawOnly(from / scale - 1 - top, (from + count) / scale + 1 - top);
        }
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setTransform(Transform.scale(scale, scale));
        // Without this the snapshot begins where the outermost stroke does, half a pixel outside.
        how.setViewport(new Rectangle2D(0, from, width, count));
        return root.snapshot(how, new WritableImage(width, count));
    }
}
