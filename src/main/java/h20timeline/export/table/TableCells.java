package h20timeline.export.table;

import h20timeline.chronology.Chronology;
import h20timeline.chronology.ChronologyColumn;
import h20timeline.chronology.ChronologyMessages;
import h20timeline.chronology.ChronologyRow;
import h20timeline.export.document.SafeText;
import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A chronology in cells, with a column of its own for each language.
record TableCells(Chronology chronology, SafeText safe) {
    /// The first row.
    List<String> headings() {
        Language first = chronology.languages().getFirst();
        List<String> headings = new ArrayList<>();
        headings.add(ChronologyMessages.COLUMN_NUMBER.in(first));
        headings.add(ChronologyMessages.COLUMN_EDTF.in(first));
        for (ChronologyColumn column : ChronologyColumn.values()) {
            for (Language language : chronology.languages()) {
                headings.add(column.heading(language));
            }
        }
        headings.add(ChronologyMessages.COLUMN_SOURCES.in(first));
        headings.add(ChronologyMessages.COLUMN_ID.in(first));
        return headings;
    }

    /// A row of an event.
    List<String> of(ChronologyRow row, int number) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number));
        cells.add(row.edtf());
        for (ChronologyColumn column : ChronologyColumn.values()) {
            for (Language language : chronology.languages()) {
                cells.add(safe.of(column.text(row, language)));
            }
        }
        cells.add(
                row.sources().stream()
                        .map(source -> "[" + source + "]")
                        .collect(Collectors.joining(" ")));
        cells.add(safe.of(row.id()));
        return cells;
    }

    /// The words of a message in the first language.
    String words(Message message) {
        return message.in(chronology.languages().getFirst());
    }
}
