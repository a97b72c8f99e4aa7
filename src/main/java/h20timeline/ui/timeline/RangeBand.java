package h20timeline.ui.timeline;

import h20timeline.layout.text.Box;
import h20timeline.render.GestureStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A stretch of time while it is drawn with the pointer, and the dates that it has.
final class RangeBand extends Pane {
    private static final double AIR = 4;

    private final Region band = GestureStyle.RANGE_BAND.on(new Region());
    private final Label words = GestureStyle.RANGE_WORDS.on(new Label());

    RangeBand() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        band.setManaged(false);
        words.setManaged(false);
        getChildren().setAll(band, words);
    }

    /// Shows itself over a plot, from one pixel of the picture to another.
    void show(double left, double right, Box plot, double top, String dates) {
        setVisible(true);
        resizeRelocate(0, 0, plot.right(), plot.bottom());
        band.resizeRelocate(left, top, right - left, plot.bottom() - top);
        words.setText(dates);
        words.applyCss();
        double width = Math.ceil(words.prefWidth(-1));
        double middle = (left + right - width) / 2;
        double x = Math.clamp(middle, plot.x(), Math.max(plot.x(), plot.right() - width));
        words.resizeRelocate(x, plot.y() + AIR, width, Math.ceil(words.prefHeight(-1)));
    }

    void hide() {
        setVisible(false);
    }
}
