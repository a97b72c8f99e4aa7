package h20timeline.model;

/// What a reader is told of an event. Texts that the file leaves out are empty.
public record EventWording(Text headline, Text summary, Text caution, Text dateNote) {
    /// A headline and nothing else.
    public static EventWording of(Text headline) {
        return new EventWording(headline, Text.EMPTY, Text.EMPTY, Text.EMPTY);
    }
}
