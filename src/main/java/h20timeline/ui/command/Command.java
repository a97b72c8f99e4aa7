package h20timeline.ui.command;

import h20timeline.i18n.Message;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// What a user can ask of the window, with its keys. Menus, keys and the sheet that lists the keys
/// are all made from this table.
public enum Command implements Message {
    NEW(CommandGroup.FILE, "Shortcut+N"),
    OPEN(CommandGroup.FILE, "Shortcut+O"),
    OPEN_SAGA(CommandGroup.FILE),
    OPEN_AFTER(CommandGroup.FILE),
    ADD_FILE(CommandGroup.FILE),
    COMPARE(CommandGroup.FILE),
    COMPARE_LAST(CommandGroup.FILE),
    COLUMNS(CommandGroup.FILE),
    EDIT(CommandGroup.FILE, "Shortcut+E"),
    EXPORT(CommandGroup.FILE, "Shortcut+Shift+S"),
    PROBLEMS(CommandGroup.FILE, "F8"),
    QUIT(CommandGroup.FILE, "Shortcut+Q"),

    UNDO(CommandGroup.EDIT, "Shortcut+Z"),
    REDO(CommandGroup.EDIT, "Shortcut+Shift+Z Shortcut+Y"),
    COPY(CommandGroup.EDIT, "Shortcut+C"),
    COPY_MARKDOWN(CommandGroup.EDIT),
    COPY_PICTURE(CommandGroup.EDIT),
    COPY_AGAIN(CommandGroup.EDIT, "Shortcut+Shift+C"),
    PASTE(CommandGroup.EDIT, "Shortcut+V"),

    FIND(CommandGroup.FIND, "Shortcut+F"),
    FILTER(CommandGroup.FIND, "Shortcut+Shift+F"),
    NEXT_HIT(CommandGroup.FIND, "F3"),
    PREVIOUS_HIT(CommandGroup.FIND, "Shift+F3"),
    HIDE(CommandGroup.FIND, "Shortcut+Shift+H"),
    CLEAR(CommandGroup.FIND, "Shortcut+Shift+X"),

    NEXT(CommandGroup.GO, "sign ."),
    PREVIOUS(CommandGroup.GO, "sign ,"),
    BACK(CommandGroup.GO, "Alt+Left"),
    FORWARD(CommandGroup.GO, "Alt+Right"),
    GO_TO_DATE(CommandGroup.GO, "Shortcut+G"),
    KNOWN_BEFORE(CommandGroup.GO, "sign ["),
    KNOWN_AFTER(CommandGroup.GO, "sign ]"),
    KNOWN_WEEK_BEFORE(CommandGroup.GO, "sign {"),
    KNOWN_WEEK_AFTER(CommandGroup.GO, "sign }"),
    KNOWN_PLAY(CommandGroup.GO, "sign p P"),
    KNOWN_END(CommandGroup.GO),

    ZOOM_IN(CommandGroup.VIEW, "sign + ="),
    ZOOM_OUT(CommandGroup.VIEW, "sign -"),
    FIT_ALL(CommandGroup.VIEW, "sign 0"),
    FIT_STORY(CommandGroup.VIEW, "sign 1"),
    DETAIL(CommandGroup.VIEW, "F4"),
    LINKS(CommandGroup.VIEW, "Shortcut+K"),
    CLOCKS(CommandGroup.VIEW, "Shortcut+Shift+K"),
    CUTS(CommandGroup.VIEW),
    FULL_SCREEN(CommandGroup.VIEW, "F11"),
    LANGUAGE(CommandGroup.VIEW, "Shortcut+L"),
    DARK(CommandGroup.VIEW, "Shortcut+D"),
    LARGER(
            CommandGroup.VIEW,
            "Shortcut+PLUS Shortcut+EQUALS Shortcut+ADD"
                    + " Shortcut+Shift+PLUS Shortcut+Shift+EQUALS Shortcut+Shift+ADD"),
    SMALLER(
            CommandGroup.VIEW,
            "Shortcut+MINUS Shortcut+SUBTRACT Shortcut+Shift+MINUS Shortcut+Shift+SUBTRACT"),
    USUAL_SIZE(CommandGroup.VIEW, "Shortcut+0 Shortcut+NUMPAD0 Shortcut+Shift+0"),
    FOLD_LANE(CommandGroup.VIEW, "sign f F"),
    LANE_UP(CommandGroup.VIEW, "Alt+Shift+Up"),
    LANE_DOWN(CommandGroup.VIEW, "Alt+Shift+Down"),
    LANES_BACK(CommandGroup.VIEW),

    PRESENT(CommandGroup.PRESENT, "F5"),
    PRESENT_HERE(CommandGroup.PRESENT, "Shift+F5"),

    KEYS(CommandGroup.HELP, "F1"),
    LEGEND(CommandGroup.HELP, "Shift+F1"),
    ABOUT(CommandGroup.HELP);

    /// Before keys that are signs, typed wherever they stand on a keyboard.
    private static final String SIGN = "sign ";

    private final CommandGroup group;

    /// Its keys with spaces between them, the usual one first.
    private final String keys;

    Command(CommandGroup group, String keys) {
        this.group = group;
        this.keys = keys;
    }

    Command(CommandGroup group) {
        this(group, "");
    }

    /// The menu it stands in.
    public CommandGroup group() {
        return group;
    }

    /// Signs that ask for it where no text is being written, the usual one first.
    public List<String> signs() {
        return keys.startsWith(SIGN)
                ? List.of(keys.substring(SIGN.length()).split(" "))
                : List.of();
    }

    /// Keys pressed together that ask for it everywhere, the usual ones first.
    public List<KeyCombination> combinations() {
        return keys.isEmpty() || keys.startsWith(SIGN)
                ? List.of()
                : Stream.of(keys.split(" ")).map(KeyCombination::valueOf).toList();
    }

    /// Its usual key as it is written on this system; empty where it has none.
    public String key() {
        if (keys.startsWith(SIGN)) {
            return signs().getFirst();
        }
        List<KeyCombination> all = combinations();
        return all.isEmpty() ? "" : all.getFirst().getDisplayText();
    }
}
