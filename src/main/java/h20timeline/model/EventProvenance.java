package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an event came into the timeline: since when it is publicly known, or null where the file
/// does not say; what it was before, the earliest first; and the name of its file where several
/// were put together, else empty.
public record EventProvenance(@Nullable EdtfDate known, List<HistoryEntry> history, String file) {
    /// Nothing is said of it.
    public static final EventProvenance NONE = new EventProvenance(null, List.of(), "");

    /// Copies the list.
    public EventProvenance {
        history = List.copyOf(history);
    }

    /// The same without a history.
    public EventProvenance withoutHistory() {
        return history.isEmpty() ? this : new EventProvenance(known, List.of(), file);
    }

    /// The same, from a file.
    public EventProvenance in(String name) {
        return new EventProvenance(known, history, name);
    }
}
