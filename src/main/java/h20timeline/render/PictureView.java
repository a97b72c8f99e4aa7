package h20timeline.render;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.render.primitives.EventTag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    private final Group links = new Group();
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
        for (Group group : List.of(links, marks, legend)) {
            group.setAutoSizeChildren(false);
            group.setMouseTransparent(true);
        }
        getChildren().addAll(groundLayer, links, marks, legend, strip);
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

    /// Shows a picture; costs what has changed. The nodes of marks that have gone show those that
    /// have come: a node that is put in gets its styles, which costs more than all else.
    public void show(Picture picture) {
        shown = picture;
        groundLayer.show(picture);
        Map<String, MarkNode> next = HashMap.newHashMap(picture.marks().size());
        for (Mark mark : picture.marks()) {
            MarkNode node = nodes.get(mark.key());
            if (node != null && node.look().equals(MarkLook.of(mark))) {
                nodes.remove(mark.key());
                next.put(mark.key(), node);
            }
        }
        Map<MarkLook, Deque<MarkNode>> spare = new HashMap<>();
        for (MarkNode node : nodes.values()) {
            spare.computeIfAbsent(node.look(), look -> new ArrayDeque<>()).add(node);
        }
        List<MarkNode> order = new ArrayList<>(picture.marks().size());
        for (Mark mark : picture.marks()) {
            MarkNode node = next.get(mark.key());
            if (node == null) {
                Deque<MarkNode> gone = spare.get(MarkLook.of(mark));
                node = gone == null || gone.isEmpty() ? MarkNode.of(mark) : gone.removeFirst();
                tag(node, mark);
                next.put(mark.key(), node);
            }
            node.showHighlighted(mark);
            node.pseudoClassStateChanged(PseudoClasses.LIFTED, mark.key().equals(lifted));
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

    /// Puts links in their order under the marks, which do not overlap: a mark that stays is not
    /// moved among the others.
    private void arrange(List<MarkNode> order) {
        List<Node> lines = new ArrayList<>();
        Set<Node> wanted = new LinkedHashSet<>();
        for (MarkNode node : order) {
            (node instanceof ElbowNode ? lines : wanted).add(node);
        }
        if (!links.getChildren().equals(lines)) {
            links.getChildren().setAll(lines);
        }
        List<Node> children = marks.getChildren();
        children.removeIf(node -> !wanted.contains(node));
        Set<Node> kept = new HashSet<>(children);
        int i = 0;
        for (Node node : wanted) {
            if (!kept.contains(node)) {
                children.add(i, node);
            }
            i++;
        }
    }

    /// Draws no marks but those that reach between two heights, in units of the picture: the
    /// toolkit sets the words of all that are there, however far away they are from what is drawn.
    void drawOnly(double from, double to) {
        for (Group group : List.of(links, marks)) {
            for (Node mark : group.getChildren()) {
                Bounds bounds = mark.getBoundsInParent();
                mark.setVisible(bounds.getMaxY() >= from && bounds.getMinY() <= to);
            }
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
