package h20timeline.present.pen;

/// The three colours of the pen, by their names in the palette.
public enum PenColour {
    RED("vermilion"),
    BLUE("blue"),
    GREEN("green");

    private final String hue;

    PenColour(String hue) {
        this.hue = hue;
    }

    /// Its name in the palette.
    public String hue() {
        return hue;
    }

    PenColour next() {
        return switch (this) {
            case RED -> BLUE;
            case BLUE -> GREEN;
            case GREEN -> RED;
        };
    }
}
