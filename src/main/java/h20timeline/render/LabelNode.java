package h20timeline.render;

import h20timeline.layout.Mark;
import javafx.scene.shape.Shape;

/// An event in one line, or as a dot alone: its shape, its extent, its words.
final class LabelNode extends MarkNode {
    private static final double SIZE = 10;

    private final DateLine date = new DateLine(getChildren());
    private final Shape glyph;
    private final TextLayer textLayer = new TextLayer(getChildren());

    LabelNode(Mark.OfEvent mark) {
        super(mark);
        glyph = GlyphShape.of(mark.glyph(), SIZE);
        getChildren().add(glyph);
    }

    @Override
    void show(Mark mark) {
        switch (mark) {
            case Mark.Label label -> {
                date.show(label.date());
                place(label);
            }
            case Mark.Dot dot -> {
                date.show(dot.date());
                place(dot);
            }
            default -> throw new IllegalArgumentException("neither label nor dot: " + mark.key());
        }
    }

    private void place(Mark.OfEvent mark) {
        glyph.setLayoutX(mark.anchorX());
        glyph.setLayoutY(mark.anchorY());
        textLayer.show(mark.texts());
        select(mark.selected(), mark.area());
    }
}
