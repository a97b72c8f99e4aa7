package h20timeline.export;

/// How large a picture is, in pixels.
public record PixelSize(int width, int height) {
    /// A smaller picture has no room for anything.
    public static final int LEAST_WIDTH = 320;

    /// See [#LEAST_WIDTH].
    public static final int LEAST_HEIGHT = 240;

    /// All its pixels.
    public long pixels() {
        return (long) width * height;
    }

    /// The same, some times larger.
    public PixelSize times(double scale) {
        return new PixelSize((int) Math.round(width * scale), (int) Math.round(height * scale));
    }

    /// The size as people write it.
    public String words() {
        return width + " × " + height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
