package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of the story as it is told to an audience: events in focus, events beside them, the
/// range to show, and the speaker's notes. Where `known` is a date, the step is told as things were
/// known then.
public record StoryStep(
        String id,
        Text title,
        List<String> focus,
        List<String> beside,
        @Nullable EdtfDate range,
        StoryNotes notes,
        @Nullable EdtfDate known,
        StepDelivery delivery) {
    /// A step that is told as things are known now, all at once.
    public StoryStep(
            String id,
            Text title,
            List<String> focus,
            List<String> beside,
            @Nullable EdtfDate range,
            StoryNotes notes) {
        this(id, title, focus, beside, range, notes, null, StepDelivery.USUAL);
    }

    /// A step that is told as things were known on a day, all at once.
    public StoryStep(
            String id,
            Text title,
            List<String> focus,
            List<String> beside,
            @Nullable EdtfDate range,
            StoryNotes notes,
            @Nullable EdtfDate known) {
        this(id, title, focus, beside, range, notes, known, StepDelivery.USUAL);
    }

    /// Copies the lists.
    public StoryStep {
        focus = List.copyOf(focus);
        beside = List.copyOf(beside);
    }

    /// The same about other events.
    public StoryStep about(List<String> otherFocus, List<String> otherBeside) {
        return new StoryStep(id, title, otherFocus, otherBeside, range, notes, known, delivery);
    }
}
