package h20timeline.present;

import javafx.geometry.Point2D;

/// A part of the slide that is shown larger: so many times, around a point that stays where it is,
/// given as parts of the slide's width and height.
record SlideZoom(double times, Point2D fixed) {
    private static final double MOST = 6;
    private static final double NOTCH = 1.2;

    /// All of the slide.
    static final SlideZoom NONE = new SlideZoom(1, new Point2D(0.5, 0.5));

    boolean isOn() {
        return times > 1;
    }

    /// Nearer or farther by notches of a wheel, around a point of the slide.
    SlideZoom by(double notches, Point2D point) {
        double next = Math.clamp(times * Math.pow(NOTCH, notches), 1, MOST);
        if (next <= 1.001) {
            return NONE;
        }
        // The point that was shown at its place before stays there.
        double x = fixed(point.getX(), fixed.getX(), next);
        double y = fixed(point.getY(), fixed.getY(), next);
        return new SlideZoom(next, new Point2D(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1)));
    }

    private double fixed(double at, double old, double next) {
        double shown = old + (at - old) * times;
        return (shown - at * next) / (1 - next);
    }
}
