package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
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
        assertEquals(List.of(Standing.KNOWN), Standing.in(SummarySection.KNOWN));
        assertEquals(ACTS.size(), summary.of(Standing.KNOWN).count());
        for (Assertion one : summary.of(Standing.KNOWN).first()) {
            assertEquals(Status.CONFIRMED, one.event().status(), one.event().id());
            assertTrue(ACTS.contains(one.event().kind()), one.event().id());
        }
        for (Assertion one : summary.of(Standing.SAID).first()) {
            assertEquals(Status.CONFIRMED, one.event().status(), one.event().id());
        }
    }

    @Test
    void aContestedStatementIsAClaimAndAContestedActIsOpen() {
        StatusSummary summary = StatusSummary.of(Sagas.timeline(2, "2025-08-24", everyKind()));
        int statements = Kind.values().length - 1 - ACTS.size();
        assertEquals(statements, summary.of(Standing.DENIED_STATEMENT).count());
        assertEquals(statements, summary.of(Standing.DISPUTED_STATEMENT).count());
        assertEquals(ACTS.size(), summary.of(Standing.DENIED).count());
        assertEquals(ACTS.size(), summary.of(Standing.DISPUTED).count());
        int guesses = Kind.values().length - 1 + Status.values().length;
        assertEquals(guesses, summary.of(Standing.HYPOTHESIS).count());
    }

    @Test
    void everyEventAndEveryClaimStandsOnce() {
        Timeline saga = Sagas.saga();
        StatusSummary summary = StatusSummary.of(saga);
        int all = 0;
        for (Standing standing : Standing.values()) {
            all += summary.of(standing).count();
        }
        int claims = saga.events().stream().mapToInt(event -> event.claims().size()).sum();
        assertTrue(claims > 0);
        assertEquals(saga.events().size() + claims, all);
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
