package h20timeline.bench;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Timeline;
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

/// Building the index of a timeline that has been read.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class IndexBench {
    /// How many events there are.
    @Param({"100000", "1000000"})
    public int events;

    private Timeline timeline = BenchTimelines.of(34);

    /// Makes the timeline.
    @Setup
    public void prepare() {
        timeline = BenchTimelines.of(events);
    }

    /// One index.
    @Benchmark
    public TimelineIndex index() {
        return new TimelineIndex(timeline);
    }
}
