package h20timeline.layout;

import h20timeline.layout.index.Pages;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Hue;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Shares the height of the plot among the lanes, in the order in which they are wanted: folded
/// ones get a thin row, the others first what each needs at least, then by how much there is in
/// them. Depends on the file, the arrangement and the height alone, never on what is visible.
final class LaneFrames {
    private final TimelineIndex index;
    private final Viewport viewport;
    private final Box area;

    /// The lanes for which there is room, from the top.
    private final List<Track> tracks;

    private LaneFrames(TimelineIndex index, Viewport viewport, Box area) {
        this.index = index;
        this.viewport = viewport;
        this.area = area;
        List<Track> all = viewport.lanes().tracks(index.timeline());
        int most = Math.min(all.size(), most(viewport, area.height()));
        int first =
                viewport.surround().picture()
                        ? 0
                        : Math.min(viewport.lanes().first(), all.size() - most);
        tracks = all.subList(first, first + most);
    }

    /// How many lanes a height holds. A window scrolls rather than have very low ones.
    static int most(Viewport viewport, double height) {
        double least =
                viewport.surround().picture()
                        ? Metrics.OVERFLOW + Metrics.BASELINE
                        : Metrics.SCROLLED_LANE;
        return Math.max(1, (int) (height / least));
    }

    static List<LaneFrame> of(
            TimelineIndex index, Viewport viewport, Box area, Box plot, TimeScale scale) {
        if (index.isTogether()) {
            Budget budget = new Budget(index.size() <= Pages.WHOLE, 1, plot.width());
            String hue = Hue.SLATE.key();
            return List.of(
                    new LaneFrame(
                            0,
                            hue,
                            false,
                            area,
                            plot,
                            scale,
                            viewport,
                            budget,
                            index.spans().known()));
        }
        LaneFrames frames = new LaneFrames(index, viewport, area);
        return frames.frames(plot, scale, frames.heights());
    }

    /// The lanes of a whole timeline: as high as each needs, the rest shared out.
    static List<LaneFrame> of(
            TimelineIndex index,
            Viewport viewport,
            Box area,
            Box plot,
            TimeScale scale,
            List<Double> needs) {
        LaneFrames frames = new LaneFrames(index, viewport, area);
        double[] heights =
                needs.stream().limit(frames.tracks.size()).mapToDouble(height -> height).toArray();
        double more = area.height() / Arrays.stream(heights).sum();
        Arrays.setAll(heights, i -> heights[i] * more);
        return frames.frames(plot, scale, heights);
    }

    private List<LaneFrame> frames(Box plot, TimeScale scale, double[] heights) {
        boolean whole = viewport.whole() || index.size() <= Pages.WHOLE;
        Budget budget = new Budget(whole, tracks.size(), plot.width());
        List<Box> boxes = stacked(area, heights);
        List<LaneFrame> frames = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            Track track = tracks.get(i);
            frames.add(
                    new LaneFrame(
                            index.laneOf(track.id()),
                            track.hue().key(),
                            isFolded(track),
                            boxes.get(i),
                            plot,
                            scale,
                            viewport,
                            budget,
                            index.spans().known()));
        }
        return frames;
    }

    /// Boxes of some heights from the top of an area down. Each bottom is rounded for itself, so
    /// that what is cut off does not add up in the last.
    static List<Box> stacked(Box area, double[] heights) {
        List<Box> boxes = new ArrayList<>();
        double exact = area.y();
        double y = area.y();
        for (double height : heights) {
            exact += height;
            double bottom =
                    Math.abs(exact - area.bottom()) < 0.5 ? area.bottom() : Math.rint(exact);
            boxes.add(new Box(area.x(), y, area.width(), bottom - y));
            y = bottom;
        }
        return boxes;
    }

    private double[] heights() {
        double folded = Math.min(Metrics.FOLDED_LANE, area.height() / Math.max(1, tracks.size()));
        double[] weights = tracks.stream().mapToDouble(this::weight).toArray();
        double sum = Arrays.stream(weights).sum();
        long open = tracks.stream().filter(track -> !isFolded(track)).count();
        double room = area.height() - folded * (tracks.size() - open);
        double least = Math.min(room / Math.max(1, open), Metrics.LEAST_LANE + 2 * Metrics.ROW);
        double spare = room - least * open;
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] == 0 ? folded : least + spare * weights[i] / sum)
                .toArray();
    }

    /// The share of a lane in what is left when each has what it needs.
    private double weight(Track track) {
        return isFolded(track) ? 0 : Math.log1p(index.lane(index.laneOf(track.id())).size()) + 1;
    }

    /// By the user, or because the filter hides all that was in it.
    private boolean isFolded(Track track) {
        return isEmptied(index, track) || viewport.lanes().isFolded(track.id());
    }

    static boolean isEmptied(TimelineIndex index, Track track) {
        return index.size() < index.timeline().events().size()
                && index.lane(index.laneOf(track.id())).size() == 0;
    }
}
