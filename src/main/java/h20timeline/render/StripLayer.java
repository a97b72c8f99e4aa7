package h20timeline.render;

import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The story strip: its cards, the links between them, and the pins over the axis. Made anew only
/// where it has changed, which moving along the axis does to the pins alone.
final class StripLayer extends Group {
    private static final double CORNER = 9;
    private static final double HEAD = 10;

    private final Group cards = new Group();
    private final Group routes = new Group();
    private final Group pins = new Group();
    private @Nullable Strip shown;

    StripLayer() {
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getChildren().addAll(routes, cards, pins);
    }

    void show(@Nullable Strip strip) {
        setVisible(strip != null);
        Strip before = shown;
        shown = strip;
        if (strip == null) {
            return;
        }
        if (before == null || !before.cards().equals(strip.cards())) {
            List<MarkNode> shownCards = MarkNode.shown(List.copyOf(strip.cards()));
            for (int i = 0; i < shownCards.size(); i++) {
                PictureView.tag(shownCards.get(i), strip.cards().get(i));
            }
            cards.getChildren().setAll(shownCards);
        }
        if (before == null || !before.routes().equals(strip.routes())) {
            List<Node> nodes = new ArrayList<>();
            strip.routes().forEach(route -> draw(route, nodes));
            routes.getChildren().setAll(nodes);
        }
        if (before == null || !before.pins().equals(strip.pins())) {
            pins.getChildren().setAll(strip.pins().stream().map(StripLayer::pin).toList());
        }
    }

    private static Node pin(Strip.Pin pin) {
        Line stem = StyleClass.PIN_STEM.on(new Line(0, 8, pin.x() - pin.discX(), 13));
        Group node = StatusSign.number(pin.number());
        node.getChildren().addFirst(stem);
        node.getStyleClass().add(StyleClass.hue(pin.hue()));
        node.setLayoutX(pin.discX());
        node.setLayoutY(pin.y());
        return node;
    }

    private static void draw(Strip.Route route, List<Node> nodes) {
        for (List<Strip.Corner> corners : route.lines()) {
            Path path = StyleClass.ROUTE.on(new Path(line(corners)));
            path.pseudoClassStateChanged(PseudoClasses.SUGGESTED, route.dash() == LinkDash.DASHED);
            path.pseudoClassStateChanged(PseudoClasses.DASHED, route.dash() == LinkDash.DOTTED);
            nodes.add(path);
        }
        nodes.add(head(route.lines().getFirst()));
        for (TextBox word : route.words()) {
            Rectangle plate = StyleClass.RELATION_PLATE.on(new Rectangle());
            plate.setX(word.x() - 5);
            plate.setY(word.y());
            plate.setWidth(word.width() + 10);
            plate.setHeight(word.height());
            nodes.add(plate);
        }
        Group words = new Group();
        new TextLayer(words.getChildren()).show(route.words());
        nodes.add(words);
    }

    /// The head at the end of a line, in the direction of its last stretch.
    private static Polygon head(List<Strip.Corner> line) {
        Strip.Corner end = line.getLast();
        Strip.Corner before = line.get(line.size() - 2);
        double dx = Math.signum(end.x() - before.x());
        double dy = Math.signum(end.y() - before.y());
        double baseX = end.x() - dx * HEAD;
        double baseY = end.y() - dy * HEAD;
        return StyleClass.ROUTE_HEAD.on(
                new Polygon(
                        end.x(),
                        end.y(),
                        baseX - dy * HEAD / 2,
                        baseY - dx * HEAD / 2,
                        baseX + dy * HEAD / 2,
                        baseY + dx * HEAD / 2));
    }

    /// Lines with round corners; the last ends where the head begins.
    private static List<PathElement> line(List<Strip.Corner> corners) {
        List<PathElement> path = new ArrayList<>();
        path.add(new MoveTo(corners.getFirst().x(), corners.getFirst().y()));
        for (int i = 1; i < corners.size(); i++) {
            Strip.Corner before = corners.get(i - 1);
            Strip.Corner at = corners.get(i);
            boolean last = i == corners.size() - 1;
            if (last) {
                double less = corners.size() > 2 ? HEAD - 1 : 0;
                path.add(
                        new LineTo(
                                at.x() - Math.signum(at.x() - before.x()) * less,
                                at.y() - Math.signum(at.y() - before.y()) * less));
                continue;
            }
            Strip.Corner next = corners.get(i + 1);
            double radius = Math.min(CORNER, length(before, at) / 2);
            radius = Math.min(radius, length(at, next) / 2);
            path.add(
                    new LineTo(
                            at.x() - Math.signum(at.x() - before.x()) * radius,
                            at.y() - Math.signum(at.y() - before.y()) * radius));
            double endX = at.x() + Math.signum(next.x() - at.x()) * radius;
            double endY = at.y() + Math.signum(next.y() - at.y()) * radius;
            boolean clockwise = turnsClockwise(before, at, next);
            path.add(new ArcTo(radius, radius, 0, endX, endY, false, clockwise));
        }
        return path;
    }

    private static double length(Strip.Corner a, Strip.Corner b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static boolean turnsClockwise(Strip.Corner a, Strip.Corner b, Strip.Corner c) {
        return (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x()) > 0;
    }
}
