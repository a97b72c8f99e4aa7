package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of the story as it is told to an audience: events in focus, events beside them, the
/// range to show, and the speaker's notes.
public record StoryStep(
        String id,
        Text title,
        List<String> focus,
        List<String> beside,
        @Nullable EdtfDate range,
        StoryNotes notes) {
    /// Copies the lists.
    public StoryStep {
        focus = List.copyOf(focus);
        beside = List.copyOf(beside);
    }
}
