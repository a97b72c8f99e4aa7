package h20timeline.ui;

import h20timeline.fx.FxThread;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// A part of the window in pixels at one moment, to hold against another.
record WindowPixels(Image image) {
    /// The sign of the keyboard lies on the border of a control or just around it.
    private static final int AROUND = 4;

    /// Less than this nobody sees: a sum of three channels of 255.
    private static final int CLEARLY = 60;

    /// What is on and around a node.
    static WindowPixels around(Node node) {
        return FxThread.run(() -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(
                    new Rectangle2D(
                            place.getMinX() - AROUND,
                            place.getMinY() - AROUND,
                            place.getWidth() + 2 * AROUND,
                            place.getHeight() + 2 * AROUND));
            return new WindowPixels(node.getScene().getRoot().snapshot(part, null));
        });
    }

    /// How many pixels clearly differ.
    int changed(WindowPixels other) {
        PixelReader a = image.getPixelReader();
        PixelReader b = other.image.getPixelReader();
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
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
