package h20timeline.present.pen;

/// What the mouse does on a slide.
public enum PenTool {
    /// It points and goes on.
    NONE,
    /// It draws.
    PEN,
    /// It takes strokes away.
    ERASER
}
