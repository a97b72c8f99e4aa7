package h20timeline.layout.picture;

import h20timeline.time.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The extent of a date as it is drawn, clipped to the plot: where it may lie, where it lies for
/// sure, how each of its ends looks, and one mark a day for a set. `reach` is null when it is too
/// short to see beside the dot. What is `about` a time has no hard ends. What became known later
/// has a line to the day on which it was `known`, else null.
public record DateShape(
        Extent.ExtentForm form,
        boolean about,
        @Nullable Reach reach,
        @Nullable Reach core,
        End start,
        End end,
        List<Double> days,
        double y,
        @Nullable KnownLine known) {
    /// From one pixel to another.
    public record Reach(double from, double to) {
        /// How long it is.
        public double length() {
            return to - from;
        }
    }

    /// How an end looks.
    public enum End {
        /// Known: a stop.
        STOP,
        /// Not known: it fades.
        FADE,
        /// It goes on: it fades, with an arrow.
        GOES_ON,
        /// It lies outside the picture: an arrow.
        BEYOND
    }

    /// Copies the list.
    public DateShape {
        days = List.copyOf(days);
    }

    /// A date without a line to the day on which it was known.
    public DateShape(
            Extent.ExtentForm form,
            boolean about,
            @Nullable Reach reach,
            @Nullable Reach core,
            End start,
            End end,
            List<Double> days,
            double y) {
        this(form, about, reach, core, start, end, days, y, null);
    }

    /// The same with a line to the day on which it was known, or without one.
    public DateShape with(@Nullable KnownLine line) {
        return new DateShape(form, about, reach, core, start, end, days, y, line);
    }

    /// A date both of whose ends are known.
    public static DateShape ofKnownEnds(
            Extent.ExtentForm form, @Nullable Reach reach, @Nullable Reach core, double y) {
        return of(form, reach, core, End.STOP, End.STOP, y);
    }

    /// A date without days of its own that is not only about a time.
    public static DateShape of(
            Extent.ExtentForm form,
            @Nullable Reach reach,
            @Nullable Reach core,
            End start,
            End end,
            double y) {
        return new DateShape(form, false, reach, core, start, end, List.of(), y);
    }

    /// Whether its left end fades.
    public boolean fadesLeft() {
        return about || start == End.FADE || start == End.GOES_ON;
    }

    /// Whether its right end fades.
    public boolean fadesRight() {
        return about || end == End.FADE || end == End.GOES_ON;
    }
}
