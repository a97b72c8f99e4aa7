package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.story.ShowStep;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// All steps side by side, to jump to one. A list, so that a thousand steps cost no more than those
/// that are seen.
final class StepStrip extends StackPane {
    private final ListView<ShowStep> list = new ListView<>();

    StepStrip(ShowModel model) {
        StyleClass.STEP_STRIP.on(this);
        list.setOrientation(Orientation.HORIZONTAL);
        list.setFocusTraversable(false);
        list.setCellFactory(view ->
                new StepCell(
                        model, StyleClass.STEP_TILE, true, (state, index) -> state.at() == index));
        getChildren().setAll(list);
        model.stateProperty().addListener((property, before, now) -> show(before, now));
        fill(model.state());
    }

    private void show(ShowState before, ShowState now) {
        if (!before.deck().equals(now.deck())
                || before.look().language() != now.look().language()) {
            fill(now);
        } else if (before.at() != now.at()) {
            reveal(now);
        }
    }

    private void fill(ShowState state) {
        list.getItems().setAll(state.deck().steps());
        reveal(state);
    }

    /// The step before is seen, too.
    private void reveal(ShowState state) {
        list.scrollTo(Math.max(0, state.at() - 1));
    }
}
