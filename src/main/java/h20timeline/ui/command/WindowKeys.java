package h20timeline.ui.command;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work wherever the focus is.
public final class WindowKeys {
    /// Asks for help in many programs.
    public static final String HELP = "?";

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
        combinations.forEach((combination, command) -> {
            if (combination.match(event) && !(OF_FIELDS.contains(command) && isWriting(event))) {
                event.consume();
                acts.accept(command);
            }
        });
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
