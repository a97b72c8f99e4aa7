package h20timeline.format.registry;

import h20timeline.format.FileHead;
import h20timeline.format.TimelineFormat;
import h20timeline.format.csv.CsvFormat;
import h20timeline.format.xlsx.XlsxFormat;
import java.util.List;
import java.util.Optional;

/// The formats, in the order in which they are asked: one that could take a file of another for its
/// own comes later.
final class Formats {
    static final List<TimelineFormat> ALL = List.of(new XlsxFormat(), new CsvFormat());

    private Formats() {}

    /// The format of a file; nothing for our own event file and for what no format knows.
    static Optional<TimelineFormat> of(FileHead head) {
        return ALL.stream().filter(format -> format.recognises(head)).findFirst();
    }
}
