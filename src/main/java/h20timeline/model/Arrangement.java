package h20timeline.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How somebody wants to see the tracks: in which order, and which of them folded. `order` holds
/// the ids of tracks that were moved; a track that it does not name stands where the file has it,
/// after the named ones. Ids that the timeline does not have are passed over. Where not all have
/// room, `first` of them are scrolled out at the top.
public record Arrangement(List<String> order, Set<String> folded, int first) {
    /// As the file has them, none folded.
    public static final Arrangement NONE = new Arrangement(List.of(), Set.of());

    /// Copies both.
    public Arrangement {
        order = List.copyOf(order);
        folded = Set.copyOf(folded);
        first = Math.max(0, first);
    }

    /// From the first track on.
    public Arrangement(List<String> order, Set<String> folded) {
        this(order, folded, 0);
    }

    /// With so many tracks scrolled out at the top.
    public Arrangement from(int next) {
        return new Arrangement(order, folded, next);
    }

    /// The tracks of a timeline in this order.
    public List<Track> tracks(Timeline timeline) {
        List<Track> tracks = new ArrayList<>();
        order.forEach(id -> timeline.track(id).ifPresent(tracks::add));
        timeline.tracks().stream().filter(t -> !order.contains(t.id())).forEach(tracks::add);
        return List.copyOf(tracks);
    }

    /// Whether a track is folded.
    public boolean isFolded(String track) {
        return folded.contains(track);
    }

    /// With a track folded or unfolded.
    public Arrangement fold(String track, boolean fold) {
        Set<String> next = new HashSet<>(folded);
        if (fold) {
            next.add(track);
        } else {
            next.remove(track);
        }
        return new Arrangement(order, next, first);
    }

    /// With a track moved to a place among all tracks of a timeline, counted from 0 at the top; a
    /// place beyond either end means that end.
    public Arrangement move(Timeline timeline, String track, int place) {
        List<String> ids = new ArrayList<>(tracks(timeline).stream().map(Track::id).toList());
        if (!ids.remove(track)) {
            return this;
        }
        ids.add(Math.clamp(place, 0, ids.size()), track);
        boolean asInFile = ids.equals(timeline.tracks().stream().map(Track::id).toList());
        return new Arrangement(asInFile ? List.of() : ids, folded, first);
    }
}
