package h20timeline.model;

/// A lane of the timeline: one side of the story. The hue is never absent: the reader gives the
/// next of the palette where the file names none.
public record Track(String id, Text name, Hue hue) {}
