package h20timeline.present;

import h20timeline.render.PseudoClasses;
import h20timeline.render.StyleClass;
import h20timeline.story.ShowStep;
import h20timeline.ui.control.WrappedLabel;
import java.util.function.BiPredicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;

/// A step by its number and title, to be clicked; marked where it is the one that is on.
final class StepCell extends ListCell<ShowStep> {
    private final ShowModel model;
    private final Label words;
    private final BiPredicate<ShowState, Integer> marked;

    StepCell(
            ShowModel model,
            StyleClass style,
            boolean wraps,
            BiPredicate<ShowState, Integer> marked) {
        this.model = model;
        this.marked = marked;
        style.on(this);
        words = wraps ? new WrappedLabel() : new Label();
        words.setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (!isEmpty()) {
                        int step = getIndex();
                        model.change(state -> state.go(step));
                    }
                });
        model.stateProperty().addListener(property -> mark());
    }

    @Override
    protected void updateItem(ShowStep step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
        } else {
            String title = step.title().marked(model.state().look().language());
            words.setText((getIndex() + 1) + "  " + title);
            setGraphic(words);
        }
        mark();
    }

    private void mark() {
        boolean here = !isEmpty() && marked.test(model.state(), getIndex());
        pseudoClassStateChanged(PseudoClasses.HERE, here);
    }
}
