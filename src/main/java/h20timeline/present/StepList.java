package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.story.ShowStep;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of all steps over the presenter's window: a number, arrows or a click choose one.
final class StepList extends StackPane {
    private static final double WIDEST = 760;

    private final ListView<ShowStep> list = new ListView<>();
    private final Label title = StyleClass.SHEET_TITLE.on(new Label());

    StepList(ShowModel model) {
        StyleClass.SCRIM.on(this);
        list.setFocusTraversable(false);
        list.setCellFactory(view ->
                new StepCell(
                        model,
                        StyleClass.STEP_ROW,
                        false,
                        (state, index) -> state.console().marked() == index));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox sheet = StyleClass.STEP_SHEET.on(new VBox(title, list));
        sheet.setMaxWidth(WIDEST);
        sheet.setMaxHeight(Region.USE_COMPUTED_SIZE);
        getChildren().setAll(sheet);
        setVisible(false);
        model.stateProperty().addListener((property, before, now) -> show(now));
    }

    private void show(ShowState state) {
        if (state.console().sheet() != PresenterOverlay.STEPS) {
            return;
        }
        title.setText(PresentMessages.STEPS.in(state.look().language()));
        if (!list.getItems().equals(state.deck().steps())) {
            list.getItems().setAll(state.deck().steps());
        }
        list.scrollTo(Math.max(0, state.console().marked() - 3));
        list.refresh();
    }
}
