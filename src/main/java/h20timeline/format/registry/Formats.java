package h20timeline.format.registry;

import h20timeline.format.FileHead;
import h20timeline.format.TimelineFormat;
import h20timeline.format.csv.CsvFormat;
import h20timeline.format.ics.IcsFormat;
import h20timeline.format.markdown.MarkdownFormat;
import h20timeline.format.markwhen.MarkwhenFormat;
import h20timeline.format.simile.SimileJsonFormat;
import h20timeline.format.simile.SimileXmlFormat;
import h20timeline.format.storyteller.StorytellerFormat;
import h20timeline.format.timelinejs.TimelineJsFormat;
import h20timeline.format.timelineproject.TimelineProjectFormat;
import h20timeline.format.vis.VisFormat;
import h20timeline.format.xlsx.XlsxFormat;
import java.util.List;
import java.util.Optional;

/// The formats, in the order in which they are asked: one that could take a file of another for its
/// own comes later.
final class Formats {
    static final List<TimelineFormat> ALL =
            List.of(
                    new XlsxFormat(),
                    new IcsFormat(),
                    new TimelineProjectFormat(),
                    new SimileXmlFormat(),
                    new TimelineJsFormat(),
                    new StorytellerFormat(),
                    new SimileJsonFormat(),
                    new VisFormat(),
                    new MarkdownFormat(),
                    new MarkwhenFormat(),
                    new CsvFormat());

    private Formats() {}

    /// The format of a file; nothing for our own event file and for what no format knows.
    static Optional<TimelineFormat> of(FileHead head) {
        if (isEventFile(head)) {
            return Optional.empty();
        }
        return ALL.stream().filter(format -> format.recognises(head)).findFirst();
    }

    /// Whether it has keys that only our own event file has together.
    private static boolean isEventFile(FileHead head) {
        boolean named = head.outline().has("format") && head.outline().hasOneOf("tracks", "events");
        return named || head.outline().hasOneOf("events[].track", "tracks[].id");
    }
}
