package h20timeline.picture;

import h20timeline.layout.Emphasis;
import h20timeline.layout.TimelineLayout;
import h20timeline.model.Arrangement;
import h20timeline.model.Timeline;
import h20timeline.words.Localised;

/// What there is to be pictured: a timeline, what stands out of it, how its lanes are arranged, and
/// in words what is left out of it; nothing for none.
public record Subject(TimelineLayout layout, Emphasis emphasis, Arrangement lanes, Localised note) {
    /// All of a timeline, with an event that may be selected.
    public Subject(TimelineLayout layout, Emphasis emphasis) {
        this(layout, emphasis, Arrangement.NONE, language -> "");
    }

    Timeline timeline() {
        return layout.index().timeline();
    }
}
