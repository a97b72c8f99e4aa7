package h20timeline.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sizes that have a name. Those of paper depend on how many dots make an inch.
public enum NamedSize {
    /// A small screen.
    HD(1280, 720, "720p"),
    /// A usual screen.
    FULL_HD(1920, 1080, "1080p", "16:9"),
    /// A large screen.
    UHD(3840, 2160, "4k"),
    /// An old screen or projector.
    CLASSIC(1440, 1080, "4:3"),
    /// A post that is as wide as high.
    SQUARE(1080, 1080, "square", "1:1"),
    /// A post that is higher than wide.
    POST(1080, 1350, "4:5"),
    /// A telephone that is held upright.
    STORY(1080, 1920, "story", "9:16"),
    /// A4, the long side across.
    A4(297, 210, "a4", "a4-landscape"),
    /// A4, upright.
    A4_PORTRAIT(210, 297, "a4-portrait"),
    /// A3, the long side across.
    A3(420, 297, "a3", "a3-landscape"),
    /// A3, upright.
    A3_PORTRAIT(297, 420, "a3-portrait");

    private static final double INCH = 25.4;

    private final String key;
    private final String second;
    private final int width;
    private final int height;

    NamedSize(int width, int height, String key) {
        this(width, height, key, key);
    }

    NamedSize(int width, int height, String key, String second) {
        this.key = key;
        this.second = second;
        this.width = width;
        this.height = height;
    }

    /// The word for it on the command line.
    public String key() {
        return key;
    }

    /// Whether it is paper: then its sides are millimetres.
    public boolean isPaper() {
        return switch (this) {
            case HD, FULL_HD, UHD, CLASSIC, SQUARE, POST, STORY -> false;
            case A4, A4_PORTRAIT, A3, A3_PORTRAIT -> true;
        };
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

    /// The format of a word such as `a4`; some have a second word.
    public static Optional<NamedSize> of(String word) {
        return Arrays.stream(values())
                .filter(size ->
                        size.key.equalsIgnoreCase(word) || size.second.equalsIgnoreCase(word))
                .findFirst();
    }
}
