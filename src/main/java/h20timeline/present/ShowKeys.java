package h20timeline.present;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Turns the keys of a window into cues. A filter: whatever has the focus, keys and clickers work.
final class ShowKeys {
    private static final Map<KeyCode, Integer> DIGITS = digits();

    /// What the buttons of clickers ask for.
    private static final Set<ShowCommand> CLICKER =
            Set.of(
                    ShowCommand.NEXT,
                    ShowCommand.BACK,
                    ShowCommand.BLACK,
                    ShowCommand.START,
                    ShowCommand.END);

    /// What the buttons of clickers send.
    private static final Set<KeyCode> CLICKER_KEYS =
            Set.of(
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.F5,
                    KeyCode.ESCAPE,
                    KeyCode.B,
                    KeyCode.PERIOD);

    private final Consumer<ShowCommand> cues;
    private final IntConsumer digits;
    private final Letters letters;
    private final Map<KeyCombination, ShowCommand> keys = new HashMap<>();

    /// Where letters go while something is looked for.
    interface Letters {
        /// Whether letters are words now, and no commands.
        boolean wanted();

        /// A letter was typed.
        void typed(String letter);

        /// The last one is taken back.
        void back();
    }

    ShowKeys(Consumer<ShowCommand> cues, IntConsumer digits, Letters letters) {
        this.letters = letters;
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
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (letters.wanted() && plain && isWord(event.getCode())) {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                letters.back();
            }
            event.consume();
            return;
        }
        cue(event)
                .ifPresent(command -> {
                    event.consume();
                    cues.accept(command);
                });
    }

    /// Takes a key of a clicker that another window was sent; false for any other key. There a
    /// letter may be a word, so only in this program's windows that are no fields it is the
    /// clicker's.
    boolean clicker(KeyEvent event) {
        Optional<ShowCommand> command =
                cue(event)
                        .filter(CLICKER::contains)
                        .filter(each -> CLICKER_KEYS.contains(event.getCode()));
        command.ifPresent(cues);
        return command.isPresent();
    }

    private static boolean isWord(KeyCode code) {
        return code.isLetterKey() || code == KeyCode.SPACE || code == KeyCode.BACK_SPACE;
    }

    /// Shift is passed over where it means nothing, as a key held by accident must not stop a
    /// presentation.
    private Optional<ShowCommand> cue(KeyEvent event) {
        Optional<ShowCommand> exact = exact(event);
        return exact.isPresent() || !event.isShiftDown() ? exact : exact(unshifted(event));
    }

    private Optional<ShowCommand> exact(KeyEvent plain) {
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
        } else if (letters.wanted() && isLetter(event.getCharacter())) {
            letters.typed(event.getCharacter());
        }
        event.consume();
    }

    private static boolean isLetter(String sign) {
        return !sign.isEmpty() && (Character.isLetter(sign.codePointAt(0)) || sign.equals(" "));
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
