package h20timeline.viewmodel;

/// Which look the user has chosen.
public enum Appearance {
    /// As the system has it.
    SYSTEM,
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK,
    /// As far apart as a screen can show.
    HIGH_CONTRAST
}
