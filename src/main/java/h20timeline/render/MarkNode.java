package h20timeline.render;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The nodes of one mark. Kept as long as the mark is of the same kind, hue and shape: moving a
/// mark only moves its nodes.
abstract class MarkNode extends Group {
    private final Mark made;
    private @Nullable Rectangle selection;

    MarkNode(Mark mark) {
        made = mark;
        setAutoSizeChildren(false);
        StyleClass.MARK.on(this);
        String hue = hueOf(mark);
        if (hue != null) {
            getStyleClass().add(StyleClass.hue(hue));
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

    /// Places the nodes for a mark that [#canShow] allows.
    abstract void show(Mark mark);

    /// The same, and whether it stands out.
    final void showHighlighted(Mark mark) {
        show(mark);
        pseudoClassStateChanged(PseudoClasses.DIM, isDim(mark));
    }

    /// Whether these nodes can show another mark, too.
    final boolean canShow(Mark mark) {
        return mark.getClass() == made.getClass()
                && glyphOf(mark) == glyphOf(made)
                && turnOf(mark) == turnOf(made)
                && hasStatus(mark) == hasStatus(made)
                && Objects.equals(hueOf(mark), hueOf(made));
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

    private static @Nullable Glyph glyphOf(Mark mark) {
        return mark instanceof Mark.OfEvent ofEvent ? ofEvent.glyph() : null;
    }

    private static int turnOf(Mark mark) {
        return mark instanceof Mark.OfEvent ofEvent ? ofEvent.turn() : 0;
    }

    private static boolean hasStatus(Mark mark) {
        return mark instanceof Mark.Bar bar && !Double.isNaN(bar.statusX());
    }

    private static @Nullable String hueOf(Mark mark) {
        return switch (mark) {
            case Mark.OfEvent ofEvent -> ofEvent.hue();
            case Mark.Cluster cluster -> cluster.hue();
            case Mark.Density density -> density.hue();
            case Mark.Elbow elbow -> null;
        };
    }
}
