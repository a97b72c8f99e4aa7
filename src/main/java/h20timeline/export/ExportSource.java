package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.view.Emphasis;
import h20timeline.model.Arrangement;
import h20timeline.model.Timeline;

/// What there is to be pictured: a timeline, what stands out of it, how its lanes are arranged, and
/// in words what is left out of it; nothing for none. `unread` counts the events of the file that
/// could not be read: every picture says so.
public record ExportSource(
        TimelineLayout layout, Emphasis emphasis, Arrangement lanes, Localised note, int unread) {
    /// All of a timeline, with an event that may be selected.
    public ExportSource(TimelineLayout layout, Emphasis emphasis) {
        this(layout, emphasis, 0);
    }

    /// The same of a file of which some events could not be read.
    public ExportSource(TimelineLayout layout, Emphasis emphasis, int unread) {
        this(layout, emphasis, Arrangement.NONE, language -> "", unread);
    }

    /// What a picture says of the events that could not be read; empty for none.
    public String lacking(Language language) {
        return switch (unread) {
            case 0 -> "";
            case 1 -> ExportMessages.ONE_UNREAD.in(language);
            default -> ExportMessages.UNREAD.in(language, language.number(unread));
        };
    }

    Timeline timeline() {
        return layout.index().timeline();
    }
}
