package h20timeline.render;

import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;

/// A link: lines with corners and a head, dashed when it is only suggested, dotted when it is a
/// guess, and its word.
final class ElbowNode extends MarkNode {
    private final Path line = StyleClass.ELBOW.on(new Path());
    private final Polygon head = StyleClass.ARROW.on(new Polygon());
    private final TextLayer textLayer = new TextLayer(getChildren());

    ElbowNode(Mark.Elbow elbow) {
        super(elbow);
        setMouseTransparent(true);
        getChildren().addAll(0, List.of(line, head));
    }

    @Override
    void show(Mark mark) {
        Mark.Elbow elbow = (Mark.Elbow) mark;
        List<PathElement> path = new ArrayList<>();
        for (List<Corner> corners : elbow.lines()) {
            path.addAll(RoutePath.line(corners, path.isEmpty()));
        }
        line.getElements().setAll(path);
        line.pseudoClassStateChanged(PseudoClasses.SUGGESTED, elbow.dash() == LinkDash.DASHED);
        line.pseudoClassStateChanged(PseudoClasses.DASHED, elbow.dash() == LinkDash.DOTTED);
        line.pseudoClassStateChanged(PseudoClasses.FAINT, !elbow.ofSelected());
        head.getPoints().setAll(RoutePath.head(elbow.lines().getFirst()));
        head.pseudoClassStateChanged(PseudoClasses.FAINT, !elbow.ofSelected());
        textLayer.show(elbow.texts());
    }
}
