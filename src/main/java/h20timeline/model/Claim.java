package h20timeline.model;

import org.jspecify.annotations.Nullable;

/// Something that somebody said inside an event, with its own status and the answer to it. `by` is
/// an actor's id and `source` a source's, or null.
public record Claim(
        Text text, @Nullable String by, Status status, Text answer, @Nullable String source) {}
