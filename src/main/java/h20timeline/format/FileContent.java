package h20timeline.format;

/// A whole file.
///
/// @param name its path, or what it is called where it has none
/// @param bytes all of it; not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record FileContent(String name, byte[] bytes) {
    /// Bytes of a file of another program past which it is not read.
    public static final int MOST_BYTES = 100 * 1024 * 1024;

    /// The name without folders and ending, which is a title where the file has none.
    public String title() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.indexOf('.', 1);
        return dot < 0 ? last : last.substring(0, dot);
    }

    /// Its text; notes the encoding where that had to be guessed.
    ///
    /// @throws UnreadableFileException if it is no text
    public String text(ImportNotes notes) throws UnreadableFileException {
        TextDecoding decoded = TextDecoding.of(bytes, true);
        if (decoded == null) {
            throw new UnreadableFileException(FormatMessages.NO_TEXT);
        }
        if (decoded.guessed()) {
            notes.remark(0, 0, FormatMessages.ENCODING_GUESSED, decoded.charset());
        }
        if (decoded.text().indexOf('\uFFFD') >= 0) {
            notes.warning(0, 0, FormatMessages.BAD_CHARACTERS, decoded.charset());
        }
        return decoded.text();
    }
}
