package h20timeline.ui.timeline;

import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.model.Event;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The events that the counts of a picture stand for.
record CountedEvents(Picture picture, TimelineIndex index) {
    /// As many of a mark as a tip names, where it is a count; else none.
    static List<Event> first(Mark mark, @Nullable Picture picture, TimelineIndex index) {
        return mark instanceof Mark.Cluster cluster && picture != null
                ? new CountedEvents(picture, index).of(cluster, HoverCard.NAMED)
                : List.of();
    }

    /// The first `most` of a count: those that it names, or the others of its span in its lane, in
    /// time.
    List<Event> of(Mark.Cluster cluster, int most) {
        if (!cluster.ids().isEmpty()) {
            return cluster.ids().stream()
                    .limit(most)
                    .flatMap(id -> index.timeline().event(id).stream())
                    .toList();
        }
        Set<String> placed = new HashSet<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.OfEvent one) {
                placed.add(one.id());
            }
        }
        LaneIndex lane = index.lane(lane(first(cluster)));
        TimeSpan span = cluster.span();
        List<Event> events = new ArrayList<>();
        for (int rank = lane.rankAt(span.start());
                rank < lane.size() && lane.anchor(rank) <= span.end() && events.size() < most;
                rank++) {
            Event event = index.timeline().events().get(lane.event(rank));
            if (!placed.contains(event.id())) {
                events.add(event);
            }
        }
        return events;
    }

    /// The first of a count that stands out, or else the first.
    Event first(Mark.Cluster cluster) {
        return index.timeline().event(cluster.first()).orElseThrow();
    }

    private int lane(Event first) {
        return picture.lanes().isEmpty() ? 0 : index.laneOf(first.track());
    }
}
