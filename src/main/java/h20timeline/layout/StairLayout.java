package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.Turns;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Hue;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays out the lanes of a small timeline: plans them, shares the height, and makes the marks.
final class StairLayout {
    private final TimelineIndex index;
    private final EventTextCache texts;
    private final LanePlanner planner;
    private final Turns turns;
    private final Viewport viewport;
    private final PictureAreas areas;
    private final List<Track> tracks;

    /// `turns` are numbered in the lanes; none where there is no strip.
    StairLayout(
            TimelineIndex index,
            EventTextCache texts,
            LanePlanner planner,
            Turns turns,
            Viewport viewport,
            PictureAreas areas) {
        this.index = index;
        this.texts = texts;
        this.planner = planner;
        this.turns = turns;
        this.viewport = viewport;
        this.areas = areas;
        tracks = index.isTogether() ? List.of() : viewport.lanes().tracks(index.timeline());
    }

    /// The height in which every event has its words.
    double needed() {
        return LaneFit.of(planned(), most(), Double.POSITIVE_INFINITY).neededAt(Metrics.LINE);
    }

    /// The lanes that have room, from the top, with their marks.
    List<LaidLane> lanes(HighlightedLanes highlighted) {
        Box area = areas.area();
        List<PlannedLane> planned = planned();
        LaneFit fit = LaneFit.of(planned, most(), area.height());
        double[] heights = shared(fit.heights(), planned, area.height());
        List<LaidLane> laid = new ArrayList<>();
        double exact = area.y();
        double y = area.y();
        for (int i = 0; i < heights.length; i++) {
            exact += heights[i];
            double bottom =
                    Math.abs(exact - area.bottom()) < 0.5 ? area.bottom() : Math.rint(exact);
            LaneFrame frame = planned.get(i).frame(new Box(area.x(), y, area.width(), bottom - y));
            laid.add(
                    new LaidLane(frame, marks(frame, fit.plans().get(i), fit.line(), highlighted)));
            y = bottom;
        }
        return laid;
    }

    /// The heights of the lanes that have room; what is left over is shared among those that are
    /// not folded.
    private static double[] shared(double[] needs, List<PlannedLane> lanes, double height) {
        int fit = 0;
        double sum = 0;
        while (fit < needs.length && (fit == 0 || sum + needs[fit] <= height + 0.5)) {
            sum += needs[fit++];
        }
        double[] heights = Arrays.copyOf(needs, fit);
        double open = 0;
        for (int i = 0; i < fit; i++) {
            open += lanes.get(i).folded() ? 0 : heights[i];
        }
        for (int i = 0; i < fit && open > 0; i++) {
            heights[i] += lanes.get(i).folded() ? 0 : (height - sum) * heights[i] / open;
        }
        return heights;
    }

    private List<Mark> marks(
            LaneFrame frame, LanePlan plan, double line, HighlightedLanes highlighted) {
        HighlightedLane lit = highlighted.of(frame.lane(), viewport.emphasis().highlighted());
        if (!plan.onlyMarks()) {
            return new StairMarks(frame, plan, line, lit, texts.type()).marks();
        }
        LaneIndex lane = index.lane(frame.lane());
        int selected = index.selectedIn(frame.lane(), viewport.emphasis().selected());
        List<Mark> marks = new ArrayList<>();
        List<Integer> left =
                new Overflow(index, texts, frame, lane, lit, Map.of(), selected).addTo(marks);
        marks.addAll(new Beyond(index, texts, frame, lane, lit).marks(left, marks));
        return marks;
    }

    private List<Integer> most() {
        return planned().stream().map(lane -> lane.folded() ? 0 : Integer.MAX_VALUE).toList();
    }

    private List<PlannedLane> planned() {
        return index.isTogether()
                ? List.of(new PlannedLane(null))
                : tracks.stream().map(PlannedLane::new).toList();
    }

    /// One lane of the picture; without a track all of them share it.
    private final class PlannedLane implements LaneFit.Planned {
        private final @Nullable Track track;

        PlannedLane(@Nullable Track track) {
            this.track = track;
        }

        boolean folded() {
            return track != null
                    && (LaneFrames.isEmptied(index, track)
                            || viewport.lanes().isFolded(track.id()));
        }

        LaneFrame frame(Box box) {
            return new LaneFrame(
                    track == null ? 0 : index.laneOf(track.id()),
                    track == null ? Hue.SLATE.key() : track.hue().key(),
                    folded(),
                    box,
                    areas.plot(),
                    areas.scale(),
                    viewport,
                    new Budget(true, 1, areas.plot().width()),
                    index.spans().known());
        }

        @Override
        public LanePlan with(int most, boolean tight) {
            return planner.plan(frame(areas.area()), most, tight, turns);
        }

        @Override
        public double head(boolean onlyMarks) {
            return track == null || onlyMarks
                    ? 0
                    : LaneHeads.height(track, texts.type(), viewport.language(), areas.plot().x());
        }
    }
}
