package h20timeline.layout;

import h20timeline.time.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The extent of a date as it is drawn, clipped to the plot: the reach faded, the core solid, one
/// mark a day for a set. `reach` is null when it is too short to see beside the dot; `fadesLeft`
/// and `fadesRight` say that it goes on without a known end.
public record DateShape(
        Extent.ExtentForm form,
        @Nullable Reach reach,
        @Nullable Reach core,
        boolean fadesLeft,
        boolean fadesRight,
        List<Double> days,
        double y) {
    /// From one pixel to another.
    public record Reach(double from, double to) {}

    /// Copies the list.
    public DateShape {
        days = List.copyOf(days);
    }

    /// A date both of whose ends are known: it does not fade.
    public static DateShape ofKnownEnds(
            Extent.ExtentForm form, @Nullable Reach reach, @Nullable Reach core, double y) {
        return new DateShape(form, reach, core, false, false, List.of(), y);
    }
}
