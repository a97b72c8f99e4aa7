package h20timeline.render;

import java.awt.Rectangle;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Vector;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/// A picture as an encoder wants it that takes row after row from the top: holds one band of rows
/// while the next is being drawn, however high the picture is.
final class BandedImage implements RenderedImage {
    /// Pixels of a band: few enough that drawing one does not hold up a window.
    private static final int BAND = 1 << 20;

    private final PixelSource pixelSource;
    private final DoublePredicate goOn;
    private final ColorModel colours;
    private final SampleModel samples;
    private final int rows;
    private @Nullable Raster band;
    private @Nullable CompletableFuture<int[]> next;

    /// `goOn` hears which part has been encoded, and answers whether to go on.
    BandedImage(PixelSource pixelSource, DoublePredicate goOn) {
        this.pixelSource = pixelSource;
        this.goOn = goOn;
        colours =
                pixelSource.opaque()
                        ? new DirectColorModel(24, 0xff0000, 0xff00, 0xff)
                        : ColorModel.getRGBdefault();
        samples = colours.createCompatibleSampleModel(pixelSource.width(), pixelSource.height());
        rows = Math.clamp(BAND / Math.max(1, pixelSource.width()), 1, pixelSource.height());
    }

    @Override
    public Raster getData(Rectangle area) {
        Raster held = band;
        while (held == null || area.y >= held.getMinY() + held.getHeight()) {
            held = following(held == null ? 0 : held.getMinY() + held.getHeight());
        }
        return held.createChild(area.x, area.y, area.width, area.height, area.x, area.y, null);
    }

    private Raster following(int from) {
        if (!goOn.test((double) from / pixelSource.height())) {
            throw new CancellationException();
        }
        int count = Math.min(rows, pixelSource.height() - from);
        int[] drawn = await(next == null ? pixelSource.rows(from, count) : next);
        int after = from + count;
        next =
                after < pixelSource.height()
                        ? pixelSource.rows(after, Math.min(rows, pixelSource.height() - after))
                        : null;
        WritableRaster raster =
                Raster.createWritableRaster(
                        samples.createCompatibleSampleModel(pixelSource.width(), count),
                        new DataBufferInt(drawn, drawn.length),
                        null);
        band = raster.createTranslatedChild(0, from);
        return band;
    }

    private static int[] await(CompletableFuture<int[]> drawn) {
        try {
            return drawn.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public ColorModel getColorModel() {
        return colours;
    }

    @Override
    public SampleModel getSampleModel() {
        return samples;
    }

    @Override
    public int getWidth() {
        return pixelSource.width();
    }

    @Override
    public int getHeight() {
        return pixelSource.height();
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return Math.ceilDiv(pixelSource.height(), rows);
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return pixelSource.width();
    }

    @Override
    public int getTileHeight() {
        return rows;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        int from = tileY * rows;
        int count = Math.min(rows, pixelSource.height() - from);
        return getData(new Rectangle(0, from, pixelSource.width(), count));
    }

    @Override
    public Raster getData() {
        throw new UnsupportedOperationException("never held as a whole");
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster raster) {
        throw new UnsupportedOperationException("rows are read, never copied");
    }

    // The interface is older than List.
    @SuppressWarnings("JdkObsolete")
    @Override
    public Vector<RenderedImage> getSources() {
        return new Vector<>();
    }

    @Override
    public Object getProperty(String name) {
        return java.awt.Image.UndefinedProperty;
    }

    @Override
    public String[] getPropertyNames() {
        return new String[0];
    }
}
