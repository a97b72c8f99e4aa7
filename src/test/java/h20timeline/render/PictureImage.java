package h20timeline.render;

import h20timeline.layout.picture.Picture;
import javafx.scene.image.Image;

/// Draws a picture off screen, on the background of its theme.
final class PictureImage {
    private PictureImage() {}

    /// The picture at `scale` pixels a unit. On the FX thread.
    static Image of(Picture picture, Theme theme, double scale) {
        return new OffscreenCanvas(new Drawing.OfPicture(picture), theme, Backdrop.THEME, scale)
                .image();
    }
}
