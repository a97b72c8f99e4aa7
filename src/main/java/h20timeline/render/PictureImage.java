package h20timeline.render;

import h20timeline.layout.Picture;
import h20timeline.slides.Slide;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Draws a picture or a slide off screen, with the nodes and the stylesheet of the screen.
public final class PictureImage {
    private PictureImage() {}

    /// The picture at `scale` pixels a unit; crisp at any scale, since nodes are scaled and not
    /// pixels. On the toolkit's thread.
    public static Image of(Picture picture, Theme theme, double scale) {
        PictureView view = new PictureView();
        view.show(picture);
        return of(view, picture.width(), picture.height(), theme, scale);
    }

    /// A slide, with the picture of its timeline where it has one.
    public static Image of(Slide slide, @Nullable Picture picture, Theme theme, double scale) {
        SlideView view = new SlideView();
        view.show(slide);
        if (picture != null && slide.timeline() != null) {
            view.show(picture, slide.timeline());
        }
        return of(view, slide.width(), Slide.HEIGHT, theme, scale);
    }

    private static Image of(Pane view, double wide, double high, Theme theme, double scale) {
        StackPane root = StyleClass.H20.on(new StackPane(view));
        Scene scene = new Scene(root, wide, high);
        scene.getStylesheets().setAll(theme.tokens(), Theme.stylesheet());
        view.setPrefSize(wide, high);
        root.applyCss();
        root.layout();
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        int width = (int) Math.round(wide * scale);
        int height = (int) Math.round(high * scale);
        // Without this the snapshot begins where the outermost stroke does, half a pixel outside.
        how.setViewport(new Rectangle2D(0, 0, width, height));
        return root.snapshot(how, new WritableImage(width, height));
    }
}
