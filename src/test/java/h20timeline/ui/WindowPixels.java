package h20timeline.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.testfx.util.WaitForAsyncUtils;

/// The window in pixels at one moment, to hold against another.
record WindowPixels(Image image) {
    /// The sign of the keyboard lies on the border of a control or just around it.
    private static final int AROUND = 4;

    /// Less than this nobody sees: a sum of three channels of 255.
    private static final int CLEARLY = 60;

    static WindowPixels of(WindowFixture desk) {
        return new WindowPixels(
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> desk.root().getScene().snapshot(null)));
    }

    /// How many pixels on and around a node clearly differ.
    int changed(WindowPixels other, Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        PixelReader a = image.getPixelReader();
        PixelReader b = other.image.getPixelReader();
        int count = 0;
        int right = (int) Math.min(image.getWidth(), place.getMaxX() + AROUND);
        int bottom = (int) Math.min(image.getHeight(), place.getMaxY() + AROUND);
        for (int x = (int) Math.max(0, place.getMinX() - AROUND); x < right; x++) {
            for (int y = (int) Math.max(0, place.getMinY() - AROUND); y < bottom; y++) {
                if (distance(a.getArgb(x, y), b.getArgb(x, y)) > CLEARLY) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
        }
        return sum;
    }
}
