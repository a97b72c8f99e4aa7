package h20timeline.layout.text;

/// How wide a text is drawn: the one thing that layout must ask the toolkit. Called thousands of
/// times for one picture, from any thread; the width of a text is at least that of its beginning.
@FunctionalInterface
public interface TextMeasure {
    /// Pixels from the left to the right end of the text on one line.
    double width(String text, TextRole role);
}
