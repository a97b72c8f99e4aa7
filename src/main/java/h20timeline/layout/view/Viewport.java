package h20timeline.layout.view;

import h20timeline.i18n.Language;
import h20timeline.model.Arrangement;
import h20timeline.time.TimeSpan;

/// What part of the timeline is asked for and how: the visible span on a picture of `width` by
/// `height` pixels with its `surround`. How it is put together says its `composition`. `spotlight`
/// are the events it is about.
public record Viewport(
        TimeSpan visible,
        double width,
        double height,
        Language language,
        Emphasis emphasis,
        Arrangement lanes,
        Decorations surround,
        Composition composition,
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
                Decorations.WINDOW,
                Composition.WINDOW,
                Spotlight.NONE);
    }

    /// The same of another span.
    public Viewport over(TimeSpan next) {
        return new Viewport(
                next, width, height, language, emphasis, lanes, surround, composition, spotlight);
    }

    /// The same with something that stands out.
    public Viewport with(Emphasis next) {
        return new Viewport(
                visible, width, height, language, next, lanes, surround, composition, spotlight);
    }

    /// The same with its lanes in another order, or some folded.
    public Viewport with(Arrangement next) {
        return new Viewport(
                visible, width, height, language, emphasis, next, surround, composition, spotlight);
    }

    /// The same with something else around the lanes.
    public Viewport with(Decorations next) {
        return new Viewport(
                visible, width, height, language, emphasis, lanes, next, composition, spotlight);
    }

    /// The same as a picture of its own, with a note under its title, or an empty one.
    public Viewport titled(String with) {
        return with(Decorations.TITLED.noted(with));
    }

    /// The same laid out for this span alone.
    public Viewport laidOutWhole() {
        return new Viewport(
                visible,
                width,
                height,
                language,
                emphasis,
                lanes,
                surround,
                Composition.WHOLE,
                spotlight);
    }

    /// The same with the turns of the story in rows.
    public Viewport inRows() {
        return new Viewport(
                visible,
                width,
                height,
                language,
                emphasis,
                lanes,
                surround,
                Composition.ROWS,
                spotlight);
    }

    /// Whether it is a picture of its own.
    public boolean whole() {
        return composition != Composition.WINDOW;
    }

    /// The same in another height.
    public Viewport high(double next) {
        return new Viewport(
                visible, width, next, language, emphasis, lanes, surround, composition, spotlight);
    }

    /// The same, about some events.
    public Viewport about(Spotlight next) {
        return new Viewport(
                visible, width, height, language, emphasis, lanes, surround, composition, next);
    }

    /// Whether an event has the sign of selection.
    public boolean marks(String id) {
        return id.equals(emphasis.selected()) || spotlight.focuses(id);
    }
}
