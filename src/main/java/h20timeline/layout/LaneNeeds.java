package h20timeline.layout;

import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.PageCache;
import h20timeline.layout.index.Pages;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Importance;
import h20timeline.model.Track;
import h20timeline.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How many rows a lane needs so that every event of the span that matters has its words, uncut:
/// backbone and context, and of a small timeline all. Where some can never have them, the fewest
/// rows in which no more than these are left.
record LaneNeeds(
        TimelineIndex index,
        EventTextCache faces,
        PageCache tops,
        HighlightedLanes highlighted,
        Viewport viewport,
        Box plot,
        double right,
        TimeScale scale) {
    /// Below this the head of a lane has no room.
    static final int LEAST_ROWS = 3;

    /// The height that each of some lanes needs.
    List<Double> heights(List<Track> tracks) {
        return tracks.stream().map(this::height).toList();
    }

    static double height(int rows) {
        return Metrics.LANE_TOP + rows * Metrics.ROW + Metrics.OVERFLOW + Metrics.BASELINE;
    }

    private double height(Track track) {
        return viewport.lanes().isFolded(track.id()) || LaneFrames.isEmptied(index, track)
                ? Metrics.FOLDED_LANE
                : height(rows(track));
    }

    private int rows(Track track) {
        Set<String> wanted = wanted(index.laneOf(track.id()));
        int low = LEAST_ROWS;
        if (wanted.isEmpty() || lack(track, low, wanted) == 0) {
            return low;
        }
        int high = RowOccupancy.MOST;
        int never = lack(track, high, wanted);
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (lack(track, middle, wanted) <= never) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /// How many events have no words, or cut ones, in a number of rows.
    private int lack(Track track, int rows, Set<String> wanted) {
        Box box = new Box(0, 0, right, height(rows));
        LaneFrame frame =
                new LaneFrame(
                        index.laneOf(track.id()),
                        track.hue().key(),
                        false,
                        box,
                        plot,
                        scale,
                        viewport,
                        new Budget(true, 1, plot.width()),
                        index.spans().known());
        int lack = wanted.size();
        for (Mark mark : new LaneLayout(index, faces, tops, highlighted, frame).marks()) {
            if (mark instanceof Mark.OfEvent one
                    && !one.texts().isEmpty()
                    && !one.cut()
                    && wanted.contains(one.id())) {
                lack--;
            }
        }
        return lack;
    }

    private Set<String> wanted(int number) {
        LaneIndex lane = index.lane(number);
        TimeSpan visible = scale.visible();
        Set<String> wanted = new HashSet<>();
        int end = lane.rankAt(visible.end() + 1);
        for (int rank = lane.rankAt(visible.start()); rank < end; rank++) {
            var event = index.timeline().events().get(lane.event(rank));
            if (event.importance() != Importance.DETAIL || index.size() <= Pages.WHOLE) {
                wanted.add(event.id());
            }
        }
        return wanted;
    }
}
