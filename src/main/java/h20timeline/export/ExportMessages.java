package h20timeline.export;

import h20timeline.i18n.Message;

/// The messages of an export: its progress, its failures, and the description of a picture.
public enum ExportMessages implements Message {
    /// In the foot of a picture of a file that is broken.
    ONE_UNREAD,
    UNREAD,
    FILTERED,
    HIGHLIGHTED,
    NOTHING_IN_RANGE,
    EMPTY_NAME,
    NO_STEM,
    NAME_TOO_LONG,
    ONE_TO_STREAM,
    STANDARD_OUTPUT,
    NO_FOLDER,
    IS_FOLDER,
    NOT_WRITABLE,
    WRONG_EXTENSION,
    STEPS_NEED_FOLDER,
    NEEDS_FOLDER,
    EXISTS,
    CANNOT_WRITE,
    TOO_LARGE,
    TOO_LONG,
    WRITTEN,
    NO_MEMORY,
    EXPORTING,
    EXPORTS_STOPPED,
    EXPORT_STOPPED,
    EXPORTS_SAVED,
    PICTURE_COPIED,
    COPY_NO_MEMORY,
    ALT_TIMELINE,
    ALT_KNOWN_AS_OF,
    ALT_KNOWN_ON,
    ALT_LANES,
    ALT_BACKBONE,
    ALT_OTHERS,
    ALT_EVENT,
    ALT_UNLABELLED,
    ALT_ONE_UNLABELLED,
    ALT_ONE_EVENT,
    ALT_STEP,
    ALT_CAUTION,
    ALT_SECTION
}
