package h20timeline.ui.command;

/// What comes with the program, or is written by it, for its user to read.
public enum ProgramPaper {
    /// How the program is used.
    MANUAL,
    /// Every key of an event file.
    SCHEMA,
    /// The folder in which the log is.
    LOG
}
