package h20timeline.format.registry;

import h20timeline.format.JsonObject;
import h20timeline.format.JsonWriter;
import h20timeline.format.csv.CsvTable;
import h20timeline.format.table.EventTable;
import h20timeline.format.xlsx.XlsxTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What an event file can be written as.
public enum TimelineTarget {
    /// Our own event file.
    JSON(".json"),
    /// A table of separated values.
    CSV(".csv"),
    /// A workbook.
    XLSX(".xlsx");

    private final String ending;

    TimelineTarget(String ending) {
        this.ending = ending;
    }

    /// By the ending of a file's name; nothing for other endings.
    public static Optional<TimelineTarget> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (TimelineTarget target : values()) {
            if (name.endsWith(target.ending)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /// Writes an event file.
    public void write(JsonObject file, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> out.write(JsonWriter.file(file));
            case CSV -> out.write(CsvTable.write(EventTable.of(file)));
            case XLSX -> XlsxTable.write(EventTable.of(file), "Events", out);
        }
    }
}
