package h20timeline.format.json;

/// How much of a file is read at most, so that no file can exhaust the machine.
final class ReadLimits {
    /// Bytes of a file.
    static final long BYTES = 200L * 1024 * 1024;

    /// Entries of a list of the file, such as its events.
    static final int LIST = 1_000_000;

    /// Entries of a list that is part of something, such as the actors of an event.
    static final int PARTS = 1_000;

    /// Entries of all lists together: a file of 200 MB could hold fifty times as many empty ones.
    static final int ENTRIES = 4_000_000;

    /// Brackets within brackets.
    static final int DEPTH = 64;

    /// Characters of any text, past which the file is not read on.
    static final int STRING = 1_000_000;

    /// Characters of a key or a number.
    static final int NAME = 1_000;

    /// Characters of a headline that are shown.
    static final int HEADLINE = 500;

    /// Characters of an id.
    static final int ID = 200;

    /// Characters of any other text that are shown.
    static final int TEXT = 20_000;

    /// Minutes that a presentation is planned to take.
    static final int MINUTES = 600;

    /// Seconds that may be planned for one step: an hour.
    static final int STEP_SECONDS = 3600;

    /// Problems that are listed one by one.
    static final int PROBLEMS = 1_000;

    private ReadLimits() {}
}
