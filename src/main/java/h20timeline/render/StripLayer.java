package h20timeline.render;

import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The story strip: its cards, the links between them, and the pins over the axis. Made anew only
/// where it has changed, which moving along the axis does to the pins alone.
final class StripLayer extends Group {
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
        for (List<Corner> corners : route.lines()) {
            Path path = StyleClass.ROUTE.on(new Path(RoutePath.line(corners, corners.size() > 2)));
            path.pseudoClassStateChanged(PseudoClasses.SUGGESTED, route.dash() == LinkDash.DASHED);
            path.pseudoClassStateChanged(PseudoClasses.DASHED, route.dash() == LinkDash.DOTTED);
            nodes.add(path);
        }
        Polygon head = StyleClass.ROUTE_HEAD.on(new Polygon());
        head.getPoints().setAll(RoutePath.head(route.lines().getFirst()));
        nodes.add(head);
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
}
