package h20timeline.model;

import h20timeline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Something that somebody said inside an event, with its own status and the answer to it. `by` is
/// an actor's id and `source` a source's, or null. `known` and `answerKnown` say since when claim
/// and answer are publicly known, or are null where the file does not say.
public record Claim(
        Text text,
        @Nullable String by,
        Status status,
        Text answer,
        @Nullable String source,
        @Nullable EdtfDate known,
        @Nullable EdtfDate answerKnown) {
    /// A claim of which the file does not say when it became known.
    public Claim(
            Text text, @Nullable String by, Status status, Text answer, @Nullable String source) {
        this(text, by, status, answer, source, null, null);
    }

    /// The same by another actor and from another source.
    public Claim with(@Nullable String otherBy, @Nullable String otherSource) {
        return new Claim(text, otherBy, status, answer, otherSource, known, answerKnown);
    }
}
