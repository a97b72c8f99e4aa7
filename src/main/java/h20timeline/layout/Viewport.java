package h20timeline.layout;

import h20timeline.model.Arrangement;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;

/// What part of the timeline is asked for and how: the visible span on a picture of `width` by
/// `height` pixels. `titled` adds title, range and sources, as an exported picture needs them, and
/// the `note` under them, what else must be known to read it; empty for none. `spotlight` are the
/// events it is about.
public record Viewport(
        TimeSpan visible,
        double width,
        double height,
        Language language,
        Emphasis emphasis,
        Arrangement lanes,
        boolean titled,
        String note,
        Spotlight spotlight) {
    /// The least width and height in which a picture makes sense.
    public static final double LEAST_WIDTH = 320;

    /// See [#LEAST_WIDTH].
    public static final double LEAST_HEIGHT = 200;

    /// Widens what is too small to lay out.
    public Viewport {
        width = Math.max(width, LEAST_WIDTH);
        height = Math.max(height, LEAST_HEIGHT);
    }

    /// A span with no event more than another, the lanes as the file has them, and no title.
    public Viewport(TimeSpan visible, double width, double height, Language language) {
        this(
                visible,
                width,
                height,
                language,
                Emphasis.NONE,
                Arrangement.NONE,
                false,
                "",
                Spotlight.NONE);
    }

    /// The same with something that stands out.
    public Viewport with(Emphasis next) {
        return new Viewport(visible, width, height, language, next, lanes, titled, note, spotlight);
    }

    /// The same with its lanes in another order, or some folded.
    public Viewport with(Arrangement next) {
        return new Viewport(
                visible, width, height, language, emphasis, next, titled, note, spotlight);
    }

    /// The same as a picture of its own, with a note under its title, or an empty one.
    public Viewport titled(String with) {
        return new Viewport(
                visible, width, height, language, emphasis, lanes, true, with, spotlight);
    }

    /// The same, about some events.
    public Viewport about(Spotlight next) {
        return new Viewport(visible, width, height, language, emphasis, lanes, titled, note, next);
    }

    /// Whether an event has the sign of selection.
    boolean marks(String id) {
        return id.equals(emphasis.selected()) || spotlight.focuses(id);
    }

    /// The height of the title and what stands under it.
    double head() {
        return titled ? Sizes.TITLE_BAR + (note.isEmpty() ? 0 : Sizes.NOTE_LINE) : 0;
    }

    /// The height of the line of sources.
    double foot() {
        return titled ? Sizes.FOOT_BAR : 0;
    }
}
