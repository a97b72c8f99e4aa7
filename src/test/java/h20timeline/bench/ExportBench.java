package h20timeline.bench;

import h20timeline.layout.Picture;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.Viewport;
import h20timeline.render.Backdrop;
import h20timeline.render.Canvas;
import h20timeline.render.Drawing;
import h20timeline.render.FontMeasure;
import h20timeline.render.Pixels;
import h20timeline.render.PngFile;
import h20timeline.render.PngNotes;
import h20timeline.render.Theme;
import h20timeline.words.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The saga as a picture of 3840x2160, against writing the same pixels with ImageIO alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 8)
public class ExportBench {
    private Path file = Path.of("");
    private TimelineLayout layout =
            new TimelineLayout(new TimelineIndex(BenchTimelines.of(34)), (t, r) -> 7);
    private BufferedImage pixels = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    /// Draws the picture once, to have its pixels.
    @Setup
    public void prepare() throws IOException, InterruptedException {
        Toolkit.start();
        TimelineIndex index = new TimelineIndex(BenchTimelines.of(34));
        layout = new TimelineLayout(index, Toolkit.call(FontMeasure::new));
        file = Files.createTempFile("h20-bench", ".png");
        export();
        pixels = ImageIO.read(file.toFile());
    }

    /// Layout, nodes, drawing, encoding, writing.
    @Benchmark
    public Path export() throws IOException {
        Viewport viewport =
                new Viewport(layout.index().story(), 1920, 1080, Language.EN).titled("");
        Picture picture = layout.picture(viewport);
        Canvas canvas =
                Toolkit.call(() ->
                        new Canvas(new Drawing.OfPicture(picture), Theme.LIGHT, Backdrop.THEME, 2));
        PngNotes notes = new PngNotes(List.of(), "en", 96);
        PngFile.write(Pixels.of(canvas, Platform::runLater), notes, file, true, part -> true);
        return file;
    }

    /// The same pixels, written by ImageIO.
    @Benchmark
    public boolean imageIoAlone() throws IOException {
        return ImageIO.write(pixels, "png", file.toFile());
    }

    /// Leaves nothing behind.
    @TearDown
    public void clean() throws IOException {
        Files.deleteIfExists(file);
    }
}
