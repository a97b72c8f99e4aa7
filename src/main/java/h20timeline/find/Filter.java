package h20timeline.find;

import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Choices that an event must meet: one of each set that is not empty, and a date that may lie
/// between two others. `tracks` and `actors` are ids.
public record Filter(
        Set<String> tracks,
        Set<Status> statuses,
        Set<Kind> kinds,
        Set<Importance> importances,
        Set<String> actors,
        @Nullable EdtfDate from,
        @Nullable EdtfDate to) {
    /// Lets every event pass.
    public static final Filter NONE =
            new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    /// Copies the sets.
    public Filter {
        tracks = Set.copyOf(tracks);
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        importances = Set.copyOf(importances);
        actors = Set.copyOf(actors);
    }

    /// Whether it lets every event pass.
    public boolean isNone() {
        return equals(NONE);
    }

    /// How many choices were made.
    public int choices() {
        return tracks.size()
                + statuses.size()
                + kinds.size()
                + importances.size()
                + actors.size()
                + (from == null ? 0 : 1)
                + (to == null ? 0 : 1);
    }

    /// The time that an event's date must touch, or null where any does.
    @Nullable TimeSpan range() {
        EdtfDate first = from;
        EdtfDate last = to;
        if (first == null && last == null) {
            return null;
        }
        long start = first == null ? Extent.DAWN : first.extent().reach().start();
        long end = last == null ? Extent.DUSK : last.extent().reach().end();
        return new TimeSpan(start, Math.max(start, end));
    }

    /// With a track chosen, or not any more.
    public Filter track(String id, boolean chosen) {
        return new Filter(
                toggled(tracks, id, chosen), statuses, kinds, importances, actors, from, to);
    }

    /// With other tracks chosen; none for all.
    public Filter withTracks(Set<String> ids) {
        return new Filter(ids, statuses, kinds, importances, actors, from, to);
    }

    /// With a status chosen, or not any more.
    public Filter status(Status status, boolean chosen) {
        return new Filter(
                tracks, toggled(statuses, status, chosen), kinds, importances, actors, from, to);
    }

    /// With a kind chosen, or not any more.
    public Filter kind(Kind kind, boolean chosen) {
        return new Filter(
                tracks, statuses, toggled(kinds, kind, chosen), importances, actors, from, to);
    }

    /// With an importance chosen, or not any more.
    public Filter importance(Importance importance, boolean chosen) {
        return new Filter(
                tracks,
                statuses,
                kinds,
                toggled(importances, importance, chosen),
                actors,
                from,
                to);
    }

    /// With an actor chosen, or not any more.
    public Filter actor(String id, boolean chosen) {
        return new Filter(
                tracks, statuses, kinds, importances, toggled(actors, id, chosen), from, to);
    }

    /// With other ends of the time; null for no end.
    public Filter between(@Nullable EdtfDate first, @Nullable EdtfDate last) {
        return new Filter(tracks, statuses, kinds, importances, actors, first, last);
    }

    /// Without tracks and actors that a timeline does not have.
    public Filter pruned(Timeline timeline) {
        return new Filter(
                tracks.stream()
                        .filter(id -> timeline.track(id).isPresent())
                        .collect(Collectors.toSet()),
                statuses,
                kinds,
                importances,
                actors.stream()
                        .filter(id -> timeline.actor(id).isPresent())
                        .collect(Collectors.toSet()),
                from,
                to);
    }

    private static <T> Set<T> toggled(Set<T> set, T item, boolean in) {
        Set<T> next = new HashSet<>(set);
        if (in) {
            next.add(item);
        } else {
            next.remove(item);
        }
        return next;
    }
}
