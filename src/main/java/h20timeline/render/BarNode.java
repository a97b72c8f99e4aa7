package h20timeline.render;

import h20timeline.layout.Box;
import h20timeline.layout.DateShape;
import h20timeline.layout.Mark;
import javafx.scene.shape.Rectangle;

/// A bar: tinted where it lasted for sure, with a solid line under it, fading out to where it may
/// have begun or ended.
final class BarNode extends MarkNode {
    private static final double LINE = 3;

    private final Rectangle body = StyleClass.BAR_BOX.on(new Rectangle());
    private final Rectangle before = StyleClass.BAR_BOX.on(new Rectangle());
    private final Rectangle after = StyleClass.BAR_BOX.on(new Rectangle());
    private final Rectangle line = StyleClass.CORE.on(new Rectangle());

    private final Words words = new Words(getChildren());

    BarNode(Mark.Bar bar) {
        super(bar);
        before.pseudoClassStateChanged(StyleClass.FADES_LEFT, true);
        after.pseudoClassStateChanged(StyleClass.FADES_RIGHT, true);
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
        words.show(bar.texts());
        select(bar.selected(), area);
    }

    /// An end that is not certain; most bars have none.
    private void end(Rectangle node, double from, double to, Box area) {
        getChildren().remove(node);
        if (to > from) {
            place(node, from, to, area.y(), area.height());
            getChildren().addFirst(node);
        }
    }

    private static void place(Rectangle node, double from, double to, double y, double height) {
        node.setX(from);
        node.setWidth(Math.max(0, to - from));
        node.setY(y);
        node.setHeight(height);
    }
}
