package h20timeline.layout;

import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;

/// Shares the height of the plot among the lanes: first what each needs at least, then by how much
/// there is in them. Depends on the file and the height alone, never on what is visible.
final class LaneFrames {
    private LaneFrames() {}

    /// How many lanes a height holds.
    static int most(double height) {
        return Math.max(1, (int) (height / (Sizes.OVERFLOW + Sizes.BASELINE)));
    }

    static List<LaneFrame> of(
            TimelineIndex index, Viewport viewport, Box area, Box plot, TimeScale scale) {
        List<Track> tracks = index.timeline().tracks();
        int count = Math.min(tracks.size(), most(area.height()));
        if (count == 0) {
            return List.of();
        }
        double[] weights = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = Math.log1p(index.lane(i).size()) + 1;
            sum += weights[i];
        }
        double least = Math.min(area.height() / count, Sizes.LEAST_LANE + 2 * Sizes.ROW);
        double spare = area.height() - least * count;
        Budget budget = new Budget(index.size() <= Pages.WHOLE, count, plot.width());
        List<LaneFrame> frames = new ArrayList<>();
        double exact = area.y();
        double y = area.y();
        for (int i = 0; i < count; i++) {
            // Rounded each for itself, so that what is cut off does not add up in the last lane.
            exact += least + spare * weights[i] / sum;
            double bottom = i == count - 1 ? area.bottom() : Math.rint(exact);
            frames.add(
                    new LaneFrame(
                            i,
                            tracks.get(i).hue().key(),
                            new Box(area.x(), y, area.width(), bottom - y),
                            plot,
                            scale,
                            viewport,
                            budget));
            y = bottom;
        }
        return frames;
    }
}
