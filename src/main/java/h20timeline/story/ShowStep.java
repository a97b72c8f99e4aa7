package h20timeline.story;

import h20timeline.model.StoryNotes;
import h20timeline.model.Text;
import h20timeline.time.TimeSpan;
import java.util.List;

/// One step of a presentation: what it is about, and the time that it shows. `focus` and `beside`
/// are ids of events of the timeline. The id is unique in its story and stays the same when the
/// file is read again.
public record ShowStep(
        StepKind kind,
        String id,
        Text title,
        List<String> focus,
        List<String> beside,
        TimeSpan range,
        StoryNotes notes) {
    /// What sort of step it is.
    public enum StepKind {
        /// What the timeline is called; may stand while people come in.
        TITLE,
        /// Some events.
        EVENTS,
        /// All events at once.
        OVERVIEW,
        /// The events by how well they are established.
        CLOSING
    }

    /// Copies the lists.
    public ShowStep {
        focus = List.copyOf(focus);
        beside = List.copyOf(beside);
    }
}
