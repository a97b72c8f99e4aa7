package h20timeline.render;

/// A file of colour tokens. Everything else about the look is in the one stylesheet.
public enum Theme {
    /// Dark on light.
    LIGHT("light"),
    /// Light on dark.
    DARK("dark"),
    /// As far apart as a screen can show.
    HIGH_CONTRAST("contrast");

    private final String key;

    Theme(String key) {
        this.key = key;
    }

    /// The word for it on the command line.
    public String key() {
        return key;
    }

    /// The address of its tokens.
    public String tokens() {
        return resource("theme-" + key + ".css");
    }

    /// The address of the one stylesheet.
    public static String stylesheet() {
        return resource("timeline.css");
    }

    private static String resource(String name) {
        var url = Theme.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("the program is incomplete: " + name + " is missing");
        }
        return url.toExternalForm();
    }
}
