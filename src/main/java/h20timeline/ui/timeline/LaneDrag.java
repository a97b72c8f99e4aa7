package h20timeline.ui.timeline;

import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Picture;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Chip;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The head of a lane while it is dragged, and the line where the lane would go.
final class LaneDrag extends Pane {
    private static final double HEIGHT = 32;
    private static final double LINE = 3;
    private static final double WIDEST = 300;

    private final Region line = StyleClass.LANE_GAP.on(new Region());
    private final Label head = StyleClass.LANE_LIFT.on(new Label());
    private final Region swatch = Chip.swatch();

    LaneDrag() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        head.setManaged(false);
        line.setManaged(false);
        head.setGraphic(swatch);
        getChildren().setAll(line, head);
    }

    /// Lifts the head of a lane that is called `name`, with its middle at a height, inside the
    /// picture; the line is at `gap`.
    void show(Picture picture, Lane lane, String name, double middle, double gap) {
        setVisible(true);
        resizeRelocate(0, 0, picture.width(), picture.height());
        swatch.getStyleClass().setAll(StyleClass.SWATCH_BOX.css(), StyleClass.hue(lane.hue()));
        head.setText(name);
        double top = picture.plot().y();
        double y = Math.clamp(middle - HEIGHT / 2, top, Math.max(top, picture.height() - HEIGHT));
        head.applyCss();
        double least = picture.plot().x() - 6;
        double width = Math.clamp(head.prefWidth(-1), least, Math.max(least, WIDEST));
        head.resizeRelocate(4, y, width, HEIGHT);
        line.resizeRelocate(0, gap - LINE / 2, picture.width(), LINE);
    }

    void hide() {
        setVisible(false);
    }
}
