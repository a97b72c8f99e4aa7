package h20timeline.layout;

import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Link;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A timeline made ready for layout: per lane its events by time, its bars by row, the links by
/// event, and the spans to show. Built once for a timeline, off the toolkit's thread; never
/// changes.
public final class TimelineIndex {
    private static final int EVENT_BITS = 22;

    private final Timeline timeline;
    private final List<LaneIndex> lanes = new ArrayList<>();
    private final List<BarIndex> bars = new ArrayList<>();
    private final int[] inTimeOrder;
    private final Map<String, Integer> order;
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Spans spans;

    /// Sorts everything: about half a second for a million events.
    public TimelineIndex(Timeline timeline) {
        this.timeline = timeline;
        List<Event> events = timeline.events();
        if (events.size() >= 1 << EVENT_BITS) {
            throw new IllegalArgumentException("too many events: " + events.size());
        }
        Map<String, Integer> laneOf = new HashMap<>();
        for (Track track : timeline.tracks()) {
            laneOf.put(track.id(), laneOf.size());
        }
        spans = new Spans();
        long[] keys = new long[events.size()];
        int[] lane = new int[events.size()];
        List<Lasting> lasting = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            Event event = events.get(i);
            Extent extent = event.date().extent();
            lane[i] = laneOf.getOrDefault(event.track(), 0);
            keys[i] = ((extent.anchor() - Extent.DAWN) << EVENT_BITS) | i;
            spans.add(event, extent);
            if (isBar(extent) && event.importance() != Importance.BACKBONE) {
                lasting.add(new Lasting(i, lane[i], extent.reach().start(), extent.reach().end()));
            }
        }
        Arrays.parallelSort(keys);
        inTimeOrder = new int[keys.length];
        order = HashMap.newHashMap(keys.length);
        for (int i = 0; i < keys.length; i++) {
            inTimeOrder[i] = (int) (keys[i] & ((1L << EVENT_BITS) - 1));
            order.put(events.get(inTimeOrder[i]).id(), i);
        }
        fillLanes(keys, lane);
        fillBars(lasting);
        timeline.links()
                .forEach(link ->
                        Stream.of(link.from(), link.to())
                                .forEach(id ->
                                        links.computeIfAbsent(id, k -> new ArrayList<>())
                                                .add(link)));
        spans.close(timeline.asOf());
    }

    private record Lasting(int event, int lane, long start, long end) {}

    private void fillLanes(long[] keys, int[] lane) {
        int count = Math.max(1, timeline.tracks().size());
        int[] sizes = new int[count];
        for (int l : lane) {
            sizes[l]++;
        }
        long[][] anchors = new long[count][];
        int[][] events = new int[count][];
        int[][] weights = new int[count][];
        for (int l = 0; l < count; l++) {
            anchors[l] = new long[sizes[l]];
            events[l] = new int[sizes[l]];
            weights[l] = new int[sizes[l]];
        }
        int[] at = new int[count];
        for (int i = 0; i < keys.length; i++) {
            int event = inTimeOrder[i];
            int l = lane[event];
            anchors[l][at[l]] = (keys[i] >> EVENT_BITS) + Extent.DAWN;
            events[l][at[l]] = event;
            weights[l][at[l]++] = weight(event);
        }
        for (int l = 0; l < count; l++) {
            lanes.add(new LaneIndex(anchors[l], events[l], weights[l]));
        }
    }

    /// Importance first; among equals a scrambled order, so that what is placed first does not
    /// depend on a long chain of neighbours.
    private int weight(int event) {
        int level =
                switch (timeline.events().get(event).importance()) {
                    case BACKBONE -> 0;
                    case CONTEXT -> 1;
                    case DETAIL -> 2;
                };
        return (level << 28) | ((event * 0x9E37_79B9) >>> 4);
    }

    private void fillBars(List<Lasting> lasting) {
        lasting.sort((a, b) -> Long.compare(a.start, b.start));
        for (int l = 0; l < lanes.size(); l++) {
            int lane = l;
            List<Lasting> own = lasting.stream().filter(s -> s.lane == lane).toList();
            bars.add(
                    BarIndex.of(
                            own.stream().mapToLong(Lasting::start).toArray(),
                            own.stream().mapToLong(Lasting::end).toArray(),
                            own.stream().mapToInt(Lasting::event).toArray()));
        }
    }

    /// The timeline it was made from.
    public Timeline timeline() {
        return timeline;
    }

    /// From the first to the last date of all events and the as-of date, with a little air.
    public TimeSpan all() {
        return spans.all();
    }

    /// The part that tells the story: the backbone events and the as-of date; everything, when
    /// there is no backbone.
    public TimeSpan story() {
        return spans.story();
    }

    /// How many events there are.
    public int size() {
        return inTimeOrder.length;
    }

    /// The positions of the events in the timeline's list, the earliest first.
    public int[] timeOrder() {
        return inTimeOrder.clone();
    }

    /// The position of an event in time order, or -1.
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

    /// The links from or to an event, in the file's order.
    public List<Link> linksOf(String id) {
        return links.getOrDefault(id, List.of());
    }

    /// The position in the timeline's list of an event of a lane, or -1 when it is in another.
    int selectedIn(int lane, @Nullable String id) {
        int position = id == null ? -1 : orderOf(id);
        if (position < 0) {
            return -1;
        }
        boolean here = inOrder(position).track().equals(timeline.tracks().get(lane).id());
        return here ? inTimeOrder[position] : -1;
    }

    LaneIndex lane(int lane) {
        return lanes.get(lane);
    }

    BarIndex bars(int lane) {
        return bars.get(lane);
    }

    /// What lasted has a bar when it is known from when to when it is to be drawn.
    private boolean isBar(Extent extent) {
        return extent.form() == Extent.Form.SPAN
                && extent.startBound() == Extent.Bound.KNOWN
                && lastsUntil(extent) > extent.reach().start();
    }

    /// Up to where something that began is drawn: what has not ended, up to the as-of date.
    long lastsUntil(Extent extent) {
        if (extent.endBound() == Extent.Bound.KNOWN) {
            return extent.reach().end();
        }
        EdtfDate asOf = timeline.asOf();
        long anchor = extent.anchor();
        return asOf == null ? anchor : Math.max(anchor, asOf.extent().reach().end());
    }

    /// Past the middle of the story words stand to the left of their dots, so that the end of the
    /// story, where most happens, does not push them out of the picture.
    boolean wordsToTheLeft(long anchor) {
        TimeSpan story = story();
        return anchor > story.start() + story.length() / 2;
    }
}
