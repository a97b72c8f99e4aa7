package h20timeline.ui.help;

import h20timeline.render.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One sheet: its title, a button that closes it, and what it says. As high as that needs, and no
/// higher than the window: then it scrolls.
final class HelpDialog extends Region {
    private static final double LINE = 48;

    private final HBox head;
    private final StackPane body;
    private final ScrollPane scroll;

    HelpDialog(String title, String closing, Region content, Runnable close) {
        Label name = StyleClass.SHEET_TITLE.on(new Label(title));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button button = new Button(closing);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> close.run());
        head = StyleClass.SHEET_HEAD.on(new HBox(name, button));
        body = StyleClass.SHEET_BODY.on(new StackPane(content));
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(title);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setMaxWidth(content.getMaxWidth());
        setMaxHeight(USE_PREF_SIZE);
        // A click on its shadow is one beside it.
        setPickOnBounds(false);
        StyleClass.HELP_SHEET.on(this);
        getChildren().setAll(head, scroll);
    }

    /// Puts the keyboard where it scrolls.
    void takeFocus() {
        scroll.requestFocus();
    }

    /// Whether a key presses the button or link that has the keyboard.
    boolean activates(KeyEvent event) {
        boolean pressing = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return pressing && !scroll.equals(event.getTarget());
    }

    /// Puts the keyboard on the next thing here that can have it, or the one before; round and
    /// round.
    void walk(int step) {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        int at = stops.indexOf(getScene().getFocusOwner());
        stops.get(Math.floorMod(at + step, stops.size())).requestFocus();
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isFocusTraversable() && node.isVisible()) {
                stops.add(node);
            }
            if (node instanceof Parent inner) {
                collect(inner, stops);
            }
        }
    }

    /// Moves what is shown as the keys for moving do everywhere.
    void scroll(KeyCode key) {
        double page = scroll.getViewportBounds().getHeight();
        double rest = body.getHeight() - page;
        if (rest <= 0) {
            return;
        }
        double by =
                switch (key) {
                    case UP -> -LINE;
                    case DOWN -> LINE;
                    case PAGE_UP -> LINE - page;
                    case PAGE_DOWN, SPACE -> page - LINE;
                    case HOME -> -rest;
                    case END -> rest;
                    default -> 0;
                };
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / rest, 0, 1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getMaxWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        Insets frame = scroll.getInsets();
        double inner = width - insets.getLeft() - insets.getRight();
        double words = inner - frame.getLeft() - frame.getRight();
        return insets.getTop()
                + head.prefHeight(inner)
                + frame.getTop()
                + Math.ceil(body.prefHeight(words))
                + frame.getBottom()
                + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double top = head.prefHeight(width);
        head.resizeRelocate(insets.getLeft(), insets.getTop(), width, top);
        scroll.resizeRelocate(
                insets.getLeft(),
                insets.getTop() + top,
                width,
                getHeight() - insets.getTop() - insets.getBottom() - top);
    }
}
