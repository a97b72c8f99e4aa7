package h20timeline.format.json;

import h20timeline.i18n.Localised;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads dates. The same date is read once and shared, for many events lie on one day.
final class DateReader {
    private static final int MOST_SHARED = 100_000;

    private final JsonCursor cursor;
    private final Map<String, EdtfDate> shared = new HashMap<>();

    DateReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /// The date here, or null where it cannot be read, which the phrase says.
    @Nullable EdtfDate read(JsonMessages unreadable) {
        String edtf = cursor.string(ReadLimits.TEXT);
        if (edtf == null) {
            return null;
        }
        EdtfDate known = shared.get(edtf);
        if (known != null) {
            return known;
        }
        return switch (EdtfDate.parse(edtf)) {
            case EdtfResult.Parsed(EdtfDate date) -> {
                if (shared.size() < MOST_SHARED) {
                    shared.put(edtf, date);
                }
                yield date;
            }
            case EdtfResult.Failed failed -> {
                Localised why = failed::sentence;
                cursor.report(unreadable, TextCleaner.shown(edtf), why);
                yield null;
            }
        };
    }

    /// A list of stretches of time, each with a start and an end.
    List<TimeSpan> stretches() {
        List<TimeSpan> stretches = new ArrayList<>();
        cursor.list(() -> {
            EdtfDate date = read(JsonMessages.DATE_UNREADABLE);
            if (date != null) {
                Extent extent = date.extent();
                boolean known =
                        extent.form() == Extent.ExtentForm.SPAN
                                && extent.startBound() == Extent.Bound.KNOWN
                                && extent.endBound() == Extent.Bound.KNOWN;
                if (known) {
                    stretches.add(extent.reach());
                } else {
                    cursor.report(JsonMessages.CUT_BAD, TextCleaner.shown(date.toString()));
                }
            }
        });
        return stretches;
    }
}
