package h20timeline.render;

import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.TextBox;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A link: a curve with an arrowhead, dashed when it is only suggested, dotted when it is a guess,
/// and a plate behind its word.
final class ArcNode extends MarkNode {
    private static final double HEAD = 9;

    private final CubicCurve curve = StyleClass.ARC.on(new CubicCurve());
    private final Polygon head = StyleClass.ARROW.on(new Polygon());
    private final Rectangle plate = StyleClass.RELATION_PLATE.on(new Rectangle());

    private final TextLayer textLayer = new TextLayer(getChildren());

    ArcNode(Mark.Arc arc) {
        super(arc);
        setMouseTransparent(true);
        getChildren().addAll(curve, head);
    }

    @Override
    void show(Mark mark) {
        Mark.Arc arc = (Mark.Arc) mark;
        curve.pseudoClassStateChanged(PseudoClasses.SUGGESTED, arc.dash() == LinkDash.DASHED);
        curve.pseudoClassStateChanged(PseudoClasses.DASHED, arc.dash() == LinkDash.DOTTED);
        curve.pseudoClassStateChanged(PseudoClasses.FAINT, !arc.ofSelected());
        head.pseudoClassStateChanged(PseudoClasses.FAINT, !arc.ofSelected());
        double dx = arc.toX() - arc.toBendX();
        double dy = arc.toY() - arc.toBendY();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double ux = dx / length;
        double uy = dy / length;
        // The head ends before the dot, and the line before the head.
        double tipX = arc.toX() - ux * 7;
        double tipY = arc.toY() - uy * 7;
        curve.setStartX(arc.fromX());
        curve.setStartY(arc.fromY());
        curve.setControlX1(arc.fromBendX());
        curve.setControlY1(arc.fromBendY());
        curve.setControlX2(arc.toBendX());
        curve.setControlY2(arc.toBendY());
        curve.setEndX(tipX - ux * (HEAD - 1));
        curve.setEndY(tipY - uy * (HEAD - 1));
        double half = HEAD * 0.45;
        head.getPoints()
                .setAll(
                        tipX,
                        tipY,
                        tipX - ux * HEAD - uy * half,
                        tipY - uy * HEAD + ux * half,
                        tipX - ux * HEAD + uy * half,
                        tipY - uy * HEAD - ux * half);
        plate(arc.word());
        textLayer.show(arc.texts());
    }

    private void plate(@Nullable TextBox word) {
        getChildren().remove(plate);
        if (word != null) {
            plate.setX(word.x() - 4);
            plate.setY(word.y() - 1);
            plate.setWidth(word.width() + 8);
            plate.setHeight(word.height() + 2);
            getChildren().add(2, plate);
        }
    }
}
