package h20timeline.model;

/// A colour of the palette by name. What it looks like is the theme's affair, so that contrast and
/// colour vision are looked after in one place.
public enum Hue implements Keyed {
    /// Blue.
    BLUE,
    /// Orange red.
    VERMILION,
    /// Bluish green.
    GREEN,
    /// Reddish purple.
    PURPLE,
    /// Dark yellow.
    AMBER,
    /// Light blue.
    SKY,
    /// Pink.
    ROSE,
    /// Grey blue.
    SLATE
}
