package h20timeline.export;

import h20timeline.time.TimeSpan;

/// What a picture shows.
public sealed interface ExportScope {
    /// A stretch of time in exactly the size asked: what has no room is counted.
    record View(TimeSpan span) implements ExportScope {}

    /// A stretch of time laid out anew. One that `grows` gets higher than asked where its words
    /// need it, except on paper; another keeps its size, and counts what has no room.
    record Whole(TimeSpan span, boolean grows) implements ExportScope {}

    /// Each step of the story as a slide: several pictures.
    record Steps() implements ExportScope {}

    /// What is known of one event.
    record OneEvent(String id) implements ExportScope {}
}
