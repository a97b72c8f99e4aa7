package h20timeline.layout;

import h20timeline.model.Importance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Shares a height among the lanes of a small timeline: all words where there is room, in lines as
/// high as they may be. Else events are folded into counts one after the other, the least important
/// first, in the highest lane; at last lanes show only marks. What then has room after all gets its
/// words back.
final class LaneFit {
    private static final double STEP = 0.5;

    /// A lane that can be planned with fewer and fewer words.
    interface Planned {
        /// Its plan with the words of at most so many events, with marks alone for 0, in as few
        /// rows as it can where it is `tight`.
        LanePlan with(int most, boolean tight);

        /// The same plan with the words of more events, so long as it fits.
        LanePlan filled(LanePlan plan, boolean tight, LanePlanner.FitTest fits);

        /// The height of its name, without its count where that is left out; of a lane that shows
        /// only marks where so asked.
        double head(boolean onlyMarks, boolean counted);
    }

    private final List<? extends Planned> lanes;
    private final List<LanePlan> plans = new ArrayList<>();
    private double line = Metrics.LINE;
    private boolean tight;
    private boolean counted = true;

    private LaneFit(List<? extends Planned> lanes) {
        this.lanes = lanes;
    }

    /// How lanes fit a height: the plan and the height of each, and the height of a line of words.
    record Fitted(List<LanePlan> plans, List<Double> heights, double line) {
        /// Copies the lists.
        Fitted {
            plans = List.copyOf(plans);
            heights = List.copyOf(heights);
        }
    }

    /// The lanes in a height, each with the words of at most so many events. Where even marks alone
    /// are too high together, they stay so.
    static Fitted of(List<? extends Planned> lanes, List<Integer> most, double height) {
        LaneFit fit = new LaneFit(lanes);
        fit.plan(most);
        if (fit.total(fit.line) > height) {
            fit.tight = true;
            fit.plan(most);
        }
        fit.counted = fit.total(fit.line) <= height;
        boolean folds = true;
        while (folds && fit.total(fit.line) > height) {
            folds = fit.fold();
        }
        fit.fill(most, height);
        while (fit.line + STEP <= Metrics.LINE_MOST && fit.total(fit.line + STEP) <= height) {
            fit.line += STEP;
        }
        return new Fitted(fit.plans, fit.heights(fit.line), fit.line);
    }

    /// The height in which all lanes have all their words.
    static double needed(List<? extends Planned> lanes, List<Integer> most) {
        LaneFit fit = new LaneFit(lanes);
        fit.plan(most);
        return fit.total(Metrics.LINE);
    }

    private void plan(List<Integer> most) {
        plans.clear();
        for (int i = 0; i < lanes.size(); i++) {
            plans.add(lanes.get(i).with(most.get(i), tight));
        }
    }

    private List<Double> heights(double pixels) {
        return IntStream.range(0, plans.size()).mapToObj(i -> height(i, pixels)).toList();
    }

    private double total(double pixels) {
        return IntStream.range(0, plans.size()).mapToDouble(i -> height(i, pixels)).sum();
    }

    private double height(int lane, double pixels) {
        return height(plans.get(lane), lane, pixels);
    }

    private double height(LanePlan plan, int lane, double pixels) {
        return plan.height(pixels, lanes.get(lane).head(plan.onlyMarks(), counted));
    }

    /// Gives words to what was folded with more than had to be, where a row has room for it.
    private void fill(List<Integer> most, double height) {
        for (int i = 0; i < plans.size(); i++) {
            if (most.get(i) > 0) {
                int lane = i;
                double others = total(line) - height(lane, line);
                LanePlanner.FitTest fits =
                        plan -> others + height(plan, lane, line) <= Math.max(height, total(line));
                plans.set(lane, lanes.get(lane).filled(plans.get(lane), tight, fits));
            }
        }
    }

    /// Folds more of the lane whose least important event is the least important of all, of the
    /// highest of such lanes; false where no lane gets lower.
    private boolean fold() {
        List<Integer> order =
                IntStream.range(0, plans.size())
                        .boxed()
                        .filter(i -> !plans.get(i).onlyMarks())
                        .sorted(this::compare)
                        .toList();
        for (int lane : order) {
            LanePlan lower = lower(lane);
            if (lower != null) {
                plans.set(lane, lower);
                return true;
            }
        }
        return false;
    }

    private int compare(int one, int other) {
        int order =
                Comparator.nullsLast(Comparator.<Importance>reverseOrder())
                        .compare(plans.get(one).least(), plans.get(other).least());
        return order != 0 ? order : Double.compare(height(other, line), height(one, line));
    }

    /// The plan with the most words that makes a lane lower.
    private @Nullable LanePlan lower(int lane) {
        LanePlan now = plans.get(lane);
        for (int most = now.worded() - 1; most >= 0; most--) {
            LanePlan next = lanes.get(lane).with(most, tight);
            if (height(next, lane, line) < height(now, lane, line)) {
                return next;
            }
        }
        return null;
    }
}
