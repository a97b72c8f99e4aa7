package h20timeline.ui.control;

import h20timeline.layout.text.TextDirection;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/// Sentences that stay while the pointer rests on what they explain, in lines of a readable length.
public final class WrappedTooltip extends Tooltip {
    /// An embedded text from right to left, and its end: a tooltip has no direction of its own.
    private static final String EMBEDDED = "\u202b%s\u202c";

    private final double widest;
    private final Text ruler = new Text();

    /// At most so many pixels wide.
    public WrappedTooltip(double widest) {
        this.widest = widest;
        setShowDuration(Duration.INDEFINITE);
    }

    /// Says something, in place of what it said before.
    public void say(String words) {
        boolean shaped = TextDirection.isShaped(words);
        boolean rightToLeft = TextDirection.isRightToLeft(words);
        setWrapText(!shaped);
        setMaxWidth(shaped ? Double.MAX_VALUE : widest);
        setTextAlignment(rightToLeft ? TextAlignment.RIGHT : TextAlignment.LEFT);
        String lines =
                shaped
                        ? new ShapedLines(this::width).broken(TextDirection.drawn(words), widest)
                        : words;
        setText(
                rightToLeft
                        ? lines.lines().map(EMBEDDED::formatted).collect(Collectors.joining("\n"))
                        : lines);
    }

    private double width(String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }
}
