package h20timeline.render;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Mark;
import h20timeline.time.Extent;
import javafx.scene.Node;

/// An event with its words, or as a dot alone: its shape, its extent, its words. On a day that is
/// wider than the shape, the shape is as wide as the day.
final class LabelNode extends MarkNode {
    private static final double SIZE = 10;

    private final DateLine date = new DateLine(getChildren());
    private final Node glyph;
    private final KnownShape known = new KnownShape(getChildren());
    private final TextLayer textLayer = new TextLayer(getChildren());

    LabelNode(Mark.OfEvent mark) {
        super(mark);
        glyph = StatusSign.of(mark.glyph(), mark.turn(), SIZE);
        getChildren().add(glyph);
    }

    @Override
    void show(Mark mark) {
        switch (mark) {
            case Mark.Label label -> place(label, label.date());
            case Mark.Dot dot -> place(dot, dot.date());
            default -> throw new IllegalArgumentException("neither label nor dot: " + mark.key());
        }
    }

    private void place(Mark.OfEvent mark, DateShape shape) {
        DateShape.Reach day = shape.form() == Extent.ExtentForm.MOMENT ? shape.reach() : null;
        boolean wide = day != null && day.length() >= DateLine.WIDE_DAY && mark.turn() == 0;
        date.show(shape, mark.glyph(), wide);
        glyph.setVisible(!wide);
        glyph.setLayoutX(mark.anchorX());
        glyph.setLayoutY(mark.anchorY());
        known.show(shape.known(), mark.anchorY());
        textLayer.show(mark.texts());
        select(mark.selected(), mark.area());
    }
}
