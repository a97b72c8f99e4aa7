package h20timeline.present;

import h20timeline.i18n.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// What a presenter can ask for, with the keys of keyboards and clickers. Keys and the sheet that
/// lists them are made from this table. Clickers send Page Down and Page Up, F5 and Escape in turn
/// from one button, and a full stop or B from another.
enum ShowCommand implements Message {
    NEXT("Page_Down Space N"),
    BACK("Page_Up Backspace P"),
    /// The next step, or in the overview the one at the right.
    RIGHT("Right"),
    /// The step before, or in the overview the one at the left.
    LEFT("Left"),
    /// The next step, or in the list of all the one below.
    DOWN("Down"),
    /// The step before, or in the list of all the one above.
    UP("Up"),
    FIRST("Home"),
    LAST("End"),
    /// Goes on, or to the number that was typed.
    ENTER("Enter"),
    STEPS("G"),
    OVERVIEW("Tab Shortcut+G"),
    BLACK("B Period"),
    WHITE("W Comma"),
    FREEZE("F"),
    POINTER("L"),
    PEN("D"),
    COLOUR("C"),
    ERASER("E"),
    UNDO("Shortcut+Z"),
    KEEP("K"),
    SAVE("Shortcut+S"),
    ROAM("Z"),
    CONSOLE("S"),
    SWAP("X"),
    PAUSE("T"),
    RESUME("R"),
    NOTES_UP("Shift+Up"),
    NOTES_DOWN("Shift+Down"),
    NOTES_PAGE_UP("Shift+Page_Up"),
    NOTES_PAGE_DOWN("Shift+Page_Down"),
    LARGER("Plus Add Equals"),
    SMALLER("Minus Subtract"),
    LANGUAGE("Shortcut+L"),
    DARK("Shortcut+D"),
    KEYS("F1"),
    /// Starts elsewhere; here it brings the slide to the front, since clickers send it at any time.
    START("F5"),
    END("Esc");

    /// The sign for help, wherever it stands on a keyboard.
    static final String HELP_SIGN = "?";

    /// Its keys with spaces between them, the usual one first.
    private final String keys;

    ShowCommand(String keys) {
        this.keys = keys;
    }

    List<KeyCombination> keys() {
        return Arrays.stream(keys.split(" "))
                .map(key -> KeyCombination.valueOf(key.replace('_', ' ')))
                .toList();
    }

    /// Its keys as they are written on this system.
    String written() {
        Stream<String> names = keys().stream().map(KeyCombination::getDisplayText);
        return (this == KEYS ? Stream.concat(names, Stream.of(HELP_SIGN)) : names)
                .collect(Collectors.joining("   "));
    }
}
