package h20timeline.format.json;

import h20timeline.model.KnownDay;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads since when something is known, and checks that it can be so: nothing is known before it
/// happens, and no answer before the claim.
final class KnownReader {
    private final JsonCursor cursor;
    private final DateReader dateReader;

    KnownReader(JsonCursor cursor, DateReader dateReader) {
        this.cursor = cursor;
        this.dateReader = dateReader;
    }

    /// The date here, or null where it cannot be read.
    @Nullable EdtfDate read() {
        EdtfDate date = dateReader.read(JsonMessages.DATE_UNREADABLE);
        if (date != null && date.extent().form() == Extent.ExtentForm.SPAN) {
            String day = KnownDay.date(KnownDay.of(date)).edtf();
            cursor.report(JsonMessages.KNOWN_LASTS, date.edtf(), day);
        }
        return date;
    }

    /// Since when an event is known; the first possible day of all its dates, now and in its
    /// history, where it says an earlier one.
    EdtfDate event(EdtfDate known, LineColumn spot, List<EdtfDate> dates) {
        long first = Long.MAX_VALUE;
        for (EdtfDate date : dates) {
            Extent extent = date.extent();
            boolean open = extent.startBound() != Extent.Bound.KNOWN;
            first = Math.min(first, open ? Long.MIN_VALUE : KnownDay.first(extent));
        }
        if (KnownDay.of(known) >= first) {
            return known;
        }
        EdtfDate day = KnownDay.date(first);
        cursor.reportAt(spot, "/known", JsonMessages.KNOWN_BEFORE, known.edtf(), day.edtf());
        return day;
    }

    /// Since when the answer to a claim is known; null where there is none, or the claim itself
    /// would be younger.
    @Nullable EdtfDate answer(
            EdtfDate known, LineColumn spot, boolean answered, @Nullable EdtfDate claimed) {
        if (!answered) {
            cursor.reportAt(spot, "/answerKnown", JsonMessages.ANSWER_MISSING);
            return null;
        }
        if (claimed != null && KnownDay.of(known) < KnownDay.of(claimed)) {
            cursor.reportAt(
                    spot, "/answerKnown", JsonMessages.ANSWER_BEFORE, known.edtf(), claimed.edtf());
            return null;
        }
        return known;
    }
}
