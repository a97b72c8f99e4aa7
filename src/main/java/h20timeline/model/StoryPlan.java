package h20timeline.model;

/// How the whole story is told: a sentence that says what happened, a line of context, the notes
/// for the first and the last page, and the minutes that it is planned to take, 0 where the file
/// does not say.
public record StoryPlan(
        Text headline, Text deck, StoryNotes opening, StoryNotes closing, int minutes) {
    /// Nothing planned.
    public static final StoryPlan NONE =
            new StoryPlan(Text.EMPTY, Text.EMPTY, StoryNotes.NONE, StoryNotes.NONE, 0);
}
