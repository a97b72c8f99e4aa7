package h20timeline.format.registry;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.format.TableSpread;
import h20timeline.model.LoadReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the first rows of a table become if its columns mean what somebody says.
public final class TablePreview {
    /// Nobody sees it; without a name the file would lack a title.
    private static final String NAME = "table";

    private TablePreview() {}

    /// Reads the first rows. Not for the toolkit's thread.
    public static LoadReport of(TableSpread table, ColumnChoice choice) {
        StringBuilder rows = new StringBuilder(line(table.headers()));
        table.samples().forEach(row -> rows.append(line(row)));
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        ReadOptions options =
                ReadOptions.plain(ReadMonitor.NONE).with(headers -> Optional.of(choice));
        try {
            return new TimelineFile(options)
                    .read(NAME, new ByteArrayInputStream(bytes), bytes.length)
                    .report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
