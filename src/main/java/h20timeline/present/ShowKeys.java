package h20timeline.present;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Turns the keys of a window into cues. A filter: whatever has the focus, keys and clickers work.
final class ShowKeys {
    private static final Map<KeyCode, Integer> DIGITS = digits();

    private final Consumer<ShowCommand> cues;
    private final IntConsumer digits;
    private final Map<KeyCombination, ShowCommand> keys = new HashMap<>();

    ShowKeys(Consumer<ShowCommand> cues, IntConsumer digits) {
        this.cues = cues;
        this.digits = digits;
        for (ShowCommand command : ShowCommand.values()) {
            command.keys().forEach(key -> keys.put(key, command));
        }
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, KeyEvent::consume);
    }

    private void pressed(KeyEvent event) {
        Integer digit = event.isShortcutDown() ? null : DIGITS.get(event.getCode());
        if (digit != null) {
            digits.accept(digit);
            event.consume();
            return;
        }
        cue(event)
                .ifPresent(command -> {
                    event.consume();
                    cues.accept(command);
                });
    }

    /// Shift is passed over, as a key held by accident must not stop a presentation.
    private Optional<ShowCommand> cue(KeyEvent event) {
        KeyEvent plain = event.isShiftDown() ? unshifted(event) : event;
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(plain))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static KeyEvent unshifted(KeyEvent event) {
        return new KeyEvent(
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                event.getCode(),
                false,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }

    private void typed(KeyEvent event) {
        if (ShowCommand.HELP_SIGN.equals(event.getCharacter())) {
            cues.accept(ShowCommand.KEYS);
        }
        event.consume();
    }

    private static Map<KeyCode, Integer> digits() {
        Map<KeyCode, Integer> digits = new EnumMap<>(KeyCode.class);
        for (int digit = 0; digit < 10; digit++) {
            digits.put(KeyCode.getKeyCode(Integer.toString(digit)), digit);
            digits.put(KeyCode.valueOf("NUMPAD" + digit), digit);
        }
        return Map.copyOf(digits);
    }
}
