package h20timeline.ui;

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
final class MarkedText extends Region {
    private static final String ELLIPSIS = "…";

    private final TextFlow flow = new TextFlow();
    private final Path marks = StyleClass.HIT_GROUND.on(new Path());
    private final StyleClass role;
    private final int most;
    private String text = "";
    private List<Range> ranges = List.of();
    private double setFor = -1;

    /// How much of the text is shown, in characters.
    private int cut;

    /// At most `most` lines in the style of a role.
    MarkedText(StyleClass role, int most) {
        this.role = role;
        this.most = most;
        marks.setManaged(false);
        flow.setManaged(false);
        getChildren().setAll(marks, flow);
    }

    /// Shows a text with some of it marked: ranges that rise and do not overlap.
    void show(String newText, List<Range> newRanges) {
        if (!text.equals(newText) || !ranges.equals(newRanges)) {
            text = newText;
            ranges = List.copyOf(newRanges);
            setFor = -1;
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
        set(0);
        return Math.ceil(flow.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        set(Math.max(0, width));
        return Math.ceil(Math.min(room(), height(width)));
    }

    @Override
    protected void layoutChildren() {
        set(getWidth());
        flow.resizeRelocate(0, 0, getWidth(), height(getWidth()));
        flow.layout();
        marks.getElements().clear();
        for (Range range : shown(cut)) {
            marks.getElements().addAll(flow.getRangeShape(range.from(), range.to(), false));
        }
    }

    private double height(double width) {
        return flow.prefHeight(width > 0 ? width : -1);
    }

    /// How high the most lines are.
    private double room() {
        return most * flow.prefHeight(-1) + 1;
    }

    /// Sets the text for a width; 0 for any.
    private void set(double width) {
        if (width == setFor) {
            return;
        }
        setFor = width;
        fill(text.length(), "");
        if (width > 0 && height(width) > room()) {
            elide(width);
        }
    }

    private void elide(double width) {
        flow.resize(width, height(width));
        flow.layout();
        LayoutInfo lines = flow.getLayoutInfo();
        int length = lines.getTextLine(Math.min(most, lines.getTextLineCount()) - 1, false).end();
        double room = room();
        do {
            length--;
            if (Character.isLowSurrogate(text.charAt(length))) {
                length--;
            }
            while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
                length--;
            }
            fill(length, ELLIPSIS);
        } while (length > 1 && height(width) > room);
    }

    /// The first `length` characters and what follows them.
    private void fill(int length, String after) {
        cut = length;
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Range range : shown(length)) {
            if (at < range.from()) {
                parts.add(part(text.substring(at, range.from())));
            }
            parts.add(StyleClass.HIT.on(part(text.substring(range.from(), range.to()))));
            at = range.to();
        }
        parts.add(part(text.substring(at, length) + after));
        flow.getChildren().setAll(parts);
        // Without their style the parts have no font to be measured in.
        flow.applyCss();
    }

    private Text part(String words) {
        return role.on(new Text(words));
    }

    /// What is marked, as far as the first `length` characters hold them.
    private List<Range> shown(int length) {
        return ranges.stream()
                .filter(range -> range.from() < length)
                .map(range -> new Range(range.from(), Math.min(range.to(), length)))
                .toList();
    }
}
