package h20timeline.present;

import h20timeline.render.PixelSource;
import h20timeline.render.StyleClass;
import h20timeline.slides.Slide;
import h20timeline.ui.control.Theming;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// The slide where the presenter is with what is drawn on it, as pixels of a picture of its own.
record SlideSnapshot(WritableImage image) implements PixelSource {
    /// As high as most projectors are; of an upright slide, as wide.
    private static final double PIXELS = 1080;

    /// Draws it; on the toolkit's thread.
    static SlideSnapshot of(ShowModel model) {
        ShowState state = model.state();
        Dimension2D shape = model.shapeProperty().get();
        InkLayer ink = new InkLayer();
        SlidePane slide = new SlidePane(false, ink);
        double units = Slide.shapeOn(shape.getWidth(), shape.getHeight());
        double width = Slide.widthOf(units);
        double height = Slide.heightOf(units);
        double pixels = PIXELS / Math.min(width, height);
        slide.shape(shape);
        slide.show(new SlidePane.Shown(state.deck(), state.look().language(), state.path().here()));
        ink.show(model.pen().on(model.slideName()).strokes());
        StackPane root = StyleClass.H20.on(new StackPane(StyleClass.AUDIENCE.on(slide)));
        Scene scene = new Scene(root, Math.rint(width * pixels), Math.rint(height * pixels));
        Theming.on(scene, state.look());
        return new SlideSnapshot(scene.snapshot(null));
    }

    @Override
    public int width() {
        return (int) image.getWidth();
    }

    @Override
    public int height() {
        return (int) image.getHeight();
    }

    @Override
    public boolean opaque() {
        return true;
    }

    @Override
    public CompletableFuture<int[]> rows(int from, int count) {
        int[] pixels = new int[width() * count];
        image.getPixelReader()
                .getPixels(
                        0,
                        from,
                        width(),
                        count,
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        width());
        return CompletableFuture.completedFuture(pixels);
    }
}
