package h20timeline.export;

import h20timeline.i18n.Localised;
import java.util.Optional;

/// The largest picture that can be made: of `pixels` in all, and of [#SIDE] a side. A picture for a
/// file is drawn in bands; one for the clipboard is held in memory as a whole.
public record SizeLimit(long pixels) {
    /// Many other programs open no images with longer sides.
    public static final int SIDE = 32_000;

    private static final long MAX_PIXELS = 1L << 28;

    /// The bytes that the program needs beside a picture.
    private static final long RESERVED = 96L << 20;

    /// The bytes of a pixel that is held by the program, the toolkit and the clipboard.
    private static final long BYTES_HELD = 16;

    /// The limit of a file with so many bytes of memory.
    public static SizeLimit inFile(long memory) {
        return new SizeLimit(Math.clamp(memory - RESERVED, 1L << 20, MAX_PIXELS));
    }

    /// The limit of a file with the memory of this program.
    public static SizeLimit here() {
        return inFile(Runtime.getRuntime().maxMemory());
    }

    /// The limit of a file of shapes and words, which take no more memory where they are larger.
    public static SizeLimit ofShapes() {
        return new SizeLimit((long) SIDE * SIDE);
    }

    /// Why a page cannot be as large as a picture, in the inches that a format allows, with the
    /// largest that works; empty if it can.
    static Optional<Localised> ofInches(String format, PixelSize size, double dpi, double most) {
        double longest = Math.max(size.width(), size.height()) / dpi;
        if (longest <= most) {
            return Optional.empty();
        }
        double part = most / longest;
        PixelSize largest =
                new PixelSize((int) (size.width() * part), (int) (size.height() * part));
        return Optional.of(language ->
                ExportMessages.TOO_LONG.in(
                        language,
                        size,
                        language.number(Math.round(dpi)),
                        format,
                        language.number(Math.round(most)),
                        largest));
    }

    /// The limit of the clipboard with so many bytes of memory.
    public static SizeLimit atOnce(long memory) {
        return new SizeLimit(Math.clamp((memory - RESERVED) / BYTES_HELD, 1L << 18, MAX_PIXELS));
    }

    /// The greatest height of a picture of a width.
    public int highest(int width) {
        return (int) Math.min(SIDE, pixels / Math.max(1, width));
    }

    /// Whether a picture can be made.
    public boolean allows(PixelSize size) {
        return size.width() <= SIDE && size.height() <= SIDE && size.pixels() <= pixels;
    }

    /// The largest size of the same shape if a picture is too large.
    Optional<PixelSize> insteadOf(PixelSize size) {
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

    /// The message that a picture is too large, with the largest that works; empty if it is not.
    public Optional<Localised> problem(PixelSize size) {
        return insteadOf(size)
                .map(largest -> language -> ExportMessages.TOO_LARGE.in(language, size, largest));
    }
}
