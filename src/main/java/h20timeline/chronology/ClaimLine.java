package h20timeline.chronology;

/// Something that somebody says inside an event: who says what and how far it holds, and the
/// answer, empty where there is none. The number is that of its source, 0 for none.
public record ClaimLine(String said, String answer, int source) {}
