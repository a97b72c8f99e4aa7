package h20timeline.ui.control;

import h20timeline.find.Snippet.Range;
import h20timeline.render.StyleClass;
import java.util.ArrayList;
import java.util.List;
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
    private HighlightedText shown = new HighlightedText("", List.of());
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
        if (!shown.equals(highlighted)) {
            shown = highlighted;
            cut = -1;
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
        return Math.ceil(Math.min(most(), flow.prefHeight(room)));
    }

    @Override
    protected void layoutChildren() {
        set(getWidth());
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
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
            fill(shown.text().length(), "");
            wholeWidth = flow.prefWidth(-1);
            lineHeight = flow.prefHeight(Double.MAX_VALUE);
        } else if (width == setFor || (cut < shown.text().length() && width == Double.MAX_VALUE)) {
            return;
        } else if (cut < shown.text().length()) {
            fill(shown.text().length(), "");
        }
        setFor = width;
        if (flow.prefHeight(width) > most()) {
            elide(width);
        }
    }

    private void elide(double width) {
        flow.resize(width, flow.prefHeight(width));
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
        } while (length > 1 && flow.prefHeight(width) > most());
    }

    /// The first `length` characters and what follows them.
    private void fill(int length, String after) {
        cut = length;
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Range range : marked(length)) {
            if (at < range.from()) {
                parts.add(part(shown.text().substring(at, range.from())));
            }
            parts.add(StyleClass.HIT.on(part(shown.text().substring(range.from(), range.to()))));
            at = range.to();
        }
        parts.add(part(shown.text().substring(at, length) + after));
        flow.getChildren().setAll(parts);
        // Without their style the parts have no font to be measured in.
        flow.applyCss();
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
