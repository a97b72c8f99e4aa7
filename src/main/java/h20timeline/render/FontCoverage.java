package h20timeline.render;

import h20timeline.i18n.Language;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// Finds out what the fonts of this machine can draw, by drawing it: the toolkit has no question
/// for that.
public final class FontCoverage {
    private static final int SIDE = 40;

    private FontCoverage() {}

    /// Whether a language is drawn in its own characters. Where no font has them, every one is the
    /// same box. To be used on the toolkit's thread.
    public static boolean of(Language language) {
        String sample = language.rules().font().sample();
        if (sample.isEmpty()) {
            return true;
        }
        int[] first = pixels(sample.substring(0, 1));
        int[] second = pixels(sample.substring(1));
        return !Arrays.equals(first, second) && !Arrays.equals(first, pixels(" "));
    }

    private static int[] pixels(String text) {
        Text node = new Text(text);
        StackPane root = StyleClass.H20.on(new StackPane(node));
        Scene scene = new Scene(root, SIDE, SIDE);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        Image image = scene.snapshot(null);
        int[] pixels = new int[SIDE * SIDE];
        image.getPixelReader()
                .getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
        return pixels;
    }
}
