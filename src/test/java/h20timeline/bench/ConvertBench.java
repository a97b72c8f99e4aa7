package h20timeline.bench;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.csv.CsvTable;
import h20timeline.format.registry.TimelineFile;
import h20timeline.format.registry.TimelineFile.ImportedFile;
import h20timeline.format.xlsx.XlsxTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/// A table of 100,000 rows and eight columns from its bytes to a timeline, in a fresh virtual
/// machine as a user has it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 4, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ConvertBench {
    private static final int ROWS = 100_000;

    @Param({"csv", "xlsx"})
    private String kind = "csv";

    private byte[] file = {};

    /// Writes the table in memory.
    @Setup
    public void prepare() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String headers = "Date End Headline Text Track Status Source Link";
        rows.add(List.of(headers.split(" ", -1)));
        List<String> statuses = List.of("confirmed", "reported", "disputed");
        for (int i = 0; i < ROWS; i++) {
            rows.add(
                    List.of(
                            "%d-%02d-%02d".formatted(1900 + i % 120, 1 + i % 12, 1 + i % 28),
                            "",
                            "Event number " + i + " of the table",
                            "Some words about what happened on this day, and why it matters " + i,
                            "Track " + i % 12,
                            statuses.get(i % 3),
                            "Source " + i % 50,
                            "https://example.org/" + i));
        }
        if (kind.equals("csv")) {
            file = CsvTable.write(rows);
        } else {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XlsxTable.write(rows, "Events", out);
            file = out.toByteArray();
        }
    }

    /// Recognised, read, made into an event file, and that read and checked.
    @Benchmark
    public ImportedFile read() throws IOException {
        return new TimelineFile(ReadOptions.plain(ReadMonitor.NONE))
                .read("table", new ByteArrayInputStream(file), file.length);
    }
}
