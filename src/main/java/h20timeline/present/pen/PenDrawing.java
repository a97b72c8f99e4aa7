package h20timeline.present.pen;

import java.util.ArrayList;
import java.util.List;

/// The strokes on one slide, and what they were before each of the last changes.
public record PenDrawing(List<PenStroke> strokes, List<List<PenStroke>> before) {
    /// Changes that can be undone.
    private static final int MOST = 50;

    /// Nothing is drawn.
    public static final PenDrawing EMPTY = new PenDrawing(List.of(), List.of());

    /// Copies the lists.
    public PenDrawing {
        strokes = List.copyOf(strokes);
        before = List.copyOf(before);
    }

    private PenDrawing changed(List<PenStroke> next) {
        List<List<PenStroke>> history = new ArrayList<>(before);
        history.add(strokes);
        int from = Math.max(0, history.size() - MOST);
        return new PenDrawing(next, history.subList(from, history.size()));
    }

    /// With one stroke more.
    PenDrawing begin(PenStroke stroke) {
        List<PenStroke> next = new ArrayList<>(strokes);
        next.add(stroke);
        return changed(next);
    }

    /// With the last stroke drawn on.
    PenDrawing last(PenStroke stroke) {
        List<PenStroke> next = new ArrayList<>(strokes);
        next.set(next.size() - 1, stroke);
        return new PenDrawing(next, before);
    }

    /// Without the strokes near a point.
    PenDrawing erase(PenPoint point, double near) {
        List<PenStroke> left = strokes.stream().filter(s -> !s.isNear(point, near)).toList();
        return left.size() == strokes.size() ? this : changed(left);
    }

    /// As it was before the last change.
    PenDrawing undone() {
        return before.isEmpty()
                ? this
                : new PenDrawing(before.getLast(), before.subList(0, before.size() - 1));
    }
}
