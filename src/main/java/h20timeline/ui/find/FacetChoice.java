package h20timeline.ui.find;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.WrappedCheckBox;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One choice of a filter: a box to check, with how many events it would give. One that would give
/// none is only greyed: it can be chosen and is read like the others.
final class FacetChoice extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final WrappedCheckBox box = new WrappedCheckBox();
    private final Label count = StyleClass.CHOICE_COUNT.on(new Label());

    /// `mark` stands before the name, where there is one; `choose` takes whether it is chosen now.
    FacetChoice(@Nullable Node mark, Consumer<Boolean> choose) {
        StyleClass.CHOICE.on(this);
        setAlignment(Pos.TOP_LEFT);
        box.setGraphic(mark);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(e -> choose.accept(box.isSelected()));
        getChildren().setAll(box, count);
    }

    /// Whether the keyboard is on it.
    boolean hasKeyboard() {
        return box.isFocused();
    }

    /// Puts the keyboard on it.
    void focus() {
        box.requestFocus();
    }

    /// Shows its name, whether it is chosen, and its count; a count below 0 is not known.
    void show(String name, boolean chosen, int events, Language language) {
        box.setText(name);
        box.setSelected(chosen);
        count.setText(events < 0 ? "" : language.number(events));
        box.setAccessibleText(
                events < 0 ? name : FindPanelMessages.CHOICE.in(language, name, count.getText()));
        pseudoClassStateChanged(NONE, events == 0);
    }
}
