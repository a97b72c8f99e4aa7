package h20timeline.archfixtures.stray;

/// In a package that the table does not know.
public record Stray(String text) {}
