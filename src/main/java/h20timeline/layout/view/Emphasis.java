package h20timeline.layout.view;

import h20timeline.model.EventSet;
import h20timeline.model.LinkChoice;
import org.jspecify.annotations.Nullable;

/// What stands out of a picture: the selected event, which links are drawn, and the events that are
/// `highlighted`, null for all. Where there is no room for all words, these have theirs first. With
/// `bothClocks` the day on which an event became known is drawn beside its date.
public record Emphasis(
        @Nullable String selected,
        LinkChoice links,
        @Nullable EventSet highlighted,
        boolean bothClocks) {
    /// No event more than another.
    public static final Emphasis NONE = new Emphasis(null, LinkChoice.STORY, null);

    /// With the dates of events alone.
    public Emphasis(@Nullable String selected, LinkChoice links, @Nullable EventSet highlighted) {
        this(selected, links, highlighted, false);
    }

    /// With an event selected and all others as they are.
    public static Emphasis of(@Nullable String selected) {
        return new Emphasis(selected, LinkChoice.STORY, null);
    }

    /// The same with other links.
    public Emphasis with(LinkChoice next) {
        return new Emphasis(selected, next, highlighted, bothClocks);
    }

    /// The same where no event stands out but the selected one.
    public Emphasis withoutHighlights() {
        return new Emphasis(selected, links, null, bothClocks);
    }

    /// The same with the days on which events became known, or without them.
    public Emphasis withBothClocks(boolean on) {
        return new Emphasis(selected, links, highlighted, on);
    }

    /// Whether an event, at a position in the timeline's list, is drawn dim. The selected one never
    /// is.
    public boolean dims(String id, int position) {
        return highlighted != null && !highlighted.contains(position) && !id.equals(selected);
    }
}
