package h20timeline.format.csv;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.table.TableReading;
import h20timeline.format.table.TableRow;
import java.util.List;

/// Tables of values that are separated by commas, semicolons, tabs or bars.
public final class CsvFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.CSV;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        boolean markup = text.startsWith("<") || text.startsWith("{") || head.outline().isJson();
        return !markup && Separator.of(text) != 0;
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        String text = content.text(notes);
        // Excel writes the separator into a line of its own.
        String mark = text.lines().findFirst().orElse("").strip();
        boolean said = mark.matches("(?i)\"?sep=.\"?");
        char separator = said ? mark.replace("\"", "").charAt(4) : Separator.of(text);
        List<TableRow> rows = CsvRows.of(text, separator == 0 ? ',' : separator, notes, options);
        if (said && !rows.isEmpty()) {
            rows.removeFirst();
        }
        FormatMessages kind = separator == '\t' ? FormatMessages.TSV : FormatMessages.CSV;
        return TableReading.read(kind, content, rows, notes, options);
    }
}
