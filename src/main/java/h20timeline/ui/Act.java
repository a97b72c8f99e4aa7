package h20timeline.ui;

import h20timeline.words.Phrase;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// What a user can ask of the window, with its keys. Menus, keys and the sheet that lists the keys
/// are all made from this table.
enum Act implements Phrase {
    OPEN(ActGroup.FILE, "Shortcut+O"),
    OPEN_SAGA(ActGroup.FILE),
    EXPORT(ActGroup.FILE, "Shortcut+Shift+S"),
    COPY(ActGroup.FILE, "Shortcut+C"),
    COPY_AGAIN(ActGroup.FILE, "Shortcut+Shift+C"),
    PROBLEMS(ActGroup.FILE, "F8"),
    QUIT(ActGroup.FILE, "Shortcut+Q"),

    FIND(ActGroup.FIND, "Shortcut+F"),
    FILTER(ActGroup.FIND, "Shortcut+Shift+F"),
    NEXT_HIT(ActGroup.FIND, "F3"),
    PREVIOUS_HIT(ActGroup.FIND, "Shift+F3"),
    HIDE(ActGroup.FIND, "Shortcut+Shift+H"),
    CLEAR(ActGroup.FIND, "Shortcut+Shift+X"),

    NEXT(ActGroup.GO, "sign ."),
    PREVIOUS(ActGroup.GO, "sign ,"),
    BACK(ActGroup.GO, "Alt+Left"),
    FORWARD(ActGroup.GO, "Alt+Right"),
    GO_TO_DATE(ActGroup.GO, "Shortcut+G"),

    ZOOM_IN(ActGroup.VIEW, "sign + ="),
    ZOOM_OUT(ActGroup.VIEW, "sign -"),
    FIT_ALL(ActGroup.VIEW, "sign 0"),
    FIT_STORY(ActGroup.VIEW, "sign 1"),
    DETAIL(ActGroup.VIEW, "F4"),
    ALL_LINKS(ActGroup.VIEW, "Shortcut+K"),
    LANGUAGE(ActGroup.VIEW, "Shortcut+L"),
    DARK(ActGroup.VIEW, "Shortcut+D"),
    LARGER(ActGroup.VIEW, "Shortcut+Shift+PLUS Shortcut+Shift+EQUALS Shortcut+Shift+ADD"),
    SMALLER(ActGroup.VIEW, "Shortcut+Shift+MINUS Shortcut+Shift+SUBTRACT"),
    USUAL_SIZE(ActGroup.VIEW, "Shortcut+Shift+0"),
    FOLD_LANE(ActGroup.VIEW, "sign f F"),
    LANE_UP(ActGroup.VIEW, "Alt+Shift+Up"),
    LANE_DOWN(ActGroup.VIEW, "Alt+Shift+Down"),
    LANES_BACK(ActGroup.VIEW),

    PRESENT(ActGroup.PRESENT, "F5"),
    PRESENT_HERE(ActGroup.PRESENT, "Shift+F5"),

    KEYS(ActGroup.HELP, "F1"),
    LEGEND(ActGroup.HELP, "Shift+F1"),
    ABOUT(ActGroup.HELP);

    /// Before keys that are signs, typed wherever they stand on a keyboard.
    private static final String SIGN = "sign ";

    private final ActGroup group;

    /// Its keys with spaces between them, the usual one first.
    private final String keys;

    Act(ActGroup group, String keys) {
        this.group = group;
        this.keys = keys;
    }

    Act(ActGroup group) {
        this(group, "");
    }

    /// The menu it stands in.
    ActGroup group() {
        return group;
    }

    /// Signs that ask for it where no text is being written, the usual one first.
    List<String> signs() {
        return keys.startsWith(SIGN)
                ? List.of(keys.substring(SIGN.length()).split(" "))
                : List.of();
    }

    /// Keys pressed together that ask for it everywhere, the usual ones first.
    List<KeyCombination> combinations() {
        return keys.isEmpty() || keys.startsWith(SIGN)
                ? List.of()
                : Stream.of(keys.split(" ")).map(KeyCombination::valueOf).toList();
    }

    /// Its usual key as it is written on this system; empty where it has none.
    String key() {
        if (keys.startsWith(SIGN)) {
            return signs().getFirst();
        }
        List<KeyCombination> all = combinations();
        return all.isEmpty() ? "" : all.getFirst().getDisplayText();
    }
}
