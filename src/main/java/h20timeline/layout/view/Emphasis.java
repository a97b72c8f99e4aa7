package h20timeline.layout.view;

import h20timeline.model.EventSet;
import org.jspecify.annotations.Nullable;

/// What stands out of a picture: the selected event, the links of every event or of that one alone,
/// and the events that are `highlighted`, null for all. Never changes where anything is.
public record Emphasis(
        @Nullable String selected, boolean allLinks, @Nullable EventSet highlighted) {
    /// No event more than another.
    public static final Emphasis NONE = new Emphasis(null, false, null);

    /// With an event selected and all others as they are.
    public static Emphasis of(@Nullable String selected) {
        return new Emphasis(selected, false, null);
    }

    /// Whether an event, at a position in the timeline's list, is drawn dim. The selected one never
    /// is.
    public boolean dims(String id, int position) {
        return highlighted != null && !highlighted.contains(position) && !id.equals(selected);
    }
}
