package h20timeline.viewmodel;

/// Which look the user has chosen.
public enum Appearance {
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK
}
