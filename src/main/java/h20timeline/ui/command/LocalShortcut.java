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
    SCROLL_LANES(ShortcutArea.TIMELINE, "Alt+Page_Up Alt+Page_Down"),

    FIND_NEXT(ShortcutArea.FIND, "Enter"),
    FIND_PREVIOUS(ShortcutArea.FIND, "Shift+Enter"),
    FIND_LIST(ShortcutArea.FIND, "Down"),

    SELECT_ALL(ShortcutArea.DETAIL, "Shortcut+A"),

    COPY_PLACE(ShortcutArea.PROBLEMS, "Enter Shortcut+C"),

    STRIP_MOVE(ShortcutArea.STRIP, "Left Right"),
    STRIP_RESIZE(ShortcutArea.STRIP, "Shift+Left Shift+Right"),
    STRIP_ENDS(ShortcutArea.STRIP, "Home End"),

    NEXT_CONTROL(ShortcutArea.ANYWHERE, "Tab Shift+Tab"),
    MENU_BAR(ShortcutArea.ANYWHERE, "F10"),
    MENU(ShortcutArea.ANYWHERE, "CONTEXT_MENU Shift+F10"),
    CLOSE(ShortcutArea.ANYWHERE, "Esc"),

    WHEEL(PointerInput.WHEEL),
    WHEEL_SIDEWAYS(PointerInput.SHIFT_WHEEL),
    DRAG(PointerInput.DRAG),
    CLICK(PointerInput.CLICK),
    DOUBLE_CLICK(PointerInput.DOUBLE_CLICK),
    ZOOM_TO_STRETCH(PointerInput.DRAG_AXIS),
    MENU_HERE(PointerInput.RIGHT_CLICK),
    SELECT_TEXT(PointerInput.DRAG_TEXT),
    REST(PointerInput.REST),
    FOLD_LANE(PointerInput.CLICK_LANE),
    MOVE_LANE(PointerInput.DRAG_LANE),
    WHEEL_LANES(PointerInput.WHEEL_LANE),
    DRAG_STRIP(PointerInput.DRAG_STRIP);

    private final ShortcutArea shortcutArea;
    private final String keys;

    private final @Nullable PointerInput pointerInput;

    LocalShortcut(ShortcutArea shortcutArea, String keys) {
        this.shortcutArea = shortcutArea;
        this.keys = keys;
        pointerInput = null;
    }

    LocalShortcut(PointerInput pointerInput) {
        shortcutArea = ShortcutArea.POINTER;
        keys = "";
        this.pointerInput = pointerInput;
    }

    /// The part of the window.
    public ShortcutArea place() {
        return shortcutArea;
    }

    /// How it is asked for: keys as this system writes them, or what to do with the pointer.
    public List<String> ways(Language language) {
        return pointerInput == null
                ? Stream.of(keys.split(" "))
                        .map(key -> KeyCombination.valueOf(key).getDisplayText())
                        .toList()
                : List.of(pointerInput.in(language));
    }
}
