package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.render.PseudoClasses;
import h20timeline.render.StyleClass;
import h20timeline.story.ShowStep;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;

/// The slides of all steps as small pictures over the presenter's window. What is typed finds steps
/// by number, title or headline; those that are kept for questions are named so.
final class StepOverview extends StackPane {
    private static final double CELL_WIDTH = 232;
    private static final double GAP = 10;

    private final ShowModel model;
    private final GridView<Integer> grid = new GridView<>();
    private final Label title = StyleClass.SHEET_TITLE.on(new Label());

    StepOverview(ShowModel model) {
        this.model = model;
        StyleClass.SCRIM.on(this);
        grid.setHorizontalCellSpacing(GAP);
        grid.setVerticalCellSpacing(GAP);
        grid.setCellWidth(CELL_WIDTH);
        grid.setFocusTraversable(false);
        grid.setCellFactory(view -> new SlideCell());
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox sheet = StyleClass.STEP_SHEET.on(new VBox(title, grid));
        getChildren().setAll(sheet);
        setVisible(false);
        model.stateProperty().addListener((property, before, now) -> show(before, now));
    }

    /// How many pictures stand side by side.
    private int columns() {
        double room = grid.getWidth() - 18;
        return Math.max(1, (int) (room / (CELL_WIDTH + 2 * GAP)));
    }

    /// Marks the step so many places away, by rows or by single ones, among those that are found.
    void move(int rows, int places) {
        model.change(state -> {
            List<Integer> found = found(state);
            if (found.isEmpty()) {
                return state;
            }
            int at = Math.max(0, found.indexOf(state.console().marked()));
            int to = Math.clamp(at + rows * columns() + places, 0, found.size() - 1);
            return state.mark(found.get(to));
        });
    }

    private static List<Integer> found(ShowState state) {
        return new StepSearch(state.deck(), state.look().language()).find(state.console().typed());
    }

    private void show(ShowState before, ShowState now) {
        if (now.console().sheet() != PresenterOverlay.OVERVIEW) {
            if (before.console().sheet() == PresenterOverlay.OVERVIEW) {
                // Its slides would be laid out at every change of the timeline.
                grid.getItems().clear();
            }
            return;
        }
        Language language = now.look().language();
        String typed = now.console().typed();
        title.setText(
                typed.isEmpty()
                        ? PresentMessages.OVERVIEW.in(language)
                        : PresentMessages.LOOKED_FOR.in(language, typed));
        Dimension2D shape = model.shapeProperty().get();
        grid.setCellHeight(CELL_WIDTH * shape.getHeight() / shape.getWidth() + 46);
        List<Integer> found = found(now);
        boolean fresh =
                before.console().sheet() != PresenterOverlay.OVERVIEW
                        || !before.deck().equals(now.deck());
        if (fresh || !grid.getItems().equals(found)) {
            grid.getItems().setAll(found);
        }
    }

    /// One picture; the step that is marked has a frame.
    private final class SlideCell extends GridCell<Integer> {
        private final SlidePane slide = new SlidePane(false);
        private final SlideFrame frame = new SlideFrame(slide);
        private final Label name = new Label();
        private final VBox content = new VBox(4, frame, name);

        SlideCell() {
            StyleClass.STEP_TILE.on(this);
            name.setWrapText(true);
            name.setMaxHeight(38);
            VBox.setVgrow(frame, Priority.ALWAYS);
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        Integer step = getItem();
                        if (step != null) {
                            model.change(state -> state.go(step));
                        }
                    });
            model.stateProperty().addListener(property -> mark());
        }

        @Override
        protected void updateItem(Integer step, boolean empty) {
            super.updateItem(step, empty);
            setText(null);
            if (empty || step == null) {
                setGraphic(null);
                slide.clear();
                return;
            }
            ShowState state = model.state();
            Language language = state.look().language();
            ShowStep shown = state.deck().steps().get(step);
            String title = shown.title().marked(language);
            name.setText(
                    shown.hidden()
                            ? PresentMessages.BACKUP.in(language, step + 1, title)
                            : (step + 1) + "  " + title);
            Dimension2D shape = model.shapeProperty().get();
            frame.shape(shape);
            slide.shape(shape);
            slide.show(new SlidePane.Shown(state.deck(), language, Position.of(step)));
            setGraphic(content);
            mark();
        }

        private void mark() {
            Integer step = getItem();
            boolean here = step != null && model.state().console().marked() == step;
            pseudoClassStateChanged(PseudoClasses.HERE, here);
        }
    }
}
