package h20timeline.bench;

import h20timeline.find.Filter;
import h20timeline.find.IndexMonitor;
import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.find.SearchIndex;
import h20timeline.find.SortOrder;
import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import java.io.ByteArrayInputStream;
import java.util.Objects;
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

/// Finding in a long file: what passes between a key that is typed and the list with its counts.
/// The words: a letter that every event has, one that all have in both languages, one that few
/// have, Chinese, one that none has; then a status beside it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FindBench {
    /// How many events there are.
    @Param({"100000", "1000000"})
    public int events;

    /// What is looked for; `+` asks for a status, too.
    @Param({"n", "generated", "99991", "有人说", "nowhere", "saga number +"})
    public String words;

    private SearchIndex searchIndex = catalogue(1);
    private Query query = Query.EVERYTHING;

    private static SearchIndex catalogue(int events) {
        byte[] file = BenchTimelines.file(events);
        Timeline timeline =
                Objects.requireNonNull(
                        new TimelineReader()
                                .read(
                                        "generated.json",
                                        new ByteArrayInputStream(file),
                                        file.length,
                                        ReadMonitor.NONE)
                                .timeline());
        return new SearchIndex(
                timeline, new TimelineIndex(timeline).timeOrder(), IndexMonitor.SILENT);
    }

    /// Makes the catalogue.
    @Setup
    public void prepare() {
        searchIndex = catalogue(events);
        Filter filter =
                words.endsWith("+") ? Filter.NONE.status(Status.REPORTED, true) : Filter.NONE;
        query = new Query(words.replace("+", ""), filter, SortOrder.DATE);
    }

    /// One answer.
    @Benchmark
    public QueryResult answer() {
        return searchIndex.answer(query, () -> false);
    }
}
