package h20timeline.settings;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where a window stood while it was not maximised, in the screen's units, and whether it was. All
/// numbers are sensible: a window of this size can be used.
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {
    private static final double FARTHEST = 100_000;
    private static final double SMALLEST = 200;

    /// The part of a window that it is moved by, and how much of it must be in reach.
    private static final double TITLE_BAR = 40;

    /// How far a window stands from the one before.
    private static final double STEP = 32;

    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;
    private static final double GRIP_WIDTH = 120;
    private static final double GRIP_HEIGHT = 20;

    /// Refuses numbers that are not sensible.
    public WindowBounds {
        if (!isPosition(x) || !isPosition(y) || !isSize(width) || !isSize(height)) {
            throw new IllegalArgumentException("no place for a window");
        }
    }

    /// The place of a window; null where the system does not tell it, as some do not.
    public static @Nullable WindowBounds of(
            double x, double y, double width, double height, boolean maximised) {
        return isPosition(x) && isPosition(y) && isSize(width) && isSize(height)
                ? new WindowBounds(x, y, width, height, maximised)
                : null;
    }

    static boolean isPosition(double value) {
        return Math.abs(value) <= FARTHEST;
    }

    static boolean isSize(double value) {
        return value >= SMALLEST && value <= FARTHEST;
    }

    /// The rectangle to open the window in, all of it on the screen that it is on: that may be
    /// another than the last time, such as a projector. None where the bar that it is moved by is
    /// out of reach on every one of these screens.
    public Optional<Rectangle2D> on(List<Rectangle2D> screens) {
        Rectangle2D bar = new Rectangle2D(x, y, width, TITLE_BAR);
        return screens.stream()
                .filter(screen -> shared(screen, bar) > 0)
                .max((a, b) -> Double.compare(shared(a, bar), shared(b, bar)))
                .map(this::within);
    }

    /// Where a window opens that was never open: in the middle of a screen, and so that its frame,
    /// which nobody knows before it is drawn, finds room.
    public static Rectangle2D first(Rectangle2D screen) {
        double wide = Math.min(FIRST_WIDTH, screen.getWidth());
        double high = Math.min(FIRST_HEIGHT, screen.getHeight() - TITLE_BAR);
        return new Rectangle2D(
                Math.rint(screen.getMinX() + (screen.getWidth() - wide) / 2),
                Math.rint(screen.getMinY() + (screen.getHeight() - high) / 2),
                wide,
                high);
    }

    /// A place some steps lower and to the right, so that the bars of the windows that stand there
    /// already are seen; the window ends where its screen ends.
    public static Rectangle2D shifted(Rectangle2D place, int steps, List<Rectangle2D> screens) {
        double x = place.getMinX() + steps * STEP;
        double y = place.getMinY() + steps * STEP;
        Rectangle2D bar = new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), 1);
        Optional<Rectangle2D> on = screens.stream().filter(bar::intersects).findFirst();
        if (steps == 0 || on.isEmpty()) {
            return place;
        }
        double wide = Math.min(place.getWidth(), on.get().getMaxX() - x);
        double high = Math.min(place.getHeight(), on.get().getMaxY() - y);
        return isSize(wide) && isSize(high) ? new Rectangle2D(x, y, wide, high) : place;
    }

    private Rectangle2D within(Rectangle2D screen) {
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight());
        return new Rectangle2D(
                Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - wide)),
                Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - high)),
                wide,
                high);
    }

    /// The area of the bar on a screen; 0 where too little to take hold of.
    private static double shared(Rectangle2D screen, Rectangle2D bar) {
        double across =
                Math.min(screen.getMaxX(), bar.getMaxX())
                        - Math.max(screen.getMinX(), bar.getMinX());
        double down =
                Math.min(screen.getMaxY(), bar.getMaxY())
                        - Math.max(screen.getMinY(), bar.getMinY());
        return across < GRIP_WIDTH || down < GRIP_HEIGHT ? 0 : across * down;
    }
}
