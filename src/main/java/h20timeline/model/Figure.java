package h20timeline.model;

import org.jspecify.annotations.Nullable;

/// A number of an event, as text, with its unit and what it measures.
public record Figure(Text value, Text unit, Text label, @Nullable Status status) {}
