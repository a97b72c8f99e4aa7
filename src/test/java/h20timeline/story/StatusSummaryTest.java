package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is known, claimed and open in a file that has everything of every kind.
class StatusSummaryTest {
    private static final Set<Kind> ACTS = Set.of(Kind.OFFICIAL_ACT, Kind.MARKET_DATA);

    @Test
    void onlyConfirmedActsAndMarketFiguresAreKnown() {
        StatusSummary summary = StatusSummary.of(Sagas.timeline(2, "2025-08-24", everyKind()));
        List<Event> known = summary.of(Standing.KNOWN).first();
        assertEquals(ACTS.size(), summary.of(Standing.KNOWN).count());
        for (Event event : known) {
            assertEquals(Status.CONFIRMED, event.status(), event.id());
            assertTrue(ACTS.contains(event.kind()), event.id());
        }
        for (Event event : summary.of(Standing.SAID).first()) {
            assertEquals(Status.CONFIRMED, event.status(), event.id());
        }
    }

    @Test
    void whatIsDisputedDeniedOrGuessedKeepsItsStanding() {
        StatusSummary summary = StatusSummary.of(Sagas.timeline(2, "2025-08-24", everyKind()));
        int kinds = Kind.values().length;
        assertEquals(kinds - 1, summary.of(Standing.DENIED).count());
        assertEquals(kinds - 1, summary.of(Standing.DISPUTED).count());
        assertEquals(kinds - 1 + Status.values().length, summary.of(Standing.HYPOTHESIS).count());
    }

    @Test
    void everyEventStandsOnce() {
        List<Event> events = everyKind();
        StatusSummary summary = StatusSummary.of(Sagas.timeline(2, "2025-08-24", events));
        int all = 0;
        for (Standing standing : Standing.values()) {
            all += summary.of(standing).count();
        }
        assertEquals(events.size(), all);
    }

    private static List<Event> everyKind() {
        List<Event> events = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Status status : Status.values()) {
                Event plain =
                        Sagas.event(
                                kind.key() + "-" + status.key(),
                                "2025-04-09",
                                "t0",
                                Importance.CONTEXT);
                EventCore core = plain.core();
                events.add(
                        new Event(
                                new EventCore(
                                        core.id(),
                                        core.date(),
                                        null,
                                        core.track(),
                                        core.importance(),
                                        kind,
                                        status),
                                plain.wording(),
                                plain.evidence()));
            }
        }
        return events;
    }
}
