package h20timeline.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows a part of the window larger, with all that is in it: the part is laid out for a window
/// that is as many times smaller. So nothing that fits a small window touches when texts are large.
public final class ScaledPane extends Region {
    private final Region content;
    private final Scale scale = new Scale(1, 1);

    /// Shows a part at its usual size.
    public ScaledPane(Region content) {
        this.content = content;
        content.getTransforms().setAll(scale);
        content.setManaged(false);
        getChildren().setAll(content);
    }

    /// Shows it so many times larger than usual.
    public void by(double times) {
        scale.setX(times);
        scale.setY(times);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * scale.getY();
    }
}
