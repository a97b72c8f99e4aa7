package h20timeline.bench;

import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Viewport;
import h20timeline.render.FontMeasure;
import h20timeline.time.TimeSpan;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/// Layout of one 1920x1080 viewport, the span moving a little each time as in a pan.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class LayoutBench {
    /// How many events there are.
    @Param({"34", "10000", "100000", "1000000"})
    public int events;

    /// One part of this many of the whole range is visible.
    @Param({"1", "10", "1000"})
    public int part;

    private TimelineLayout layout =
            new TimelineLayout(new TimelineIndex(BenchTimelines.of(34)), (t, r) -> 7);
    private TimeSpan span = new TimeSpan(0, 1);
    private int step;

    /// Builds the index.
    @Setup
    public void prepare() throws InterruptedException {
        Toolkit.start();
        TimelineIndex index = new TimelineIndex(BenchTimelines.of(events));
        layout = new TimelineLayout(index, Toolkit.call(FontMeasure::new));
        TimeSpan all = index.all();
        long length = all.length() / part;
        long start = part == 1 ? all.start() : all.middle() - length / 2;
        span = new TimeSpan(start, start + length);
    }

    /// One picture.
    @Benchmark
    public Picture picture() {
        long by = span.length() / 400 * (step++ % 200 - 100);
        return layout.picture(
                new Viewport(
                        new TimeSpan(span.start() + by, span.end() + by), 1920, 1080, Language.EN));
    }
}
