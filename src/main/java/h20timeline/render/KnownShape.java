package h20timeline.render;

import h20timeline.layout.picture.KnownLine;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/// The day on which an event became known: an open triangle that points down, joined to the event
/// by a fine line, which is dashed where the day is assumed. Its nodes are made when first needed:
/// most marks have none.
final class KnownShape {
    private static final double HALF = KnownLine.HALF - 0.7;

    private final ObservableList<Node> into;
    private @Nullable Line tie;
    private @Nullable Polygon day;

    /// Puts its nodes over those that a list has.
    KnownShape(ObservableList<Node> into) {
        this.into = into;
    }

    /// Shows a line at a height, or nothing.
    void show(@Nullable KnownLine line, double y) {
        if (line == null) {
            if (tie != null && day != null) {
                into.removeAll(List.of(tie, day));
            }
            return;
        }
        if (tie == null || day == null) {
            tie = StyleClass.KNOWN_TIE.on(new Line());
            day = StyleClass.KNOWN_DAY.on(new Polygon(-HALF, -HALF, HALF, -HALF, 0, HALF));
        }
        tie.setStartX(line.from());
        tie.setEndX(line.isSeen() ? Math.max(line.from(), line.to() - HALF / 2) : line.to());
        tie.setStartY(y);
        tie.setEndY(y);
        tie.pseudoClassStateChanged(PseudoClasses.SUGGESTED, line.assumed());
        tie.setVisible(line.to() - line.from() > 1);
        day.setVisible(line.isSeen());
        day.setLayoutX(line.to());
        day.setLayoutY(y);
        if (!into.contains(tie)) {
            into.addAll(List.of(tie, day));
        }
    }
}
