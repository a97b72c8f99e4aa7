package h20timeline.format.json;

import h20timeline.format.json.EntityReferences.EntityKind;
import h20timeline.model.HistoryEntry;
import h20timeline.model.KnownDay;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what an event was from which day. Whether that fits the event can be told only when all of
/// the event is read.
final class HistoryReader {
    private static final KeySet KEYS =
            KeySet.of("from", "status", "date", "headline", "summary", "caution", "source");

    private record PlacedEntry(HistoryEntry entry, long day, LineColumn spot, int index) {}

    private final JsonCursor cursor;
    private final TextReader textReader;
    private final DateReader dateReader;
    private final EntityReferences references;
    private final EnumReader<Status> statuses;
    private final List<PlacedEntry> entries = new ArrayList<>();

    private @Nullable EdtfDate from;
    private boolean fromFaulty;
    private @Nullable Status status;
    private @Nullable EdtfDate date;
    private @Nullable Text headline;
    private @Nullable Text summary;
    private @Nullable Text caution;
    private @Nullable String source;

    HistoryReader(
            JsonCursor cursor,
            TextReader textReader,
            DateReader dateReader,
            EntityReferences references,
            EnumReader<Status> statuses) {
        this.cursor = cursor;
        this.textReader = textReader;
        this.dateReader = dateReader;
        this.references = references;
        this.statuses = statuses;
    }

    /// Forgets the event before.
    void clear() {
        entries.clear();
    }

    /// Reads one entry.
    void read() {
        from = date = null;
        fromFaulty = false;
        status = null;
        headline = summary = caution = null;
        source = null;
        LineColumn start = cursor.spot();
        int index = cursor.index();
        if (!cursor.object(KEYS, this::field)) {
            return;
        }
        EdtfDate since = from;
        if (since != null) {
            entries.add(
                    new PlacedEntry(
                            new HistoryEntry(
                                    since, status, date, headline, summary, caution, source),
                            KnownDay.of(since),
                            start,
                            index));
        } else if (!fromFaulty) {
            cursor.reportAt(start, "", JsonMessages.HISTORY_FROM_MISSING);
        }
    }

    private void field(String key) {
        switch (key) {
            case "from" -> {
                from = dateReader.read(JsonMessages.DATE_UNREADABLE);
                fromFaulty = from == null;
            }
            case "status" -> status = statuses.read(cursor);
            case "date" -> date = dateReader.read(JsonMessages.DATE_UNREADABLE);
            case "headline" -> headline = textReader.read(ReadLimits.HEADLINE);
            case "summary" -> summary = textReader.read();
            case "caution" -> caution = textReader.read();
            case "source" -> source = references.read(EntityKind.SOURCE);
            default -> throw new IllegalArgumentException(key);
        }
    }

    /// The dates that the event had before.
    List<EdtfDate> dates() {
        return entries.stream().flatMap(e -> Stream.ofNullable(e.entry.date())).toList();
    }

    /// The entries of an event in order, the earliest first.
    ///
    /// @param standing the status that the event has now
    /// @param known since when the event is known, where the file says so
    List<HistoryEntry> finish(Status standing, @Nullable EdtfDate known) {
        if (entries.isEmpty()) {
            return List.of();
        }
        for (int i = 1; i < entries.size(); i++) {
            PlacedEntry before = entries.get(i - 1);
            PlacedEntry entry = entries.get(i);
            if (entry.day < before.day) {
                String day = entry.entry.from().edtf();
                report(entry, JsonMessages.HISTORY_ORDER, day, before.entry.from().edtf());
            }
        }
        entries.sort(Comparator.comparingLong(PlacedEntry::day));
        PlacedEntry first = entries.getFirst();
        if (known != null && first.day > KnownDay.of(known)) {
            String day = first.entry.from().edtf();
            report(first, JsonMessages.HISTORY_LATE, day, known.edtf());
        }
        PlacedEntry last = entries.getLast();
        Status end = last.entry.status();
        if (end != null && end != standing) {
            report(last, JsonMessages.HISTORY_END, end.key(), standing.key());
        }
        return entries.stream().map(PlacedEntry::entry).toList();
    }

    private void report(PlacedEntry entry, JsonMessages message, Object... args) {
        cursor.reportAt(entry.spot, "/history/" + entry.index, message, args);
    }
}
