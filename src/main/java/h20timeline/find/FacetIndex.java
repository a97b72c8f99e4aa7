package h20timeline.find;

import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What each event has of the things that can be chosen, as numbers side by side, so that all
/// events are judged in one pass.
final class FacetIndex {
    private final Timeline timeline;
    private final Map<String, Integer> trackNumbers = new HashMap<>();
    private final int[] track;
    private final byte[] status;
    private final byte[] kind;
    private final byte[] importance;
    private final int[][] actors;
    private final Postings actorNames;

    /// `actors` holds the numbers of each event's actors in `actorNames`.
    FacetIndex(Timeline timeline, int[][] actors, Postings actorNames) {
        this.timeline = timeline;
        this.actors = actors;
        this.actorNames = actorNames;
        for (Track each : timeline.tracks()) {
            trackNumbers.put(each.id(), trackNumbers.size());
        }
        int count = timeline.events().size();
        track = new int[count];
        status = new byte[count];
        kind = new byte[count];
        importance = new byte[count];
        for (int i = 0; i < count; i++) {
            Event event = timeline.events().get(i);
            track[i] = trackNumbers.getOrDefault(event.track(), 0);
            status[i] = (byte) FilterMatcher.number(event.status());
            kind[i] = (byte) FilterMatcher.number(event.kind());
            importance[i] = (byte) FilterMatcher.number(event.importance());
        }
    }

    int track(int event) {
        return track[event];
    }

    int status(int event) {
        return status[event];
    }

    /// What a filter lets pass of some events, and how many of them each choice would give.
    record Judgement(BitSet passing, FacetCounts counts) {}

    /// An event that fails in one set of choices only still counts for the choices of that set.
    Judgement judge(Filter filter, BitSet among) {
        FilterMatcher matcher = new FilterMatcher(filter, trackNumbers, actorNames);
        int[] tracks = new int[trackNumbers.size()];
        int[] statuses = new int[Status.values().length];
        int[] kinds = new int[Kind.values().length];
        int[] importances = new int[Importance.values().length];
        int[] named = new int[actorNames.size()];
        BitSet passing = new BitSet(track.length);
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            int fails =
                    matcher.fails(
                            track[i],
                            status[i],
                            kind[i],
                            importance[i],
                            actors[i],
                            timeline.events().get(i));
            if (fails == 0) {
                passing.set(i);
            }
            if ((fails & ~FilterMatcher.TRACK) == 0) {
                tracks[track[i]]++;
            }
            if ((fails & ~FilterMatcher.STATUS) == 0) {
                statuses[status[i]]++;
            }
            if ((fails & ~FilterMatcher.KIND) == 0) {
                kinds[kind[i]]++;
            }
            if ((fails & ~FilterMatcher.IMPORTANCE) == 0) {
                importances[importance[i]]++;
            }
            if ((fails & ~FilterMatcher.ACTOR) == 0) {
                for (int actor : actors[i]) {
                    named[actor]++;
                }
            }
        }
        Map<String, Integer> byTrack = new HashMap<>();
        timeline.tracks()
                .forEach(t -> put(byTrack, t.id(), tracks[trackNumbers.getOrDefault(t.id(), 0)]));
        Map<String, Integer> byActor = new HashMap<>();
        for (int i = 0; i < named.length; i++) {
            put(byActor, actorNames.id(i), named[i]);
        }
        return new Judgement(
                passing,
                new FacetCounts(
                        byTrack,
                        byConstant(Status.class, statuses),
                        byConstant(Kind.class, kinds),
                        byConstant(Importance.class, importances),
                        byActor));
    }

    private static <E extends Enum<E>> Map<E, Integer> byConstant(Class<E> type, int[] counts) {
        Map<E, Integer> map = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            put(map, constant, counts[FilterMatcher.number(constant)]);
        }
        return map;
    }

    private static <K> void put(Map<K, Integer> map, K key, int count) {
        if (count > 0) {
            map.put(key, count);
        }
    }
}
