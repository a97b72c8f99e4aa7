package h20timeline.present.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The pen: strokes, the eraser, undoing, and what stays when a slide is left.
class PenStateTest {
    private static final PenPoint A = new PenPoint(0.1, 0.1);
    private static final PenPoint B = new PenPoint(0.5, 0.1);
    private static final PenPoint C = new PenPoint(0.5, 0.6);

    private final PenState drawn =
            PenState.NONE.take(PenTool.PEN).press("s", A).drag("s", B, false).drag("s", C, false);

    @Test
    void aStrokeFollowsThePen() {
        assertEquals(List.of(A, B, C), drawn.on("s").strokes().getFirst().points());
        assertEquals(PenDrawing.EMPTY, drawn.on("other"));
    }

    @Test
    void withShiftItIsStraightFromItsBeginning() {
        PenState straight = drawn.drag("s", B, true);
        assertEquals(List.of(A, B), straight.on("s").strokes().getFirst().points());
    }

    @Test
    void theEraserTakesTheStrokeThatItPassesAlone() {
        PenState two = drawn.press("s", new PenPoint(0.9, 0.9));
        PenState erased = two.take(PenTool.ERASER).press("s", new PenPoint(0.3, 0.105));
        assertEquals(1, erased.on("s").strokes().size());
        assertEquals(two.on("s").strokes(), erased.undo("s").on("s").strokes());
        PenState far = two.take(PenTool.ERASER).press("s", new PenPoint(0.3, 0.5));
        assertEquals(two.on("s"), far.on("s"));
    }

    @Test
    void undoingGoesBackToAnEmptySlideAndNoFurther() {
        assertEquals(List.of(), drawn.undo("s").on("s").strokes());
        assertEquals(List.of(), drawn.undo("s").undo("s").on("s").strokes());
    }

    @Test
    void aDrawingGoesWithItsSlideUnlessItIsKept() {
        assertEquals(PenDrawing.EMPTY, drawn.left("s").on("s"));
        assertEquals(1, drawn.keep().left("s").on("s").strokes().size());
        assertEquals(1, drawn.left("other").on("s").strokes().size());
    }

    @Test
    void colourAndWidthHaveEnds() {
        PenState pen = PenState.NONE.nextColour();
        assertEquals(PenTool.PEN, pen.tool());
        assertEquals(PenColour.RED, pen.colour());
        assertEquals(PenColour.BLUE, pen.nextColour().colour());
        assertEquals(PenColour.RED, pen.nextColour().nextColour().nextColour().colour());
        assertTrue(pen.wider(1000).width() < 100);
        assertTrue(pen.wider(-1000).width() > 0);
    }

    @Test
    void changesThatCanBeUndoneAreCounted() {
        PenState many = PenState.NONE.take(PenTool.PEN);
        for (int i = 0; i < 500; i++) {
            many = many.press("s", new PenPoint(i / 500.0, 0.5));
        }
        assertEquals(500, many.on("s").strokes().size());
        assertTrue(many.on("s").before().size() <= 50);
    }
}
