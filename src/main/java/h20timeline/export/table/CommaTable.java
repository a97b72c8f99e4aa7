package h20timeline.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import h20timeline.chronology.Chronology;
import h20timeline.chronology.ChronologyMessages;
import h20timeline.chronology.ChronologyRow;
import h20timeline.chronology.ChronologySource;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.SourceLink;
import h20timeline.i18n.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A chronology as comma-separated values: a row for each event, with its sources in words.
public final class CommaTable {
    /// By this spreadsheets know that what follows is UTF-8.
    private static final String MARK = "\ufeff";

    private final Chronology chronology;
    private final SafeText safe;

    public CommaTable(Chronology chronology, SafeText safe) {
        this.chronology = chronology;
        this.safe = safe;
    }

    /// All of it.
    public String write() {
        TableCells cells = new TableCells(chronology, safe);
        StringWriter text = new StringWriter();
        try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> headings = new ArrayList<>(cells.headings());
            headings.add(cells.words(ChronologyMessages.COLUMN_TITLE));
            out.writeRecord(headings);
            int number = 0;
            for (ChronologyRow row : chronology.rows()) {
                List<String> fields = new ArrayList<>(cells.of(row, ++number));
                fields.add(sources(row));
                out.writeRecord(fields.stream().map(CommaTable::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MARK + text;
    }

    private String sources(ChronologyRow row) {
        Language language = chronology.languages().getFirst();
        List<String> lines = new ArrayList<>();
        for (int number : row.sources()) {
            ChronologySource source = chronology.sources().get(number - 1);
            String address = SourceLink.of("", source.source().url()).address();
            String words = "[" + number + "] " + safe.of(source.words(language));
            lines.add(address.isEmpty() ? words : words + " " + address);
        }
        return String.join("\n", lines);
    }

    /// A spreadsheet would take such a text for a formula and run it.
    private static String harmless(String field) {
        if (field.isEmpty() || "=@+-\t\r".indexOf(field.charAt(0)) < 0) {
            return field;
        }
        boolean number = field.matches("[+-][\\d.,]+\\s?%?");
        return number ? field : "'" + field;
    }
}
