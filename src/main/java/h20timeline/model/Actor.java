package h20timeline.model;

/// Somebody who acts or speaks in the story.
public record Actor(String id, Text name) {}
