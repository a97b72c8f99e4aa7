package h20timeline.render.primitives;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/// Reads what styled nodes come to. To be used on the toolkit's thread, once the nodes have their
/// styles and places.
public final class NodeReader {
    private final List<DrawnGroup> groups = new ArrayList<>();
    private final List<Primitive> open = new ArrayList<>();
    private @Nullable String event;
    private @Nullable Extremes clip;

    private NodeReader() {}

    /// What is drawn by a node and all in it.
    public static DrawnSheet read(Node root, double width, double height) {
        NodeReader reader = new NodeReader();
        reader.read(root, Placing.NONE, 1, null, null);
        reader.close();
        return new DrawnSheet(width, height, reader.groups);
    }

    private void read(
            Node node,
            Placing outer,
            double opacity,
            @Nullable String outerEvent,
            @Nullable Extremes outerClip) {
        if (!node.isVisible() || node.getOpacity() <= 0) {
            return;
        }
        Placing placing = outer.after(placing(node));
        double covering = opacity * node.getOpacity();
        String own = node.getUserData() instanceof EventTag tag ? tag.event() : outerEvent;
        Extremes clipped = clip(node, placing, outerClip);
        begin(own, clipped);
        switch (node) {
            case Text text -> WordsReader.read(text, placing, covering).ifPresent(open::add);
            case Shape shape -> open.addAll(ShapeReader.read(shape, placing, covering));
            case ImageView image -> open.add(ImageReader.read(image, placing));
            case Region region -> {
                if (region.getEffect() instanceof DropShadow shadow) {
                    open.addAll(RegionReader.shadow(region, shadow, placing, covering));
                }
                open.addAll(RegionReader.read(region, placing, covering));
            }
            default -> {}
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                read(child, placing, covering, own, clipped);
            }
        }
    }

    private void begin(@Nullable String nextEvent, @Nullable Extremes nextClip) {
        if (!Objects.equals(event, nextEvent) || !Objects.equals(clip, nextClip)) {
            close();
            event = nextEvent;
            clip = nextClip;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            groups.add(new DrawnGroup(event, clip, open));
            open.clear();
        }
    }

    private static Placing placing(Node node) {
        Transform transform = node.getLocalToParentTransform();
        return new Placing(
                transform.getMxx(), transform.getMyy(), transform.getTx(), transform.getTy());
    }

    private static @Nullable Extremes clip(Node node, Placing placing, @Nullable Extremes outer) {
        Node shape = node.getClip();
        if (shape == null) {
            return outer;
        }
        Bounds box = shape.getBoundsInParent();
        Extremes own =
                new Extremes(
                        placing.x(box.getMinX(), box.getMinY()),
                        placing.y(box.getMinX(), box.getMinY()),
                        placing.x(box.getMaxX(), box.getMaxY()),
                        placing.y(box.getMaxX(), box.getMaxY()));
        return outer == null
                ? own
                : new Extremes(
                        Math.max(own.left(), outer.left()),
                        Math.max(own.top(), outer.top()),
                        Math.min(own.right(), outer.right()),
                        Math.min(own.bottom(), outer.bottom()));
    }
}
