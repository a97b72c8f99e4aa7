package h20timeline.export;

import java.io.OutputStream;
import java.nio.file.Path;

/// A file that an export writes.
public sealed interface ExportFile {
    /// Where it is written.
    Path path();

    /// A picture.
    record OfItem(Path path, ExportItem item, ExportFormat format) implements ExportFile {}

    /// A picture for a stream, such as standard output; [#path] is what names the stream.
    record OfStream(Path path, OutputStream out, ExportItem item, ExportFormat format)
            implements ExportFile {}

    /// A text, such as the speaker's notes.
    record OfText(Path path, String text) implements ExportFile {}
}
