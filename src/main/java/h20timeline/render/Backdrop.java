package h20timeline.render;

/// What a picture is drawn on.
public enum Backdrop {
    /// The theme's own ground, with its shades.
    THEME("theme"),
    /// White paper without shades; for the light theme only, whose words are dark.
    WHITE("white"),
    /// Nothing: what it is put on shows through.
    TRANSPARENT("transparent");

    private final String key;

    Backdrop(String key) {
        this.key = key;
    }

    /// The word for it on the command line.
    public String key() {
        return key;
    }

    /// Whether its words could be read in a theme.
    public boolean suits(Theme theme) {
        return this != WHITE || theme == Theme.LIGHT;
    }
}
