package h20timeline.json;

import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfParse;
import h20timeline.words.Localised;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads dates. The same date is read once and shared, for many events lie on one day.
final class Dates {
    private static final int MOST_SHARED = 100_000;

    private final Cursor cursor;
    private final Map<String, EdtfDate> shared = new HashMap<>();

    Dates(Cursor cursor) {
        this.cursor = cursor;
    }

    /// The date here, or null where it cannot be read, which the phrase says.
    @Nullable EdtfDate read(ProblemPhrase unreadable) {
        String edtf = cursor.string(Limits.TEXT);
        if (edtf == null) {
            return null;
        }
        EdtfDate known = shared.get(edtf);
        if (known != null) {
            return known;
        }
        return switch (EdtfDate.parse(edtf)) {
            case EdtfParse.Parsed(EdtfDate date) -> {
                if (shared.size() < MOST_SHARED) {
                    shared.put(edtf, date);
                }
                yield date;
            }
            case EdtfParse.Failed failed -> {
                Localised why = failed::sentence;
                cursor.report(unreadable, Characters.shown(edtf), why);
                yield null;
            }
        };
    }
}
