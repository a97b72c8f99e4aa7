package h20timeline.bench;

import h20timeline.export.ExportFile;
import h20timeline.export.ExportFormat;
import h20timeline.export.ExportItem;
import h20timeline.export.ExportListener;
import h20timeline.export.ExportPlan;
import h20timeline.export.ExportRequest;
import h20timeline.export.ExportSaver;
import h20timeline.export.ExportScope;
import h20timeline.export.ExportSize;
import h20timeline.export.ExportSource;
import h20timeline.export.NamedSize;
import h20timeline.export.PixelSize;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.render.Backdrop;
import h20timeline.render.FontMeasure;
import h20timeline.render.Theme;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A picture of every size from what is known to a whole file, against writing the same pixels with
/// ImageIO alone. `10000 events` is a whole timeline as wide as `4k` and as high as it must be.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1536m")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class ExportBench {
    private static final String MANY = "10000 events";

    @Param({"720p", "1080p", "4k", "a4", "a3", "16000x9000", MANY})
    String size = "";

    private Path file = Path.of("");
    private ExportItem item =
            new ExportItem(
                    "",
                    () -> {
                        throw new IllegalStateException("not set up");
                    });
    private BufferedImage pixels = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    /// Draws the picture once, to have its pixels.
    @Setup
    public void prepare() throws IOException, InterruptedException {
        Toolkit.start();
        boolean many = size.equals(MANY);
        TimelineIndex index = new TimelineIndex(BenchTimelines.of(many ? 10_000 : 34));
        TimelineLayout layout = new TimelineLayout(index, Toolkit.call(FontMeasure::new));
        ExportRequest request =
                new ExportRequest(
                        many
                                ? new ExportScope.Whole(index.all(), true)
                                : new ExportScope.View(index.story()),
                        measures(many ? "4k" : size),
                        List.of(Theme.LIGHT),
                        List.of(Language.EN),
                        Backdrop.THEME,
                        new Decorations(true, true, true, true, true, false, ""),
                        ExportFormat.usual());
        item = new ExportPlan(new ExportSource(layout, Emphasis.NONE), request).items().getFirst();
        file = Files.createTempFile("h20-bench", ".png");
        export();
        pixels = ImageIO.read(file.toFile());
    }

    /// Paper at 300 dots an inch.
    private static ExportSize measures(String size) {
        return NamedSize.of(size)
                .map(format -> ExportSize.of(format, format.isPaper() ? 300 : 96, 1, 1))
                .orElseGet(() -> new ExportSize(new PixelSize(16_000, 9_000), 96, false, 1, 1));
    }

    /// Layout, nodes, drawing, encoding, writing.
    @Benchmark
    public Path export() {
        new ExportSaver(Platform::runLater, true, new FailingListener())
                .save(List.of(new ExportFile.OfItem(file, item, ExportFormat.usual())));
        return file;
    }

    /// The same pixels, held in memory and written by ImageIO.
    @Benchmark
    public boolean imageIoAlone() throws IOException {
        return ImageIO.write(pixels, "png", file.toFile());
    }

    /// Leaves nothing behind.
    @TearDown
    public void clean() throws IOException {
        Files.deleteIfExists(file);
    }

    private static final class FailingListener implements ExportListener {
        @Override
        public void progress(Path target, double part) {}

        @Override
        public void written(Path target) {}

        @Override
        public void withoutWords(Path target, int events) {}

        @Override
        public void failed(Localised reason) {
            throw new IllegalStateException(reason.in(Language.EN));
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
