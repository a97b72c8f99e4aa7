package h20timeline.export;

/// The size of a picture in pixels.
public record PixelSize(int width, int height) {
    /// A smaller picture has no room for the parts of a timeline.
    public static final int LEAST_WIDTH = 320;

    /// See [#LEAST_WIDTH].
    public static final int LEAST_HEIGHT = 240;

    /// The number of pixels.
    public long pixels() {
        return (long) width * height;
    }

    /// The size times a factor.
    public PixelSize times(double scale) {
        return new PixelSize((int) Math.round(width * scale), (int) Math.round(height * scale));
    }

    /// The size for readers; [#toString] is what the command line reads.
    public String text() {
        return width + " × " + height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
