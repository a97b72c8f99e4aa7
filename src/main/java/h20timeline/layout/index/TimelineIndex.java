package h20timeline.layout.index;

import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Link;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A timeline made ready for layout: per lane its events by time, its bars by row, the links by
/// event, and the spans to show. Built once for a timeline and the events of it that are shown, off
/// the toolkit's thread; never changes.
public final class TimelineIndex {
    private static final int EVENT_BITS = 22;

    private final Timeline timeline;
    private final List<LaneIndex> lanes;
    private final List<BarIndex> bars;
    private final Map<String, Integer> laneOf = new HashMap<>();

    /// How many events each lane has, shown or not.
    private final int[] inLane;

    /// Whether all tracks share one lane.
    private final boolean together;

    private final int[] inTimeOrder;
    private final Map<String, Integer> order;
    private final Map<String, List<Link>> links = new HashMap<>();
    private final SpanCollector spanCollector = new SpanCollector();

    /// Sorts everything: about half a second for a million events.
    public TimelineIndex(Timeline timeline) {
        this(timeline, EventSet.all(timeline.events().size()));
    }

    /// Sorts the events that are shown and the links between them. The spans remain those of all
    /// events, so that hiding some never moves the others.
    public TimelineIndex(Timeline timeline, EventSet shown) {
        this(timeline, shown, false);
    }

    /// All events of all tracks in one lane, which needs the least height.
    public static TimelineIndex together(Timeline timeline) {
        return new TimelineIndex(timeline, EventSet.all(timeline.events().size()), true);
    }

    private TimelineIndex(Timeline timeline, EventSet shown, boolean together) {
        this.timeline = timeline;
        this.together = together;
        List<Event> events = timeline.events();
        if (events.size() >= 1 << EVENT_BITS) {
            throw new IllegalArgumentException("too many events: " + events.size());
        }
        for (Track track : timeline.tracks()) {
            laneOf.put(track.id(), together ? 0 : laneOf.size());
        }
        inLane = new int[together ? 1 : Math.max(1, laneOf.size())];
        long[] keys = new long[events.size()];
        int[] lane = new int[events.size()];
        int count = 0;
        List<BarIndexes.Lasting> lasting = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Extent extent = event.date().extent();
            lane[i] = laneOf(event.track());
            inLane[lane[i]]++;
            spanCollector.add(event, extent);
            if (!shown.contains(i)) {
                continue;
            }
            keys[count++] = ((extent.anchor() - Extent.DAWN) << EVENT_BITS) | i;
            if (isBar(extent) && event.importance() != Importance.BACKBONE) {
                lasting.add(
                        new BarIndexes.Lasting(
                                i, lane[i], extent.reach().start(), extent.reach().end()));
            }
        }
        keys = Arrays.copyOf(keys, count);
        Arrays.parallelSort(keys);
        inTimeOrder = new int[count];
        long[] anchors = new long[count];
        order = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            inTimeOrder[i] = (int) (keys[i] & ((1L << EVENT_BITS) - 1));
            anchors[i] = (keys[i] >> EVENT_BITS) + Extent.DAWN;
            order.put(events.get(inTimeOrder[i]).id(), i);
        }
        lanes = LaneIndexes.of(inLane.length, events, inTimeOrder, anchors, lane);
        bars = BarIndexes.of(inLane.length, lasting);
        for (Link link : timeline.links()) {
            if (order.containsKey(link.from()) && order.containsKey(link.to())) {
                Stream.of(link.from(), link.to())
                        .forEach(id -> links.computeIfAbsent(id, k -> new ArrayList<>()).add(link));
            }
        }
        spanCollector.close(timeline.asOf());
    }

    /// The timeline it was made from.
    public Timeline timeline() {
        return timeline;
    }

    /// From the first to the last date of all events and the as-of date, in whole units of time.
    public TimeSpan all() {
        return spanCollector.all();
    }

    /// From where to where the dates of all events reach.
    public SpanCollector spans() {
        return spanCollector;
    }

    /// The part that tells the story: the backbone events and the as-of date; everything, when
    /// there is no backbone.
    public TimeSpan story() {
        return spanCollector.story();
    }

    /// How many events are shown.
    public int size() {
        return inTimeOrder.length;
    }

    /// The positions of the shown events in the timeline's list, the earliest first.
    public int[] timeOrder() {
        return inTimeOrder.clone();
    }

    /// The position of an event in time order, or -1 where it is not shown.
    public int orderOf(String id) {
        return order.getOrDefault(id, -1);
    }

    /// The event at a position in time order.
    public Event inOrder(int position) {
        return timeline.events().get(inTimeOrder[position]);
    }

    /// The position in time order of the first event inside a span, or of the last one; the nearest
    /// to it where the span holds none.
    public int firstInOrder(TimeSpan span, boolean last) {
        int low = 0;
        int high = size();
        long wanted = last ? span.end() : span.start();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder(middle).date().extent().anchor() < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.clamp(last ? low - 1 : low, 0, Math.max(0, size() - 1));
    }

    /// The links from or to an event with both ends shown, in the file's order.
    public List<Link> linksOf(String id) {
        return links.getOrDefault(id, List.of());
    }

    /// The position in the timeline's list of an event of a lane, or -1 when it is in another.
    public int selectedIn(int lane, @Nullable String id) {
        int position = id == null ? -1 : orderOf(id);
        if (position < 0) {
            return -1;
        }
        return laneOf(inOrder(position).track()) == lane ? inTimeOrder[position] : -1;
    }

    /// The position in the timeline's list of an event that is shown.
    public int positionOf(String id) {
        return inTimeOrder[orderOf(id)];
    }

    /// Those of some events, by their ids, that are shown.
    public EventSet setOf(Collection<String> ids) {
        BitSet positions = new BitSet();
        ids.stream().filter(order::containsKey).forEach(id -> positions.set(positionOf(id)));
        return EventSet.of(positions);
    }

    /// The lane of a track: its place in the file.
    public int laneOf(String track) {
        return laneOf.getOrDefault(track, 0);
    }

    /// Whether all tracks share one lane.
    public boolean isTogether() {
        return together;
    }

    /// The palette name of the colour of an event's track.
    public String hueOf(Event event) {
        return timeline.track(event.track()).map(Track::hue).orElse(Hue.SLATE).key();
    }

    /// How many events a lane has, shown or not.
    public int countIn(int lane) {
        return inLane[lane];
    }

    /// How many of the shown events have some time in common with a span.
    public int meeting(TimeSpan span) {
        return lanes.stream().mapToInt(lane -> lane.meeting(span)).sum();
    }

    List<LaneIndex> lanes() {
        return lanes;
    }

    public LaneIndex lane(int lane) {
        return lanes.get(lane);
    }

    public BarIndex bars(int lane) {
        return bars.get(lane);
    }

    /// What lasted has a bar when it is known from when to when it is to be drawn.
    private boolean isBar(Extent extent) {
        return extent.form() == Extent.ExtentForm.SPAN
                && extent.startBound() == Extent.Bound.KNOWN
                && lastsUntil(extent) > extent.reach().start();
    }

    /// Up to where something that began is drawn: what has not ended, up to the as-of date.
    public long lastsUntil(Extent extent) {
        if (extent.endBound() == Extent.Bound.KNOWN) {
            return extent.reach().end();
        }
        EdtfDate asOf = timeline.asOf();
        long anchor = extent.anchor();
        return asOf == null ? anchor : Math.max(anchor, asOf.extent().reach().end());
    }
}
