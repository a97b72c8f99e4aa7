package h20timeline.present;

import h20timeline.render.StyleClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Keeps a slide in the shape of the audience's screen, as wide as there is room for, in a frame.
final class SlideFrame extends Region {
    private final Region content;
    private final Region border = StyleClass.CONSOLE_FRAME.on(new Region());
    private Dimension2D shape = new Dimension2D(16, 9);

    SlideFrame(Region content) {
        this.content = content;
        Rectangle clip = new Rectangle();
        content.setClip(clip);
        content.widthProperty().addListener((p, before, now) -> clip.setWidth(now.doubleValue()));
        content.heightProperty().addListener((p, before, now) -> clip.setHeight(now.doubleValue()));
        border.setMouseTransparent(true);
        getChildren().setAll(content, border);
    }

    void shape(Dimension2D next) {
        if (next.getWidth() > 0 && next.getHeight() > 0) {
            shape = next;
            requestLayout();
        }
    }

    private double heightOf(double width) {
        return width * shape.getHeight() / shape.getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 180 : Math.rint(heightOf(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 60;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), getHeight() * shape.getWidth() / shape.getHeight());
        double high = heightOf(wide);
        content.resizeRelocate(0, 0, Math.rint(wide), Math.rint(high));
        border.resizeRelocate(0, 0, Math.rint(wide), Math.rint(high));
    }
}
