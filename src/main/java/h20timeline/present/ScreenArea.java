package h20timeline.present;

import javafx.geometry.Rectangle2D;

/// A screen: all of it, and the part that the system leaves free.
public record ScreenArea(Rectangle2D whole, Rectangle2D free) {}
