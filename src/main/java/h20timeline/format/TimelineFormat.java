package h20timeline.format;

/// A sort of file that events can be read from. Another one is a new sub-package with a class that
/// implements this, one line in `format.registry.Formats`, and its name in [FormatMessages].
public interface TimelineFormat {
    /// Its name as a sentence says it: "a TimelineJS 3 file".
    FormatMessages title();

    /// Whether a file is of this format. Decided by what stands in the file, never by its name.
    boolean recognises(FileHead head);

    /// Makes an event file of what can be taken over. Everything else is a note of the draft: no
    /// entry of the file is dropped in silence.
    ///
    /// @throws UnreadableFileException if nothing at all can be read
    TimelineDraft read(FileContent content, ReadOptions options) throws UnreadableFileException;
}
