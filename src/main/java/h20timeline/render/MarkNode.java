package h20timeline.render;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The nodes of one mark. They can show any mark of their look, which only moves them and sets
/// their words.
abstract class MarkNode extends Group {
    private final MarkLook look;
    private @Nullable Rectangle selection;

    MarkNode(Mark mark) {
        look = MarkLook.of(mark);
        setAutoSizeChildren(false);
        StyleClass.MARK.on(this);
        if (look.hue() != null) {
            getStyleClass().add(StyleClass.hue(look.hue()));
        }
    }

    /// The nodes for a mark; [#show] then places them.
    static MarkNode of(Mark mark) {
        return switch (mark) {
            case TurnCard turn -> new TurnNode(turn);
            case Mark.Label label -> new LabelNode(label);
            case Mark.Dot dot -> new LabelNode(dot);
            case Mark.Bar bar -> new BarNode(bar);
            case Mark.Cluster cluster -> new ClusterNode(cluster);
            case Mark.Density density -> new DensityNode(density);
            case Mark.Elbow elbow -> new ElbowNode(elbow);
        };
    }

    /// Nodes for some marks, in their places.
    static List<MarkNode> shown(List<Mark> marks) {
        return marks.stream()
                .map(mark -> {
                    MarkNode node = of(mark);
                    node.showHighlighted(mark);
                    return node;
                })
                .toList();
    }

    /// Places the nodes for a mark of their look.
    abstract void show(Mark mark);

    /// The same, and whether it stands out.
    final void showHighlighted(Mark mark) {
        show(mark);
        pseudoClassStateChanged(PseudoClasses.DIM, isDim(mark));
    }

    /// The look of the marks that these nodes can show.
    final MarkLook look() {
        return look;
    }

    /// Puts the sign of selection around an area, or takes it away.
    final void select(boolean selected, Box area) {
        if (selected) {
            if (selection == null) {
                selection = StyleClass.SELECTION.on(new Rectangle());
                getChildren().add(selection);
            }
            selection.setX(area.x() - 2);
            selection.setY(area.y() - 2);
            selection.setWidth(area.width() + 4);
            selection.setHeight(area.height() + 4);
            selection.setArcWidth(14);
            selection.setArcHeight(14);
        } else if (selection != null) {
            getChildren().remove(selection);
            selection = null;
        }
    }

    static void place(Region region, Box area) {
        region.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    }

    private static boolean isDim(Mark mark) {
        return switch (mark) {
            case Mark.OfEvent ofEvent -> ofEvent.dim();
            case Mark.Cluster cluster -> cluster.dim();
            case Mark.Elbow elbow -> elbow.dim();
            // Its columns are both.
            case Mark.Density density -> false;
        };
    }
}
