package h20timeline.present;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Which screen has what: the audience's slide fills the whole of one, the presenter's window
/// stands on another, or over the audience's where there is only one.
///
/// @param audience where the slide is
/// @param console where the presenter's window is
/// @param apart whether the two are on screens of their own
public record ScreenPlan(Rectangle2D audience, Rectangle2D console, boolean apart) {
    /// The part of the only screen that the presenter's window takes.
    private static final double OVER = 0.86;

    /// For the screens that there are, the one with the desktop first; at least one. The audience
    /// has the second by itself; `swapped` lets the two change places.
    public static ScreenPlan of(List<ScreenArea> screens, boolean swapped) {
        ScreenArea first = screens.getFirst();
        if (screens.size() == 1) {
            return new ScreenPlan(first.whole(), middle(first.free()), false);
        }
        ScreenArea second = screens.get(1);
        return swapped
                ? new ScreenPlan(first.whole(), second.free(), true)
                : new ScreenPlan(second.whole(), first.free(), true);
    }

    private static Rectangle2D middle(Rectangle2D free) {
        double width = Math.rint(free.getWidth() * OVER);
        double height = Math.rint(free.getHeight() * OVER);
        return new Rectangle2D(
                Math.rint(free.getMinX() + (free.getWidth() - width) / 2),
                Math.rint(free.getMinY() + (free.getHeight() - height) / 2),
                width,
                height);
    }
}
