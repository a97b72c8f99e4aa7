package h20timeline.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// Buttons in a row of which always exactly one is on.
public final class SegmentBar<T> extends SegmentedButton {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> choose;
    private boolean showing;

    /// The first of the choices is on; `choose` takes what a user has chosen.
    public SegmentBar(List<T> choices, Consumer<T> choose) {
        this.choose = choose;
        for (T choice : choices) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(0);
            button.setToggleGroup(group);
            buttons.put(choice, button);
        }
        // The group that it brings takes its buttons in only when they are first seen.
        setToggleGroup(group);
        getButtons().setAll(buttons.values());
        show(choices.getFirst());
        // Not the buttons' actions: the arrow keys choose without one.
        group.selectedToggleProperty().addListener((property, before, now) -> changed(before, now));
    }

    private void changed(@Nullable Toggle before, @Nullable Toggle now) {
        if (showing) {
            return;
        }
        if (now == null) {
            show(before);
            return;
        }
        buttons.forEach((choice, button) -> {
            if (button.equals(now)) {
                choose.accept(choice);
            }
        });
    }

    private void show(@Nullable Toggle toggle) {
        showing = true;
        group.selectToggle(toggle);
        showing = false;
    }

    /// Puts a choice on, without choosing it.
    public void show(T choice) {
        show((Toggle) buttons.get(choice));
    }

    /// Puts the keyboard on the choice that is on.
    void focus() {
        buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    /// Names a choice: on its button, and in more words for screen readers and the pointer.
    public void name(T choice, String text, String spoken) {
        ToggleButton button = buttons.get(choice);
        if (button == null) {
            throw new IllegalArgumentException(String.valueOf(choice));
        }
        button.setText(text);
        button.setAccessibleText(spoken);
        LazyTooltip.on(button, spoken);
    }
}
