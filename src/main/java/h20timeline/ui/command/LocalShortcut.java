package h20timeline.ui.command;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// What keys and pointer do in a part of the window, beside the acts that can be asked for
/// anywhere. Told on the sheet that lists the keys; done where each part listens.
public enum LocalShortcut implements Message {
    NEXT_EVENT(ShortcutArea.TIMELINE, "Right Tab"),
    PREVIOUS_EVENT(ShortcutArea.TIMELINE, "Left Shift+Tab"),
    SAME_LANE(ShortcutArea.TIMELINE, "Up Down"),
    ENDS(ShortcutArea.TIMELINE, "Home End"),
    MOVE(ShortcutArea.TIMELINE, "Shift+Left Shift+Right"),
    OPEN(ShortcutArea.TIMELINE, "Enter"),

    FIND_NEXT(ShortcutArea.FIND, "Enter"),
    FIND_PREVIOUS(ShortcutArea.FIND, "Shift+Enter"),
    FIND_LIST(ShortcutArea.FIND, "Down"),

    COPY_PLACE(ShortcutArea.PROBLEMS, "Enter Shortcut+C"),

    STRIP_MOVE(ShortcutArea.STRIP, "Left Right"),
    STRIP_RESIZE(ShortcutArea.STRIP, "Shift+Left Shift+Right"),
    STRIP_ENDS(ShortcutArea.STRIP, "Home End"),

    NEXT_CONTROL(ShortcutArea.ANYWHERE, "Tab Shift+Tab"),
    MENU_BAR(ShortcutArea.ANYWHERE, "F10"),
    CLOSE(ShortcutArea.ANYWHERE, "Esc"),

    WHEEL(PointerInput.WHEEL),
    WHEEL_SIDEWAYS(PointerInput.SHIFT_WHEEL),
    DRAG(PointerInput.DRAG),
    CLICK(PointerInput.CLICK),
    DOUBLE_CLICK(PointerInput.DOUBLE_CLICK),
    REST(PointerInput.REST),
    FOLD_LANE(PointerInput.CLICK_LANE),
    MOVE_LANE(PointerInput.DRAG_LANE),
    DRAG_STRIP(PointerInput.DRAG_STRIP);

    private final ShortcutArea place;
    private final String keys;

    private final @Nullable PointerInput pointing;

    LocalShortcut(ShortcutArea place, String keys) {
        this.place = place;
        this.keys = keys;
        pointing = null;
    }

    LocalShortcut(PointerInput pointing) {
        place = ShortcutArea.POINTER;
        keys = "";
        this.pointing = pointing;
    }

    /// The part of the window.
    public ShortcutArea place() {
        return place;
    }

    /// How it is asked for: keys as this system writes them, or what to do with the pointer.
    public List<String> ways(Language language) {
        return pointing == null
                ? Stream.of(keys.split(" "))
                        .map(key -> KeyCombination.valueOf(key).getDisplayText())
                        .toList()
                : List.of(pointing.in(language));
    }
}
