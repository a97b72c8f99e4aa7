package h20timeline.present.pen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pen and what was drawn with it: its tool, colour and width in units of a slide, whether
/// drawings stay when a slide is left, and the drawing of each slide by the slide's name. Never
/// changes; each stroke gives another one.
public record PenState(
        PenTool tool,
        PenColour colour,
        double width,
        boolean kept,
        Map<String, PenDrawing> drawings) {
    private static final double LEAST = 2;
    private static final double MOST = 24;
    private static final double USUAL = 5;
    private static final double ERASER = 0.02;

    /// Put away, and nothing drawn.
    public static final PenState NONE =
            new PenState(PenTool.NONE, PenColour.RED, USUAL, false, Map.of());

    /// Copies the map, and brings the width to the nearest that there is.
    public PenState {
        width = Math.clamp(width, LEAST, MOST);
        drawings = Map.copyOf(drawings);
    }

    /// What is drawn on a slide.
    public PenDrawing on(String slide) {
        return drawings.getOrDefault(slide, PenDrawing.EMPTY);
    }

    private PenState with(String slide, PenDrawing drawing) {
        Map<String, PenDrawing> next = new HashMap<>(drawings);
        if (drawing.equals(PenDrawing.EMPTY)) {
            next.remove(slide);
        } else {
            next.put(slide, drawing);
        }
        return new PenState(tool, colour, width, kept, next);
    }

    /// With a tool in hand, or put away when it is this one.
    public PenState take(PenTool wanted) {
        PenTool next = tool == wanted ? PenTool.NONE : wanted;
        return new PenState(next, colour, width, kept, drawings);
    }

    /// With the next colour, for which the pen is taken.
    public PenState nextColour() {
        PenColour next = tool == PenTool.PEN ? colour.next() : colour;
        return new PenState(PenTool.PEN, next, width, kept, drawings);
    }

    /// With a wider or a narrower pen.
    public PenState wider(double by) {
        return new PenState(tool, colour, width + by, kept, drawings);
    }

    /// Begins to draw, or erases, at a point.
    public PenState press(String slide, PenPoint point) {
        return switch (tool) {
            case NONE -> this;
            case PEN -> with(slide, on(slide).begin(new PenStroke(List.of(point), colour, width)));
            case ERASER -> with(slide, on(slide).erase(point, ERASER));
        };
    }

    /// Draws on to a point, or from the stroke's beginning straight to it; or erases there.
    public PenState drag(String slide, PenPoint point, boolean straight) {
        PenDrawing drawing = on(slide);
        if (tool == PenTool.PEN && !drawing.strokes().isEmpty()) {
            PenStroke last = drawing.strokes().getLast();
            return with(slide, drawing.last(straight ? last.straightTo(point) : last.to(point)));
        }
        return tool == PenTool.ERASER ? press(slide, point) : this;
    }

    /// With the last change to a slide undone.
    public PenState undo(String slide) {
        return with(slide, on(slide).undone());
    }

    /// With drawings that stay when a slide is left, or no longer do.
    public PenState keep() {
        return new PenState(tool, colour, width, !kept, drawings);
    }

    /// After a slide was left: what was drawn on it is gone, unless drawings are kept.
    public PenState left(String slide) {
        return kept ? this : with(slide, PenDrawing.EMPTY);
    }
}
