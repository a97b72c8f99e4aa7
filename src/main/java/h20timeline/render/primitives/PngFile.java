package h20timeline.render.primitives;

/// The bytes of a PNG file.
public final class PngFile {
    private final byte[] bytes;

    PngFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /// All of them.
    public byte[] bytes() {
        return bytes.clone();
    }
}
