package h20timeline.format.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table of separated values as spreadsheet programs read it on any machine: UTF-8 with a
/// mark at its beginning, commas, and no cell that could be taken for a formula.
public final class CsvTable {
    /// The signs that make a formula of a cell that begins with them.
    static final String GUARDED = "=+-@\t\r'";

    private CsvTable() {}

    /// The bytes of a file.
    public static byte[] write(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(CsvTable::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && GUARDED.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
