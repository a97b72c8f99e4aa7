package h20timeline.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;

/// Asks for a menu as a system does: the display that is none asks for none on a right click.
final class ContextMenuAsk {
    private ContextMenuAsk() {}

    /// In the middle of a node.
    static void on(Node node) {
        at(
                node,
                node.localToScreen(
                        node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY()));
    }

    /// At a point of the screen.
    static void at(Node node, Point2D screen) {
        Point2D scene = node.localToScene(node.screenToLocal(screen));
        node.fireEvent(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        null));
    }
}
