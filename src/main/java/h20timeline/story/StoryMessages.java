package h20timeline.story;

import h20timeline.i18n.Message;

/// The titles of the steps that the program adds, the names of standings, and the texts of the file
/// of notes.
enum StoryMessages implements Message {
    OVERVIEW,
    CLOSING,
    // What is said about how far something holds.
    KNOWN,
    CLAIMED,
    OPEN,
    /// The standing of a statement that was made for certain; its content is a claim.
    SAID,
    SAYS,
    STANDING,
    ANSWER,
    SOURCES,
    SOURCES_MORE,
    // The notes as a file.
    NOTES_OF,
    NOTES_PLANNED,
    NOTES_KNOWN,
    NOTES_EVENT,
    NOTES_CAUTION,
    NOTES_CUE,
    NOTES_NONE,
    NOTES_MORE
}
