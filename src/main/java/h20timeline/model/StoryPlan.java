package h20timeline.model;

import h20timeline.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the whole story is told: a sentence that says what happened, a line of context, the notes
/// for the first and the last page, and the minutes that it is planned to take, 0 where the file
/// does not say. `cuts` are the stretches that the axis of a whole picture leaves out, null where
/// the file leaves that to the program.
public record StoryPlan(
        Text headline,
        Text deck,
        StoryNotes opening,
        StoryNotes closing,
        int minutes,
        @Nullable List<TimeSpan> cuts) {
    /// Nothing planned.
    public static final StoryPlan NONE =
            new StoryPlan(Text.EMPTY, Text.EMPTY, StoryNotes.NONE, StoryNotes.NONE, 0);

    /// Copies the cuts.
    public StoryPlan {
        cuts = cuts == null ? null : List.copyOf(cuts);
    }

    /// One that leaves the cuts to the program.
    public StoryPlan(
            Text headline, Text deck, StoryNotes opening, StoryNotes closing, int minutes) {
        this(headline, deck, opening, closing, minutes, null);
    }
}
