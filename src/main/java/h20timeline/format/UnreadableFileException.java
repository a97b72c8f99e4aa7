package h20timeline.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that cannot be read at all, with the sentence that says why and what to do.
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient FormatMessages message;
    private final transient List<Object> args;
    private final int line;
    private final int column;
    private transient @Nullable TableSpread table;

    public UnreadableFileException(FormatMessages message, Object... args) {
        this(0, 0, message, args);
    }

    /// At a line and a column, which count from 1.
    public UnreadableFileException(int line, int column, FormatMessages message, Object... args) {
        super(message.name());
        this.message = message;
        this.args = List.of(args);
        this.line = line;
        this.column = column;
    }

    /// The same of a table whose columns somebody may say the meaning of.
    public UnreadableFileException of(TableSpread spread) {
        table = spread;
        return this;
    }

    /// The table that it is about; null for none.
    public @Nullable TableSpread table() {
        return table;
    }

    /// What is wrong, as a note.
    public void tell(ImportNotes notes) {
        notes.error(line, column, message, args.toArray());
    }
}
