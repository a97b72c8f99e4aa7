package h20timeline.export;

import java.util.Optional;

/// The largest picture that can be made: of `pixels` in all, and of [#SIDE] a side. A picture for a
/// file is drawn in parts; one for the clipboard must be held at once.
public record SizeLimit(long pixels) {
    /// Other programs open no longer sides.
    public static final int SIDE = 32_000;

    private static final long IN_ALL = 1L << 28;

    /// What the program needs beside a picture, in bytes.
    private static final long REST = 96L << 20;

    /// Bytes of a pixel that is held at once, by us, the toolkit and the clipboard.
    private static final long HELD = 16;

    /// Of what can be written to a file with so much memory.
    public static SizeLimit inFile(long memory) {
        return new SizeLimit(Math.clamp(memory - REST, 1L << 20, IN_ALL));
    }

    /// Of what can be written to a file with the memory of this program.
    public static SizeLimit here() {
        return inFile(Runtime.getRuntime().maxMemory());
    }

    /// Of what can be held at once with so much memory.
    public static SizeLimit atOnce(long memory) {
        return new SizeLimit(Math.clamp((memory - REST) / HELD, 1L << 18, IN_ALL));
    }

    /// The pixels from top to bottom that a picture of a width can have.
    public int highest(int width) {
        return (int) Math.min(SIDE, pixels / Math.max(1, width));
    }

    /// Whether a picture can be made.
    public boolean allows(PixelSize size) {
        return size.width() <= SIDE && size.height() <= SIDE && size.pixels() <= pixels;
    }

    /// The largest of the same shape, where a picture is too large.
    public Optional<PixelSize> insteadOf(PixelSize size) {
        if (allows(size)) {
            return Optional.empty();
        }
        double part =
                Math.min(
                        Math.sqrt((double) pixels / size.pixels()),
                        (double) SIDE / Math.max(size.width(), size.height()));
        return Optional.of(
                new PixelSize((int) (size.width() * part), (int) (size.height() * part)));
    }
}
