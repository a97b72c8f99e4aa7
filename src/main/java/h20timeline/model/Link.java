package h20timeline.model;

/// How one event bears on another; both ids exist in the timeline. `quote` are the words of the
/// source that make the link, or empty.
public record Link(
        String from, String to, Relation relation, Certainty certainty, String quote, Text note) {}
