package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.Turns;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.EventSet;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
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
    /// of its own, else null; `selected` is never folded, what is `highlighted` last.
    record FitKey(
            EventTextCache.Manner manner,
            double perSecond,
            Box area,
            Box plot,
            Arrangement lanes,
            boolean scrolled,
            boolean numbered,
            @Nullable TimeSpan whole,
            @Nullable String selected,
            @Nullable EventSet highlighted) {}

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
        List<PlannedLane> planned = planned();
        return LaneFit.needed(planned, most(planned));
    }

    /// Whether a window is so low that it shows some of its lanes at a time: in all of them, words
    /// of more than details would have no room. What stands out does not change that.
    boolean scrolls() {
        if (viewport.surround().picture() || tracks.size() < 2) {
            return false;
        }
        Emphasis emphasis = viewport.emphasis();
        if (emphasis.highlighted() != null) {
            Viewport plain = viewport.with(emphasis.withoutHighlights());
            return new StairLayout(index, texts, planner, fits, turns, plain, areas).scrolls();
        }
        LaneFit.Fitted all = fit(planned(), false);
        double height = all.heights().stream().mapToDouble(one -> one).sum();
        return height > areas.area().height() + 0.5 || all.plans().stream().anyMatch(this::lacks);
    }

    private boolean lacks(LanePlan plan) {
        return (plan.onlyMarks() && !isFolded(plan.lane()))
                || plan.folded().stream()
                        .anyMatch(e -> e.text().event().importance() != Importance.DETAIL);
    }

    private boolean isFolded(int lane) {
        return planned().stream().anyMatch(one -> one.is(lane) && one.folded());
    }

    private LaneFit.Fitted fit(List<PlannedLane> planned, boolean scrolled) {
        Arrangement lanes = viewport.lanes();
        return fits.of(
                new FitKey(
                        texts.manner(viewport),
                        areas.scale().perSecond(),
                        areas.area(),
                        areas.plot(),
                        scrolled ? lanes : lanes.from(0),
                        scrolled,
                        turns.isShown(),
                        viewport.whole() ? viewport.visible() : null,
                        viewport.emphasis().selected(),
                        viewport.emphasis().highlighted()),
                key -> LaneFit.of(planned, most(planned), areas.area().height()));
    }

    /// The lanes from the first one that is not scrolled out, as many as have room with all their
    /// words; one at least.
    private List<PlannedLane> scrolled() {
        List<PlannedLane> all = planned();
        double[] needs =
                all.stream()
                        .mapToDouble(one -> LaneFit.needed(List.of(one), most(List.of(one))))
                        .toArray();
        double room = areas.area().height();
        int first = all.size() - 1;
        double sum = needs[first];
        while (first > 0 && sum + needs[first - 1] <= room) {
            sum += needs[--first];
        }
        first = Math.min(first, viewport.lanes().first());
        int end = first + 1;
        sum = needs[first];
        while (end < all.size() && sum + needs[end] <= room) {
            sum += needs[end++];
        }
        return all.subList(first, end);
    }

    /// The lanes that have room, from the top, with their marks.
    List<LaidLane> lanes(HighlightedLanes highlighted, boolean scrolls) {
        List<PlannedLane> planned = scrolls ? scrolled() : planned();
        LaneFit.Fitted fit = fit(planned, scrolls);
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
        // In a window the next mark may be out of view, so that words would come and go.
        return viewport.whole() && !frame.folded()
                ? new OneRowWords(index, texts, frame).with(marks)
                : marks;
    }

    private static List<Integer> most(List<PlannedLane> planned) {
        return planned.stream().map(lane -> lane.folded() ? 0 : Integer.MAX_VALUE).toList();
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

        boolean is(int lane) {
            return track != null && index.laneOf(track.id()) == lane;
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
        public LanePlan filled(LanePlan plan, boolean tight, LanePlanner.FitTest fits) {
            return planner.filled(frame(areas.area()), plan, tight, turns, fits);
        }

        @Override
        public double head(boolean onlyMarks, boolean counted) {
            return track == null || onlyMarks
                    ? 0
                    : LaneHeads.height(
                            track, texts.type(), viewport.language(), areas.plot().x(), counted);
        }
    }
}
