package h20timeline.format.json;

import h20timeline.format.json.EntityReader.TrackEntry;
import h20timeline.format.json.EntityReferences.EntityKind;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventProvenance;
import h20timeline.model.HistoryEntry;
import h20timeline.model.ModelMessages;
import h20timeline.model.Quote;
import h20timeline.model.Source;
import h20timeline.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a checked timeline of what a faulty file says: an id for what has none, a track for events
/// without one, nothing where a mention leads nowhere.
final class TimelineRepair {
    private static final String OTHER = "other";

    private final EntityReferences references;

    TimelineRepair(EntityReferences references) {
        this.references = references;
    }

    static Event withId(Event e, String id) {
        return e.with(e.core().withId(id));
    }

    static Source withId(Source s, String id) {
        return new Source(id, s.title(), s.publisher(), s.via(), s.date(), s.url(), s.note());
    }

    /// The event without mentions of what does not exist.
    Event withoutDangling(Event e) {
        if (sound(e)) {
            return e;
        }
        List<Claim> claims =
                e.claims().stream()
                        .map(c ->
                                c.with(
                                        known(EntityKind.ACTOR, c.by()),
                                        known(EntityKind.SOURCE, c.source())))
                        .toList();
        List<Quote> quotes =
                e.quotes().stream()
                        .map(q ->
                                new Quote(
                                        q.text(),
                                        q.lang(),
                                        q.translation(),
                                        known(EntityKind.SOURCE, q.source())))
                        .toList();
        return new Event(
                e.core(),
                e.wording(),
                new EventEvidence(
                        e.figures(),
                        claims,
                        quotes,
                        known(EntityKind.ACTOR, e.actors()),
                        known(EntityKind.SOURCE, e.sources())),
                new EventProvenance(
                        e.known(),
                        e.history().stream()
                                .map(h -> h.withSource(known(EntityKind.SOURCE, h.source())))
                                .toList(),
                        e.provenance().file()));
    }

    // Plain loops: a million events may have to be looked at, of which few need mending.
    private boolean sound(Event e) {
        boolean sound =
                allKnown(EntityKind.ACTOR, e.actors()) && allKnown(EntityKind.SOURCE, e.sources());
        for (Claim claim : e.claims()) {
            sound &=
                    sound(EntityKind.ACTOR, claim.by()) && sound(EntityKind.SOURCE, claim.source());
        }
        for (Quote quote : e.quotes()) {
            sound &= sound(EntityKind.SOURCE, quote.source());
        }
        for (HistoryEntry entry : e.history()) {
            sound &= sound(EntityKind.SOURCE, entry.source());
        }
        return sound;
    }

    private boolean allKnown(EntityKind kind, List<String> ids) {
        for (String id : ids) {
            if (!references.has(kind, id)) {
                return false;
            }
        }
        return true;
    }

    private boolean sound(EntityKind kind, @Nullable String id) {
        return id == null || references.has(kind, id);
    }

    private @Nullable String known(EntityKind kind, @Nullable String id) {
        return references.has(kind, id) ? id : null;
    }

    private List<String> known(EntityKind kind, List<String> ids) {
        return ids.stream().filter(id -> references.has(kind, id)).toList();
    }

    /// Puts events whose track does not exist into a track of their own.
    void giveTracks(List<Event> events, List<TrackEntry> lanes) {
        boolean any = false;
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            if (!references.has(EntityKind.TRACK, e.track())) {
                any = true;
                events.set(i, withTrack(e));
            }
        }
        if (any && lanes.stream().noneMatch(lane -> lane.id().equals(OTHER))) {
            lanes.add(new TrackEntry(OTHER, Text.of(ModelMessages.OTHER_TRACK), null));
        }
    }

    private static Event withTrack(Event e) {
        return e.with(e.core().withTrack(OTHER));
    }
}
