package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.Turns;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.Hue;
import h20timeline.model.Track;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays out the lanes of a small timeline: plans them, shares the height, and makes the marks.
final class StairLayout {
    private final TimelineIndex index;
    private final EventTextCache texts;
    private final LanePlanner planner;
    private final BoundedCache<FitKey, LaneFit.Fitted> fits;
    private final Turns turns;
    private final Viewport viewport;
    private final PictureAreas areas;
    private final List<Track> tracks;

    /// What decides how lanes fit: nothing of where a window is. `whole` is the span of a picture
    /// of its own, else null; `selected` is never folded.
    record FitKey(
            EventTextCache.Manner manner,
            double perSecond,
            Box area,
            Box plot,
            Arrangement lanes,
            boolean numbered,
            @Nullable TimeSpan whole,
            @Nullable String selected) {}

    /// `turns` are numbered in the lanes; none where there is no strip.
    StairLayout(
            TimelineIndex index,
            EventTextCache texts,
            LanePlanner planner,
            BoundedCache<FitKey, LaneFit.Fitted> fits,
            Turns turns,
            Viewport viewport,
            PictureAreas areas) {
        this.index = index;
        this.texts = texts;
        this.planner = planner;
        this.fits = fits;
        this.turns = turns;
        this.viewport = viewport;
        this.areas = areas;
        tracks = index.isTogether() ? List.of() : viewport.lanes().tracks(index.timeline());
    }

    /// The height in which every event has its words.
    double needed() {
        return LaneFit.needed(planned(), most());
    }

    /// The lanes that have room, from the top, with their marks.
    List<LaidLane> lanes(HighlightedLanes highlighted) {
        List<PlannedLane> planned = planned();
        LaneFit.Fitted fit =
                fits.of(
                        new FitKey(
                                texts.manner(viewport),
                                areas.scale().perSecond(),
                                areas.area(),
                                areas.plot(),
                                viewport.lanes(),
                                turns.isShown(),
                                viewport.whole() ? viewport.visible() : null,
                                viewport.emphasis().selected()),
                        key -> LaneFit.of(planned, most(), areas.area().height()));
        List<Box> boxes = LaneFrames.stacked(areas.area(), shared(fit.heights(), planned));
        List<LaidLane> laid = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            LaneFrame frame = planned.get(i).frame(boxes.get(i));
            laid.add(
                    new LaidLane(frame, marks(frame, fit.plans().get(i), fit.line(), highlighted)));
        }
        return laid;
    }

    /// The heights of the lanes that have room; what is left over is shared among those that are
    /// not folded.
    private double[] shared(List<Double> needs, List<PlannedLane> lanes) {
        double height = areas.area().height();
        int fit = 0;
        double sum = 0;
        while (fit < needs.size() && (fit == 0 || sum + needs.get(fit) <= height + 0.5)) {
            sum += needs.get(fit++);
        }
        double[] heights = needs.subList(0, fit).stream().mapToDouble(need -> need).toArray();
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
