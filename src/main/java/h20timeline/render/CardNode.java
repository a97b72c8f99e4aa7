package h20timeline.render;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/// A card with its coloured edge, the shape of its status before the date, and the stem down to its
/// dot and extent.
final class CardNode extends MarkNode {
    private static final double SIZE = 10;
    private static final double EDGE = 4;

    private final Region box = StyleClass.CARD.on(new Region());
    private final Region edge = StyleClass.CARD_EDGE.on(new Region());
    private final Line stem = StyleClass.STEM.on(new Line());
    private final DateLine date = new DateLine(getChildren());
    private final Shape dot;
    private final Shape status;
    private final TextLayer textLayer = new TextLayer(getChildren());

    CardNode(Mark.Card card) {
        super(card);
        dot = GlyphShape.of(card.glyph(), SIZE);
        status = GlyphShape.of(card.glyph(), SIZE - 1);
        getChildren().addAll(stem, box, edge, dot, status);
    }

    @Override
    void show(Mark mark) {
        Mark.Card card = (Mark.Card) mark;
        Box area = card.area();
        place(box, area);
        place(edge, new Box(area.x(), area.y(), EDGE, area.height()));
        stem.setStartX(card.anchorX());
        stem.setEndX(card.anchorX());
        stem.setStartY(area.bottom());
        stem.setEndY(card.anchorY());
        date.show(card.date(), card.glyph());
        dot.setLayoutX(card.anchorX());
        dot.setLayoutY(card.anchorY());
        status.setLayoutX(area.x() + EDGE + 16);
        status.setLayoutY(area.y() + 11);
        textLayer.show(card.texts());
        select(card.selected(), area);
    }
}
