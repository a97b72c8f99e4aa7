package h20timeline.model;

/// What a speaker needs at a step: the words to be spoken, and apart from them what to do. Empty
/// where the file gives none.
public record StoryNotes(Text spoken, Text cue) {
    /// No notes.
    public static final StoryNotes NONE = new StoryNotes(Text.EMPTY, Text.EMPTY);
}
