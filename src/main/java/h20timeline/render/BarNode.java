package h20timeline.render;

import h20timeline.layout.Box;
import h20timeline.layout.DateShape;
import h20timeline.layout.Mark;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.shape.Rectangle;

/// A bar: tinted where it lasted for sure, with a solid line under it; tint and line fade out to
/// where it may have begun or ended. The tint alone is too weak to be seen by everyone.
final class BarNode extends MarkNode {
    private static final double LINE = 3;
    private static final double THIN = 2;

    private final Rectangle body = StyleClass.BAR_BOX.on(new Rectangle());
    private final Rectangle line = StyleClass.CORE.on(new Rectangle());
    private final End before = End.fading(PseudoClasses.FADES_LEFT);
    private final End after = End.fading(PseudoClasses.FADES_RIGHT);
    private final TextLayer textLayer = new TextLayer(getChildren());

    /// The part of a bar that is not certain.
    private record End(Rectangle tint, Rectangle line) {
        static End fading(PseudoClass side) {
            End end =
                    new End(
                            StyleClass.BAR_BOX.on(new Rectangle()),
                            StyleClass.REACH.on(new Rectangle()));
            end.tint.pseudoClassStateChanged(side, true);
            end.line.pseudoClassStateChanged(side, true);
            return end;
        }
    }

    BarNode(Mark.Bar bar) {
        super(bar);
        getChildren().addAll(body, line);
    }

    @Override
    void show(Mark mark) {
        Mark.Bar bar = (Mark.Bar) mark;
        Box area = bar.area();
        DateShape.Reach core = bar.date().core();
        double from = core == null ? area.x() + area.width() / 2 : core.from();
        double to = core == null ? area.x() + area.width() / 2 : core.to();
        end(before, area.x(), from, area);
        place(body, from, to, area.y(), area.height());
        end(after, to, area.right(), area);
        place(line, from, to, area.bottom() - LINE, LINE);
        textLayer.show(bar.texts());
        select(bar.selected(), area);
    }

    /// An end that is not certain; most bars have none.
    private void end(End end, double from, double to, Box area) {
        getChildren().removeAll(end.tint, end.line);
        if (to > from) {
            place(end.tint, from, to, area.y(), area.height());
            place(end.line, from, to, area.bottom() - THIN, THIN);
            getChildren().addAll(0, List.of(end.tint, end.line));
        }
    }

    private static void place(Rectangle node, double from, double to, double y, double height) {
        node.setX(from);
        node.setWidth(Math.max(0, to - from));
        node.setY(y);
        node.setHeight(height);
    }
}
