package h20timeline.ui.control;

import h20timeline.layout.text.TextDirection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Shows the words of a control in their own direction, and breaks them into lines where the
/// toolkit cannot, see [ShapedLines]: they then stand in the place of the control's picture, beside
/// that. All other words are left to the toolkit.
final class LineBreaker {
    /// Lest rounding makes the toolkit break a line.
    private static final double SLACK = 2;

    private static final int MOST_KEPT = 12;

    private final Labeled labeled;
    private final BidiFlow flow;
    private final BidiFlow sizer;
    private final Text ruler = new Text();
    private final ShapedLines lines = new ShapedLines(this::width);
    private String words = "";
    private boolean breaks;
    private boolean busy;
    private @Nullable Node picture;
    private ContentDisplay display = ContentDisplay.LEFT;
    private final Map<Double, String> broken = new HashMap<>();
    private final Map<String, Double> heights = new HashMap<>();

    LineBreaker(Labeled labeled) {
        this.labeled = labeled;
        flow = new BidiFlow(labeled);
        sizer = new BidiFlow(labeled);
        labeled.setWrapText(true);
        labeled.textProperty().addListener((property, before, now) -> take(now));
        labeled.graphicProperty()
                .addListener((property, before, now) -> {
                    if (breaks && !busy) {
                        picture = now;
                        arrange();
                    }
                });
        labeled.contentDisplayProperty()
                .addListener((property, before, now) -> {
                    if (breaks && !busy) {
                        display = now;
                        arrange();
                    }
                });
    }

    /// Whether the lines are broken here.
    boolean breaks() {
        return breaks;
    }

    private void take(@Nullable String given) {
        String text = given == null ? "" : given;
        boolean now = TextDirection.isShaped(text);
        words = now ? TextDirection.drawn(text) : "";
        forget();
        labeled.setNodeOrientation(
                TextDirection.isRightToLeft(text)
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.INHERIT);
        if (now && !breaks) {
            breaks = true;
            picture = labeled.getGraphic();
            display = labeled.getContentDisplay();
            arrange();
        } else if (!now && breaks) {
            breaks = false;
            labeled.setGraphic(null);
            labeled.setContentDisplay(display);
            labeled.setGraphic(picture);
        }
        labeled.requestLayout();
    }

    private void arrange() {
        busy = true;
        labeled.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        labeled.setGraphic(picture == null ? flow : beside(picture));
        busy = false;
    }

    private HBox beside(Node picture) {
        double gap = labeled.getGraphicTextGap();
        return display == ContentDisplay.RIGHT
                ? new HBox(gap, flow, picture)
                : new HBox(gap, picture, flow);
    }

    /// How wide the control wants to be; `toolkit` gives that for what it shows now.
    double prefWidth(DoubleUnaryOperator toolkit) {
        sizer.show(words, isFromRight());
        return sizer.prefWidth(-1) + beside(toolkit);
    }

    /// How high the control must be in a width.
    double prefHeight(double width, DoubleUnaryOperator toolkit) {
        String shown = broken(width < 0 ? Double.MAX_VALUE : width - beside(toolkit));
        // Measuring takes long, and a window asks for the same over and over.
        double height =
                heights.computeIfAbsent(
                        shown,
                        lines -> {
                            sizer.show(lines, isFromRight());
                            return sizer.prefHeight(Double.MAX_VALUE);
                        });
        return Math.ceil(height + labeled.snappedTopInset() + labeled.snappedBottomInset());
    }

    /// Shows the lines that fit the width that the control has got.
    void fit(DoubleUnaryOperator toolkit) {
        flow.show(broken(labeled.getWidth() - beside(toolkit)), isFromRight());
    }

    private boolean isFromRight() {
        return labeled.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private String broken(double room) {
        Font font = labeled.getFont();
        if (!font.equals(ruler.getFont()) || broken.size() > MOST_KEPT) {
            forget();
            ruler.setFont(font);
        }
        return broken.computeIfAbsent(
                room, width -> lines.broken(words, Math.max(1, width - SLACK)));
    }

    private void forget() {
        broken.clear();
        heights.clear();
    }

    /// What the control takes beside its words: insets, a picture, a box to check.
    private double beside(DoubleUnaryOperator toolkit) {
        return Math.max(0, toolkit.applyAsDouble(-1) - flow.prefWidth(-1));
    }

    private double width(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
