package h20timeline.model;

/// Where in a file something is: line and column count from 1, 0 when the whole file is meant; the
/// pointer is a JSON pointer (RFC 6901), empty for the root.
public record FilePosition(String file, int line, int column, String pointer) {}
