package h20timeline.export;

import h20timeline.i18n.Localised;
import java.nio.file.Path;

/// Follows the files of an export and can cancel it. Called on the thread that writes.
public interface ExportListener {
    /// A part of a file, from 0 to 1, is done.
    void progress(Path file, double part);

    /// A file is written.
    void written(Path file);

    /// So many events of a picture that is to be written have no words, for want of room.
    void withoutWords(Path file, int events);

    /// So many characters were left out of a file, since its format cannot hold them.
    default void leftOut(Path file, int characters) {}

    /// A file could not be written; nothing was changed.
    void failed(Localised reason);

    /// Whether the export is to end without changing another file.
    boolean isCancelled();
}
