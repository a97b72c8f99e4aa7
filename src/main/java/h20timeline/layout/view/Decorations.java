package h20timeline.layout.view;

/// What stands around the lanes. A `picture` must be read without the window: it may have a title
/// with the range, the day up to which the file knows, the sources, a legend, what is known of the
/// selected event, and a `note` of what else must be known to read it; empty for none.
public record Decorations(
        boolean picture,
        boolean title,
        boolean asOf,
        boolean sources,
        boolean legend,
        boolean detail,
        String note) {
    /// The height of the line of sources.
    public static final double FOOT_BAR = 30;

    /// Nothing: the window says it all.
    public static final Decorations WINDOW =
            new Decorations(false, false, false, false, false, false, "");

    /// A picture with title, as-of date and sources.
    public static final Decorations TITLED =
            new Decorations(true, true, true, true, false, false, "");

    /// The same with another note.
    public Decorations noted(String next) {
        return new Decorations(picture, title, asOf, sources, legend, detail, next);
    }

    /// The height of the line of sources, which also counts what has no room for words.
    public double foot() {
        return picture ? FOOT_BAR : 0;
    }
}
