package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.layout.Generated;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.LinkChoice;
import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture in parts is the picture as a whole, on every ground.
class OffscreenCanvasTest {
    private static final int SMOOTHING = 24;

    @BeforeAll
    static void start() {
        DrawnPixels.startToolkit();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.37, 2})
    void rowsDrawnBesideEachOtherHaveNoSeam(double scale) {
        OffscreenCanvas offscreenCanvas = canvas(Theme.LIGHT, Backdrop.THEME, scale);
        int width = offscreenCanvas.width();
        int height = offscreenCanvas.height();
        int[] whole = new int[width * height];
        fx(() -> offscreenCanvas.image())
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), whole, 0, width);
        int[] parts = new int[width * height];
        for (int row = 0; row < height; row += 97) {
            int from = row;
            int count = Math.min(97, height - row);
            int[] rows = fx(() -> offscreenCanvas.rows(from, count));
            System.arraycopy(rows, 0, parts, from * width, rows.length);
        }
        // The rasteriser smooths a curve, and counts its dashes, a little otherwise where it is
        // clipped; a seam would be a whole row.
        int seen = 0;
        for (int i = 0; i < whole.length; i++) {
            seen += apart(whole[i], parts[i]) > SMOOTHING ? 1 : 0;
        }
        assertTrue(seen < whole.length / 20_000, seen + " pixels");
    }

    /// How far two colours are apart in the part in which they are furthest.
    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs(((one >>> shift) & 0xff) - ((other >>> shift) & 0xff)));
        }
        return most;
    }

    @ParameterizedTest
    @EnumSource
    void aTransparentPictureHasNoGround(Theme theme) {
        int[] pixels = pixels(canvas(theme, Backdrop.TRANSPARENT, 1));
        long clear = Arrays.stream(pixels).filter(p -> p >>> 24 == 0).count();
        assertTrue(clear > pixels.length / 2, clear + " of " + pixels.length);
        assertTrue(Arrays.stream(pixels).anyMatch(p -> p >>> 24 == 255), "something is drawn");
    }

    @Test
    void whitePaperHasNoShades() {
        int[] shaded = pixels(canvas(Theme.LIGHT, Backdrop.THEME, 1));
        int[] white = pixels(canvas(Theme.LIGHT, Backdrop.WHITE, 1));
        assertTrue(count(white, 0xffff_ffff) > count(shaded, 0xffff_ffff));
        assertEquals(0, Arrays.stream(white).filter(p -> p >>> 24 < 255).count());
    }

    @Test
    void twoCanvasesOfAPictureAreAlike() {
        assertArrayEquals(
                pixels(canvas(Theme.DARK, Backdrop.THEME, 1.5)),
                pixels(canvas(Theme.DARK, Backdrop.THEME, 1.5)));
    }

    private static long count(int[] pixels, int colour) {
        return Arrays.stream(pixels).filter(p -> p == colour).count();
    }

    private static int[] pixels(OffscreenCanvas offscreenCanvas) {
        return fx(() -> offscreenCanvas.rows(0, offscreenCanvas.height()));
    }

    private static OffscreenCanvas canvas(Theme theme, Backdrop backdrop, double scale) {
        return fx(() ->
                new OffscreenCanvas(new Drawing.OfPicture(picture()), theme, backdrop, scale));
    }

    private static Picture picture() {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        Viewport view =
                new Viewport(index.story(), 1100, 700, Language.EN)
                        .with(new Emphasis("us-april-ban", LinkChoice.ALL, null))
                        .with(new Decorations(true, true, true, true, true, true, "Only these"));
        return new TimelineLayout(index, new FontMeasure()).picture(view);
    }

    private static <T> T fx(java.util.concurrent.Callable<T> work) {
        return FxThread.run(work);
    }
}
