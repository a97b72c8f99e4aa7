package h20timeline.story;

import h20timeline.i18n.Message;

/// The titles of the steps that the program adds, and the texts of the file of notes.
enum StoryMessages implements Message {
    OVERVIEW,
    CLOSING,
    // The notes as a file.
    NOTES_OF,
    NOTES_PLANNED,
    NOTES_EVENT,
    NOTES_CAUTION,
    NOTES_CUE,
    NOTES_NONE
}
