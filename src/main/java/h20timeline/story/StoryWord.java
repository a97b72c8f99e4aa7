package h20timeline.story;

import h20timeline.model.Text;
import h20timeline.words.Language;
import h20timeline.words.Phrase;
import java.util.Arrays;

/// What the program says itself in a story.
enum StoryWord implements Phrase {
    OVERVIEW,
    CLOSING,
    // The notes as a file.
    NOTES_OF,
    NOTES_PLANNED,
    NOTES_EVENT,
    NOTES_CAUTION,
    NOTES_NONE;

    /// The same as a text in every language.
    Text text() {
        return new Text(Arrays.stream(Language.values()).map(language -> in(language)).toList());
    }
}
