package h20timeline.story;

import h20timeline.model.StepDelivery;
import h20timeline.model.StoryNotes;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a presentation: what it is about, and the time that it shows. `focus` and `beside`
/// are ids of events of the timeline. The id is unique in its story and stays the same when the
/// file is read again. Where `known` is a date, the step shows what was known then.
public record ShowStep(
        StepKind kind,
        String id,
        Text title,
        List<String> focus,
        List<String> beside,
        TimeSpan range,
        StoryNotes notes,
        @Nullable EdtfDate known,
        StepDelivery delivery) {
    /// A step that shows what is known now, all at once.
    public ShowStep(
            StepKind kind,
            String id,
            Text title,
            List<String> focus,
            List<String> beside,
            TimeSpan range,
            StoryNotes notes) {
        this(kind, id, title, focus, beside, range, notes, null, StepDelivery.USUAL);
    }

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

    /// Whether it is kept for questions, and not in the flow.
    public boolean hidden() {
        return delivery.hidden();
    }

    /// How many of the first of some steps are in the flow: those that are not come last.
    public static int told(List<ShowStep> steps) {
        return (int) steps.stream().filter(step -> !step.hidden()).count();
    }

    /// The same about those of its events that a timeline has.
    public ShowStep in(Timeline timeline) {
        return new ShowStep(
                kind,
                id,
                title,
                of(focus, timeline),
                of(beside, timeline),
                range,
                notes,
                known,
                delivery);
    }

    private static List<String> of(List<String> events, Timeline timeline) {
        return events.stream().filter(event -> timeline.event(event).isPresent()).toList();
    }
}
