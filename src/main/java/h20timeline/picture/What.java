package h20timeline.picture;

import h20timeline.time.TimeSpan;

/// What a picture shows.
public sealed interface What {
    /// A stretch of time as the window lays it out.
    record View(TimeSpan span) implements What {}

    /// A stretch of time laid out anew, so that every event of it that matters has its words; the
    /// picture gets higher than asked where that needs it, except on paper.
    record Whole(TimeSpan span) implements What {}

    /// Each step of the story as a slide: several pictures.
    record Steps() implements What {}

    /// What is known of one event.
    record OneEvent(String id) implements What {}
}
