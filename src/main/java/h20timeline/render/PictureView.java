package h20timeline.render;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.render.primitives.EventTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Shows one picture after another, keeping the nodes of the marks that stay.
public final class PictureView extends Pane {
    private final GroundLayer groundLayer = new GroundLayer();
    private final Group marks = new Group();
    private final Group legend = new Group();
    private final StripLayer strip = new StripLayer();
    private @Nullable DetailNode detail;
    private Map<String, MarkNode> nodes = new HashMap<>();
    private @Nullable Picture shown;
    private @Nullable String lifted;

    /// Empty until the first [#show].
    public PictureView() {
        StyleClass.PICTURE.on(this);
        marks.setAutoSizeChildren(false);
        marks.setMouseTransparent(true);
        legend.setAutoSizeChildren(false);
        legend.setMouseTransparent(true);
        getChildren().addAll(groundLayer, marks, legend, strip);
    }

    /// Of one picture.
    PictureView(Picture picture) {
        this();
        show(picture);
    }

    /// The picture that is shown, or null before the first.
    public @Nullable Picture shown() {
        return shown;
    }

    /// Shows a picture; costs what has changed.
    public void show(Picture picture) {
        shown = picture;
        groundLayer.show(picture);
        Map<String, MarkNode> next = HashMap.newHashMap(picture.marks().size());
        List<Node> order = new ArrayList<>(picture.marks().size());
        for (Mark mark : picture.marks()) {
            MarkNode node = nodes.get(mark.key());
            if (node == null || !node.canShow(mark)) {
                node = MarkNode.of(mark);
                tag(node, mark);
            }
            node.showHighlighted(mark);
            node.pseudoClassStateChanged(PseudoClasses.LIFTED, mark.key().equals(lifted));
            next.put(mark.key(), node);
            order.add(node);
        }
        nodes = next;
        arrange(order);
        around(picture);
    }

    /// Says of a node which event it shows.
    static void tag(MarkNode node, Mark mark) {
        if (mark instanceof Mark.OfEvent one) {
            EventTag.on(node, one.id());
        }
    }

    /// What only pictures have, made anew: nothing of it moves.
    private void around(Picture picture) {
        strip.show(picture.strip());
        legend.getChildren().setAll(MarkNode.shown(picture.legend()));
        getChildren().remove(detail);
        detail = picture.detail() == null ? null : new DetailNode(picture.detail());
        if (detail != null) {
            getChildren().add(detail);
        }
    }

    /// Takes out what has gone and puts in what has come. What stays is not touched: a node that is
    /// put in again gets its styles anew, which costs more than all else.
    private void arrange(List<Node> order) {
        List<Node> children = marks.getChildren();
        Set<Node> wanted = new HashSet<>(order);
        children.removeIf(node -> !wanted.contains(node));
        Set<Node> kept = new HashSet<>(children);
        for (int i = 0; i < order.size(); i++) {
            Node node = order.get(i);
            if (i < children.size() && children.get(i).equals(node)) {
                continue;
            }
            if (kept.contains(node)) {
                marks.getChildren().setAll(order);
                return;
            }
            children.add(i, node);
        }
    }

    /// Draws no marks but those that reach between two heights, in units of the picture: the
    /// toolkit sets the words of all that are there, however far away they are from what is drawn.
    void drawOnly(double from, double to) {
        for (Node mark : marks.getChildren()) {
            Bounds bounds = mark.getBoundsInParent();
            mark.setVisible(bounds.getMaxY() >= from && bounds.getMinY() <= to);
        }
    }

    /// Lifts the mark of a key above the others, or none.
    public void lift(@Nullable String key) {
        setLifted(lifted, false);
        lifted = key;
        setLifted(key, true);
    }

    private void setLifted(@Nullable String key, boolean on) {
        MarkNode node = key == null ? null : nodes.get(key);
        if (node != null) {
            node.pseudoClassStateChanged(PseudoClasses.LIFTED, on);
        }
    }
}
