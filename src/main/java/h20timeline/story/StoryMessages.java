package h20timeline.story;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.model.Text;
import java.util.Arrays;

/// What the program says itself in a story.
enum StoryMessages implements Message {
    OVERVIEW,
    CLOSING,
    // The notes as a file.
    NOTES_OF,
    NOTES_PLANNED,
    NOTES_EVENT,
    NOTES_CAUTION,
    NOTES_CUE,
    NOTES_NONE;

    /// The same as a text in every language.
    Text text() {
        return new Text(Arrays.stream(Language.values()).map(language -> in(language)).toList());
    }
}
