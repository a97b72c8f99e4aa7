package h20timeline.compare;

import h20timeline.model.Event;
import h20timeline.model.EventProvenance;
import h20timeline.model.HistoryEntry;
import h20timeline.model.KnownDay;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.util.ArrayList;
import java.util.List;

/// What went on at the end of a file, in a timeline that is known up to a later day: the file does
/// not say whether it still does. Up to the `end` of the file it is told as before.
record OpenEnd(EdtfDate end) {
    private static final String GOES_ON = "/..";

    Event of(Event event) {
        String edtf = event.date().edtf();
        return edtf.endsWith(GOES_ON)
                        && EdtfDate.parse(edtf.substring(0, edtf.length() - 2))
                                instanceof EdtfResult.Parsed(EdtfDate unknown)
                ? new Event(
                        event.core().withDate(unknown),
                        event.wording(),
                        event.evidence(),
                        new EventProvenance(
                                event.known(), history(event), event.provenance().file()))
                : event;
    }

    private List<HistoryEntry> history(Event event) {
        List<HistoryEntry> history = new ArrayList<>(event.history());
        if (history.isEmpty()) {
            history.add(entry(KnownDay.of(event.date())));
        }
        HistoryEntry first = history.getFirst();
        if (first.date() == null) {
            history.set(0, first.withDate(event.date()));
        }
        long after = KnownDay.of(end) + 1;
        if (KnownDay.of(history.getLast().from()) < after) {
            history.add(entry(after));
        }
        return history;
    }

    private static HistoryEntry entry(long day) {
        return new HistoryEntry(KnownDay.date(day), null, null, null, null, null, null);
    }
}
