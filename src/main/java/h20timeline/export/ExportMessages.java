package h20timeline.export;

import h20timeline.i18n.Message;

/// What an export says: its progress, its failures, and its description in words.
public enum ExportMessages implements Message {
    FILTERED,
    HIGHLIGHTED,
    NO_FOLDER,
    IS_FOLDER,
    NOT_WRITABLE,
    NO_REASON,
    NOT_PNG,
    STEPS_NEED_FOLDER,
    NEEDS_FOLDER,
    EXISTS,
    CANNOT_WRITE,
    TOO_LARGE,
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
    ALT_LANES,
    ALT_BACKBONE,
    ALT_OTHERS,
    ALT_EVENT,
    ALT_UNWORDED,
    ALT_ONE_UNWORDED,
    ALT_ONE_EVENT,
    ALT_STEP,
    ALT_CAUTION
}
