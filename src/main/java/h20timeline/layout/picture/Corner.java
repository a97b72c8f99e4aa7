package h20timeline.layout.picture;

/// A corner of the line of a link.
public record Corner(double x, double y) {}
