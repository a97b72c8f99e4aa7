package h20timeline.ui;

import h20timeline.words.Language;
import h20timeline.words.Phrase;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// What keys and pointer do in a part of the window, beside the acts that can be asked for
/// anywhere. Told on the sheet that lists the keys; done where each part listens.
enum Habit implements Phrase {
    NEXT_EVENT(HabitPlace.TIMELINE, "Right Tab"),
    PREVIOUS_EVENT(HabitPlace.TIMELINE, "Left Shift+Tab"),
    SAME_LANE(HabitPlace.TIMELINE, "Up Down"),
    ENDS(HabitPlace.TIMELINE, "Home End"),
    MOVE(HabitPlace.TIMELINE, "Shift+Left Shift+Right"),
    OPEN(HabitPlace.TIMELINE, "Enter"),

    FIND_NEXT(HabitPlace.FIND, "Enter"),
    FIND_PREVIOUS(HabitPlace.FIND, "Shift+Enter"),
    FIND_LIST(HabitPlace.FIND, "Down"),

    COPY_PLACE(HabitPlace.PROBLEMS, "Enter Shortcut+C"),

    STRIP_MOVE(HabitPlace.STRIP, "Left Right"),
    STRIP_RESIZE(HabitPlace.STRIP, "Shift+Left Shift+Right"),
    STRIP_ENDS(HabitPlace.STRIP, "Home End"),

    NEXT_CONTROL(HabitPlace.ANYWHERE, "Tab Shift+Tab"),
    MENU_BAR(HabitPlace.ANYWHERE, "F10"),
    CLOSE(HabitPlace.ANYWHERE, "Esc"),

    WHEEL(Pointing.WHEEL),
    WHEEL_SIDEWAYS(Pointing.SHIFT_WHEEL),
    DRAG(Pointing.DRAG),
    CLICK(Pointing.CLICK),
    DOUBLE_CLICK(Pointing.DOUBLE_CLICK),
    REST(Pointing.REST),
    FOLD_LANE(Pointing.CLICK_LANE),
    MOVE_LANE(Pointing.DRAG_LANE),
    DRAG_STRIP(Pointing.DRAG_STRIP);

    private final HabitPlace place;
    private final String keys;

    private final @Nullable Pointing pointing;

    Habit(HabitPlace place, String keys) {
        this.place = place;
        this.keys = keys;
        pointing = null;
    }

    Habit(Pointing pointing) {
        place = HabitPlace.POINTER;
        keys = "";
        this.pointing = pointing;
    }

    /// The part of the window.
    HabitPlace place() {
        return place;
    }

    /// How it is asked for: keys as this system writes them, or what to do with the pointer.
    List<String> ways(Language language) {
        return pointing == null
                ? Stream.of(keys.split(" "))
                        .map(key -> KeyCombination.valueOf(key).getDisplayText())
                        .toList()
                : List.of(pointing.in(language));
    }
}
