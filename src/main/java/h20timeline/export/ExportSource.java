package h20timeline.export;

import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.view.Emphasis;
import h20timeline.model.Arrangement;
import h20timeline.model.Timeline;

/// What there is to be pictured: a timeline, what stands out of it, how its lanes are arranged, and
/// in words what is left out of it; nothing for none.
public record ExportSource(
        TimelineLayout layout, Emphasis emphasis, Arrangement lanes, Localised note) {
    /// All of a timeline, with an event that may be selected.
    public ExportSource(TimelineLayout layout, Emphasis emphasis) {
        this(layout, emphasis, Arrangement.NONE, language -> "");
    }

    Timeline timeline() {
        return layout.index().timeline();
    }
}
