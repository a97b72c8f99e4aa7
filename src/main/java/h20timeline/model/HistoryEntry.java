package h20timeline.model;

import h20timeline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// How an event stood from a day on, until the day of the next entry. What is null stood as in the
/// entry before, and in the first entry as the event has it now; an empty text is none at all.
/// `source` is the id of a source of the timeline, or null.
public record HistoryEntry(
        EdtfDate from,
        @Nullable Status status,
        @Nullable EdtfDate date,
        @Nullable Text headline,
        @Nullable Text summary,
        @Nullable Text caution,
        @Nullable String source) {
    /// The same with another date.
    public HistoryEntry withDate(EdtfDate other) {
        return new HistoryEntry(from, status, other, headline, summary, caution, source);
    }

    /// The same resting on another source, or on none.
    public HistoryEntry withSource(@Nullable String other) {
        return new HistoryEntry(from, status, date, headline, summary, caution, other);
    }
}
