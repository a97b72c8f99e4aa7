package h20timeline.bench;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.LoadReport;
import h20timeline.model.Text;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A file of 100,000 events from its bytes to its first picture, in a fresh virtual machine as a
/// user has it, and what it then holds in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 4, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBench {
    private static final int EVENTS = 100_000;

    private byte[] file = {};
    private LoadReport report = new LoadReport(null, java.util.List.of(), 0);

    /// Writes the file in memory.
    @Setup
    public void prepare() {
        file = BenchTimelines.file(EVENTS);
    }

    /// Read, checked, indexed, laid out.
    @Benchmark
    public Picture readAndShow() {
        report =
                new TimelineReader()
                        .read(
                                "generated.json",
                                new ByteArrayInputStream(file),
                                file.length,
                                ReadMonitor.NONE);
        TimelineIndex index = new TimelineIndex(Objects.requireNonNull(report.timeline()));
        return new TimelineLayout(index, (text, role) -> 7 * text.length())
                .picture(new Viewport(index.all(), 1920, 1080, Language.EN));
    }

    /// Prints what the loaded timeline holds, without the texts themselves.
    @TearDown(Level.Trial)
    public void heap() {
        file = new byte[0];
        long held = used();
        long texts = 0;
        for (Event event : Objects.requireNonNull(report.timeline()).events()) {
            texts += bytes(event.headline()) + bytes(event.summary()) + event.id().length();
        }
        report = new LoadReport(null, java.util.List.of(), 0);
        long all = held - used();
        System.out.printf(
                "%nheap after load: %,d bytes an event beyond its own text%n",
                (all - texts) / EVENTS);
    }

    private static long bytes(Text text) {
        return text.versions().stream()
                .mapToLong(t -> t.chars().anyMatch(c -> c > 255) ? 2L * t.length() : t.length())
                .sum();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
