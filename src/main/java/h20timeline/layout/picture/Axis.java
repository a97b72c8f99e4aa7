package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two rows above the lanes: bands with their names, ticks with theirs, the as-of line, and the
/// cuts where time is left out.
public record Axis(
        Box box, List<Band> bands, List<Tick> ticks, @Nullable AsOf asOf, List<Cut> cuts) {
    /// A stretch of the upper row; every second one is shaded down through the lanes.
    public record Band(double from, double to, boolean shaded, @Nullable TextBox text) {}

    /// A line of the lower row.
    public record Tick(double x, @Nullable TextBox text) {}

    /// Up to where the file knows.
    public record AsOf(double x, @Nullable TextBox text) {}

    /// Time that is left out, from one pixel to another.
    public record Cut(double from, double to) {}

    /// Copies the lists.
    public Axis {
        bands = List.copyOf(bands);
        ticks = List.copyOf(ticks);
        cuts = List.copyOf(cuts);
    }
}
