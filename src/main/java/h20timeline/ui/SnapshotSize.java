package h20timeline.ui;

import h20timeline.picture.Format;
import h20timeline.picture.Measures;
import h20timeline.picture.PixelSize;
import h20timeline.words.Phrase;
import org.jspecify.annotations.Nullable;

/// The sizes that the dialog for pictures offers.
public enum SnapshotSize implements Phrase {
    /// A small screen.
    HD(Format.HD, Measures.SCREEN_DPI),
    /// A usual screen.
    FULL_HD(Format.FULL_HD, Measures.SCREEN_DPI),
    /// A large screen.
    UHD(Format.UHD, Measures.SCREEN_DPI),
    /// A4 for a screen or a draft.
    A4_150(Format.A4, 150),
    /// A4 for print.
    A4_300(Format.A4, 300),
    /// A3 for a screen or a draft.
    A3_150(Format.A3, 150),
    /// A3 for print.
    A3_300(Format.A3, 300),
    /// Whatever is written.
    FREE(null, Measures.SCREEN_DPI);

    private final @Nullable Format format;
    private final double dpi;

    SnapshotSize(@Nullable Format format, double dpi) {
        this.format = format;
        this.dpi = dpi;
    }

    /// How large a picture of this size is; `free` is what is written.
    Measures measures(PixelSize free, double scale, double text) {
        return format == null
                ? new Measures(free, dpi, false, scale, text)
                : Measures.of(format, dpi, scale, text);
    }
}
