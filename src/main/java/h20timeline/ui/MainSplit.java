package h20timeline.ui;

import h20timeline.viewmodel.ViewModel;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The timeline with its panels, and under it the list of what is wrong with the file while that is
/// open.
final class MainSplit extends SplitPane {
    private static final double LOWEST = 90;

    private final ViewModel model;
    private final Region problems;
    private double height;
    private boolean placed;

    MainSplit(ViewModel model, Region upper, Region problems, double height) {
        this.model = model;
        this.problems = problems;
        this.height = height;
        setOrientation(Orientation.VERTICAL);
        problems.setMinHeight(LOWEST);
        upper.setMinHeight(LOWEST);
        SplitPane.setResizableWithParent(problems, false);
        getItems().setAll(upper);
        model.stateProperty().addListener(observable -> arrange());
        heightProperty().addListener(observable -> arrange());
        arrange();
    }

    /// How high the list is, or was when it was last open.
    double problemsHeight() {
        remember();
        return height;
    }

    private void arrange() {
        boolean open = model.state().panels().problems();
        if (open != getItems().contains(problems)) {
            remember();
            if (open) {
                getItems().add(problems);
            } else {
                getItems().remove(problems);
            }
            placed = false;
        }
        // Before there is a height there is no place to divide it at.
        if (open && !placed && getHeight() > 0) {
            placed = true;
            double room = Math.min(height, getHeight() / 2) + SplitDividers.half(this);
            setDividerPosition(0, 1 - room / getHeight());
            // At once: a layout in which the room changes, too, would not heed it.
            layout();
        }
    }

    private void remember() {
        if (getItems().contains(problems) && problems.getHeight() > 0) {
            height = problems.getHeight();
        }
    }
}
