package h20timeline.ui.control;

import h20timeline.find.Snippet.Range;
import h20timeline.layout.text.TextDirection;
import h20timeline.render.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text that wraps, in at most so many lines, with the passages marked that were found in it: on
/// a ground of their own and bold. What does not fit is elided at the end.
public final class HighlightedLabel extends Region {
    private static final String ELLIPSIS = "…";

    private final TextFlow flow = new TextFlow();
    private final Path marks = StyleClass.HIT_GROUND.on(new Path());
    private final StyleClass role;
    private final int most;
    private final Text ruler = new Text();
    private HighlightedText asked = new HighlightedText("", List.of());
    private HighlightedText given = new HighlightedText("", List.of());

    /// What is given, with line breaks where the toolkit must not wrap it.
    private HighlightedText shown = given;

    private double setFor = -1;
    private double wholeWidth;
    private double lineHeight;

    /// How much of the text is shown, in characters; below 0 before any is.
    private int cut = -1;

    /// At most `most` lines in the style of a role.
    public HighlightedLabel(StyleClass role, int most) {
        this.role = role;
        this.most = most;
        marks.setManaged(false);
        flow.setManaged(false);
        getChildren().setAll(marks, flow);
    }

    /// Shows a text.
    public void show(HighlightedText highlighted) {
        if (!asked.equals(highlighted)) {
            given = highlighted.drawn();
            asked = highlighted;
            shown = given;
            cut = -1;
            flow.setNodeOrientation(
                    TextDirection.isRightToLeft(highlighted.text())
                            ? NodeOrientation.RIGHT_TO_LEFT
                            : NodeOrientation.INHERIT);
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        set(Double.MAX_VALUE);
        return Math.ceil(wholeWidth);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width <= 0 ? Double.MAX_VALUE : width;
        set(room);
        return Math.ceil(Math.min(most(), height(room)));
    }

    @Override
    protected void layoutChildren() {
        set(getWidth());
        flow.resizeRelocate(0, 0, unwrapped(getWidth()), height(getWidth()));
        flow.layout();
        marks.getElements().clear();
        for (Range range : marked(cut)) {
            marks.getElements().addAll(flow.getRangeShape(range.from(), range.to(), false));
        }
    }

    /// How high the most lines are.
    private double most() {
        return most * lineHeight + 1;
    }

    /// Sets the text for a width. Parts cost more to make than to lay out: as long as all of them
    /// fit they stay.
    private void set(double width) {
        if (cut < 0) {
            shown = given;
            fill(shown.text().length(), "");
            wholeWidth = flow.prefWidth(-1);
            lineHeight = flow.prefHeight(Double.MAX_VALUE);
        } else if (width == setFor || (cut < shown.text().length() && width == Double.MAX_VALUE)) {
            return;
        } else if (cut < shown.text().length()) {
            fill(shown.text().length(), "");
        }
        setFor = width;
        if (TextDirection.isShaped(given.text())) {
            breakLines(width);
        }
        if (height(width) > most()) {
            elide(width);
        }
    }

    /// Breaks the text into lines, by the width of its letters where all are bold.
    private void breakLines(double width) {
        Text bold = StyleClass.HIT.on(part(""));
        flow.getChildren().setAll(bold);
        flow.applyCss();
        ruler.setFont(bold.getFont());
        shown = given.broken(new ShapedLines(this::wide).breaks(given.text(), width));
        fill(shown.text().length(), "");
    }

    private double height(double width) {
        return flow.prefHeight(unwrapped(width));
    }

    /// A width in which the toolkit breaks no line that it must not.
    private double unwrapped(double width) {
        return TextDirection.isShaped(given.text())
                ? Math.max(width, flow.prefWidth(-1) + 1)
                : width;
    }

    private double wide(String words) {
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }

    private void elide(double width) {
        flow.resize(unwrapped(width), height(width));
        flow.layout();
        LayoutInfo lines = flow.getLayoutInfo();
        int length = lines.getTextLine(Math.min(most, lines.getTextLineCount()) - 1, false).end();
        do {
            length--;
            if (Character.isLowSurrogate(shown.text().charAt(length))) {
                length--;
            }
            while (length > 0 && Character.isWhitespace(shown.text().charAt(length - 1))) {
                length--;
            }
            fill(length, ELLIPSIS);
        } while (length > 1 && height(width) > most());
    }

    /// The first `length` characters and what follows them.
    private void fill(int length, String after) {
        cut = length;
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Range range : marked(length)) {
            if (at < range.from()) {
                parts.addAll(parts(shown.text().substring(at, range.from())));
            }
            for (Text hit : parts(shown.text().substring(range.from(), range.to()))) {
                parts.add(StyleClass.HIT.on(hit));
            }
            at = range.to();
        }
        parts.addAll(parts(shown.text().substring(at, length) + after));
        flow.getChildren().setAll(parts);
        // Without their style the parts have no font to be measured in.
        flow.applyCss();
    }

    private List<Text> parts(String words) {
        return TextDirection.parts(words).stream().map(this::part).toList();
    }

    private Text part(String words) {
        return role.on(new Text(words));
    }

    /// What is marked, as far as the first `length` characters hold them.
    private List<Range> marked(int length) {
        return shown.marks().stream()
                .filter(range -> range.from() < length)
                .map(range -> new Range(range.from(), Math.min(range.to(), length)))
                .toList();
    }
}
