package h20timeline.render;

import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;

/// A link: lines with corners and a head, dashed when it is only suggested, dotted when it is a
/// guess, and its word.
final class ElbowNode extends MarkNode {
    private final Group lines = new Group();
    private final TextLayer textLayer = new TextLayer(getChildren());

    ElbowNode(Mark.Elbow elbow) {
        super(elbow);
        setMouseTransparent(true);
        getChildren().addFirst(lines);
    }

    @Override
    void show(Mark mark) {
        Mark.Elbow elbow = (Mark.Elbow) mark;
        lines.getChildren().clear();
        List<Corner> headed = elbow.lines().getFirst();
        for (int i = 0; i < elbow.lines().size(); i++) {
            Path line = StyleClass.ELBOW.on(RoutePath.line(elbow.lines().get(i), i == 0));
            line.pseudoClassStateChanged(PseudoClasses.SUGGESTED, elbow.dash() == LinkDash.DASHED);
            line.pseudoClassStateChanged(PseudoClasses.DASHED, elbow.dash() == LinkDash.DOTTED);
            line.pseudoClassStateChanged(PseudoClasses.FAINT, !elbow.ofSelected());
            lines.getChildren().add(line);
        }
        Polygon head = StyleClass.ARROW.on(RoutePath.head(headed));
        head.pseudoClassStateChanged(PseudoClasses.FAINT, !elbow.ofSelected());
        lines.getChildren().add(head);
        textLayer.show(elbow.texts());
    }
}
