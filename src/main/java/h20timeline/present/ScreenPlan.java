package h20timeline.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    /// has the second by itself; each `turn` gives it the next one, and the presenter's window
    /// stands on the first of the others.
    public static ScreenPlan of(List<ScreenArea> all, int turn) {
        List<ScreenArea> screens = apart(all);
        if (screens.size() == 1) {
            ScreenArea only = screens.getFirst();
            return new ScreenPlan(only.whole(), middle(only.free()), false);
        }
        int audience = Math.floorMod(turn + 1, screens.size());
        ScreenArea console = screens.get(audience == 0 ? 1 : 0);
        return new ScreenPlan(screens.get(audience).whole(), console.free(), true);
    }

    /// The screens that show something else than the others: of screens that show the same part of
    /// the desktop the smallest, on which all that stands there is seen on each of them.
    static List<ScreenArea> apart(List<ScreenArea> all) {
        List<ScreenArea> apart = new ArrayList<>();
        for (ScreenArea next : all) {
            int same =
                    IntStream.range(0, apart.size())
                            .filter(i -> apart.get(i).whole().intersects(next.whole()))
                            .findFirst()
                            .orElse(-1);
            if (same < 0) {
                apart.add(next);
            } else if (area(next) < area(apart.get(same))) {
                apart.set(same, next);
            }
        }
        return List.copyOf(apart);
    }

    private static double area(ScreenArea screen) {
        return screen.whole().getWidth() * screen.whole().getHeight();
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
