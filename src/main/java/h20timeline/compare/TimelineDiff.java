package h20timeline.compare;

import h20timeline.model.Event;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of one timeline in another: what happened to which event, in which order the events
/// stand where that is not how they follow, whether those of both stand otherwise, whether none is
/// in both, and what is said beside them before and after, where that differs. Events are the same
/// where their ids are; else where date and words are.
public record TimelineDiff(
        List<EventChange> events,
        @Nullable List<String> order,
        boolean reordered,
        boolean unrelated,
        @Nullable TimelineFrame before,
        @Nullable TimelineFrame after) {
    /// Copies the lists.
    public TimelineDiff {
        events = List.copyOf(events);
        order = order == null ? null : List.copyOf(order);
    }

    /// The differences of two timelines.
    public static TimelineDiff of(Timeline old, Timeline now) {
        Map<String, String> renamed = renamed(old, now);
        Set<String> kept = new HashSet<>(renamed.values());
        List<EventChange> changes = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (Event event : old.events()) {
            String id = renamed.getOrDefault(event.id(), event.id());
            Event after = now.event(id).orElse(null);
            if (after == null) {
                changes.add(EventChange.removed(event));
                continue;
            }
            order.add(id);
            Set<ChangeKind> kinds = EventComparison.of(event, after);
            if (!kinds.isEmpty()) {
                changes.add(new EventChange(event, after, kinds));
            }
        }
        int stayed = order.size();
        for (Event event : now.events()) {
            if (old.event(event.id()).isEmpty() && !kept.contains(event.id())) {
                changes.add(EventChange.added(event));
                order.add(event.id());
            }
        }
        List<String> ids = now.events().stream().map(Event::id).toList();
        Set<String> common = new HashSet<>(order.subList(0, stayed));
        boolean reordered =
                !ids.stream().filter(common::contains).toList().equals(order.subList(0, stayed));
        TimelineFrame before = TimelineFrame.of(old);
        TimelineFrame after = TimelineFrame.of(now);
        boolean same = before.equals(after);
        return new TimelineDiff(
                changes,
                order.equals(ids) ? null : ids,
                reordered,
                stayed == 0 && !old.events().isEmpty() && !now.events().isEmpty(),
                same ? null : before,
                same ? null : after);
    }

    /// The new id of each event whose id was given up for a new one, and nothing else that tells
    /// it: one date, and one headline.
    private static Map<String, String> renamed(Timeline old, Timeline now) {
        record Identity(EdtfDate date, Text headline) {}
        Map<Identity, List<String>> fresh = new HashMap<>();
        for (Event event : now.events()) {
            if (old.event(event.id()).isEmpty()) {
                fresh.computeIfAbsent(
                                new Identity(event.date(), event.headline()),
                                key -> new ArrayList<>())
                        .add(event.id());
            }
        }
        Map<String, String> renamed = new HashMap<>();
        for (Event event : old.events()) {
            List<String> ids = fresh.get(new Identity(event.date(), event.headline()));
            if (now.event(event.id()).isEmpty() && ids != null && !ids.isEmpty()) {
                renamed.put(event.id(), ids.removeFirst());
            }
        }
        return renamed;
    }

    /// The new id of each event that has another one.
    Map<String, String> renamed() {
        Map<String, String> renamed = new HashMap<>();
        for (EventChange change : events) {
            if (change.before() != null && change.after() != null) {
                renamed.put(change.before().id(), change.after().id());
            }
        }
        return renamed;
    }

    /// Whether nothing differs.
    public boolean isEmpty() {
        return events.isEmpty() && order == null && after == null;
    }

    /// What became of a timeline by these differences.
    public Timeline apply(Timeline old) {
        Map<String, Event> byId = new LinkedHashMap<>();
        Map<String, EventChange> changed = new HashMap<>();
        events.stream()
                .filter(change -> change.before() != null)
                .forEach(change -> changed.put(change.before().id(), change));
        for (Event event : old.events()) {
            EventChange change = changed.get(event.id());
            Event now = change == null ? event : change.after();
            if (now != null) {
                byId.put(now.id(), now);
            }
        }
        for (EventChange change : events) {
            Event added = change.after();
            if (change.before() == null && added != null) {
                byId.put(added.id(), added);
            }
        }
        List<Event> result =
                order == null
                        ? List.copyOf(byId.values())
                        : order.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
        return (after == null ? TimelineFrame.of(old) : after).with(result);
    }
}
