package h20timeline.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sizes that have a name. Those of paper depend on how many dots make an inch.
public enum NamedSize {
    /// A small screen.
    HD("720p", 1280, 720),
    /// A usual screen.
    FULL_HD("1080p", 1920, 1080),
    /// A large screen.
    UHD("4k", 3840, 2160),
    /// A4, the long side across.
    A4("a4", 297, 210),
    /// A3, the long side across.
    A3("a3", 420, 297);

    private static final double INCH = 25.4;

    private final String key;
    private final int width;
    private final int height;

    NamedSize(String key, int width, int height) {
        this.key = key;
        this.width = width;
        this.height = height;
    }

    /// The word for it on the command line.
    public String key() {
        return key;
    }

    /// Whether it is paper: then its sides are millimetres.
    public boolean isPaper() {
        return this == A4 || this == A3;
    }

    /// Its pixels; on paper, at so many dots an inch.
    public PixelSize pixels(double dpi) {
        return isPaper()
                ? new PixelSize(
                        (int) Math.round(width / INCH * dpi), (int) Math.round(height / INCH * dpi))
                : new PixelSize(width, height);
    }

    /// All words, for a message.
    public static String keys() {
        return Arrays.stream(values()).map(NamedSize::key).collect(Collectors.joining(", "));
    }

    /// The format of a word such as `a4`.
    public static Optional<NamedSize> of(String key) {
        for (NamedSize namedSize : values()) {
            if (namedSize.key.equalsIgnoreCase(key)) {
                return Optional.of(namedSize);
            }
        }
        return Optional.empty();
    }
}
