package h20timeline.render;

import h20timeline.layout.Picture;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/// Draws a picture off screen, with the nodes and the stylesheet of the screen.
public final class PictureImage {
    private PictureImage() {}

    /// The picture at `scale` pixels a unit; crisp at any scale, since nodes are scaled and not
    /// pixels. On the toolkit's thread.
    public static Image of(Picture picture, Theme theme, double scale) {
        PictureView view = new PictureView();
        StackPane root = StyleClass.H20.on(new StackPane(view));
        Scene scene = new Scene(root, picture.width(), picture.height());
        scene.getStylesheets().setAll(theme.tokens(), Theme.stylesheet());
        view.setPrefSize(picture.width(), picture.height());
        view.show(picture);
        root.applyCss();
        root.layout();
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        int width = (int) Math.round(picture.width() * scale);
        int height = (int) Math.round(picture.height() * scale);
        // Without this the snapshot begins where the outermost stroke does, half a pixel outside.
        how.setViewport(new Rectangle2D(0, 0, width, height));
        return root.snapshot(how, new WritableImage(width, height));
    }
}
