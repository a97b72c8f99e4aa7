package h20timeline.render;

import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/// A drawing with blank room over and under it.
final class SpacedView extends BorderPane implements DrawingFrame {
    private final Pane drawing;

    SpacedView(Pane drawing, double top, double bottom) {
        this.drawing = drawing;
        setPadding(new Insets(top, 0, bottom, 0));
        setCenter(drawing);
    }

    @Override
    public Pane drawing() {
        return drawing;
    }
}
