package h20timeline.ui.command;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work wherever the focus is.
public final class WindowKeys {
    /// Asks for help in many programs.
    public static final String HELP = "?";

    private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");

    /// Where text is written it is the text that is copied, and what was written that is undone.
    private static final Set<Command> OF_FIELDS =
            EnumSet.of(Command.UNDO, Command.REDO, Command.COPY);

    private final Consumer<Command> acts;

    private final Map<KeyCombination, Command> combinations = new HashMap<>();
    private final Map<String, Command> signs = new HashMap<>();

    public WindowKeys(Consumer<Command> acts) {
        this.acts = acts;
        for (Command command : Command.values()) {
            command.combinations().forEach(combination -> combinations.put(combination, command));
            command.signs().forEach(sign -> signs.put(sign, command));
        }
        signs.put(HELP, Command.KEYS);
    }

    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// A filter: controls must not take keys for themselves that the menus promise.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTEXT_MENU || MENU.match(event)) {
            event.consume();
            askForMenu((Scene) event.getSource());
            return;
        }
        combinations.forEach((combination, command) -> {
            if (combination.match(event) && !(OF_FIELDS.contains(command) && isWriting(event))) {
                event.consume();
                acts.accept(command);
            }
        });
    }

    /// As a right click on what has the keyboard, wherever the system does so or not.
    private static void askForMenu(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            return;
        }
        Bounds box = owner.getLayoutBounds();
        Point2D at = new Point2D(box.getCenterX(), box.getCenterY());
        Point2D inScene = owner.localToScene(at);
        Point2D screen = owner.localToScreen(at);
        owner.fireEvent(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        inScene.getX(),
                        inScene.getY(),
                        screen.getX(),
                        screen.getY(),
                        true,
                        null));
    }

    private void typed(KeyEvent event) {
        Command command = signs.get(event.getCharacter());
        if (command != null && !event.isControlDown() && !event.isMetaDown() && !isWriting(event)) {
            event.consume();
            acts.accept(command);
        }
    }

    private static boolean isWriting(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
