package h20timeline.format.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import h20timeline.format.table.GuardedCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table of separated values as spreadsheet programs read it on any machine: UTF-8 with a
/// mark at its beginning, commas, and no cell that could be taken for a formula.
public final class CsvTable {
    private CsvTable() {}

    /// The bytes of a file.
    public static byte[] write(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(GuardedCell::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
