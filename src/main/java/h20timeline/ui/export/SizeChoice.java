package h20timeline.ui.export;

import h20timeline.export.ExportSize;
import h20timeline.export.NamedSize;
import h20timeline.export.PixelSize;
import h20timeline.i18n.Message;
import org.jspecify.annotations.Nullable;

/// The sizes that the export dialog offers.
public enum SizeChoice implements Message {
    /// A small screen.
    HD(NamedSize.HD, ExportSize.SCREEN_DPI),
    /// A usual screen.
    FULL_HD(NamedSize.FULL_HD, ExportSize.SCREEN_DPI),
    /// A large screen.
    UHD(NamedSize.UHD, ExportSize.SCREEN_DPI),
    /// An old screen, or an old projector.
    CLASSIC(NamedSize.CLASSIC, ExportSize.SCREEN_DPI),
    /// A post that is as wide as high.
    SQUARE(NamedSize.SQUARE, ExportSize.SCREEN_DPI),
    /// A post that is higher than wide.
    POST(NamedSize.POST, ExportSize.SCREEN_DPI),
    /// A telephone that is held upright.
    STORY(NamedSize.STORY, ExportSize.SCREEN_DPI),
    /// A4 for a screen or a draft.
    A4_150(NamedSize.A4, 150),
    /// A4 for print.
    A4_300(NamedSize.A4, 300),
    /// A4 upright for a screen or a draft.
    A4_PORTRAIT_150(NamedSize.A4_PORTRAIT, 150),
    /// A4 upright for print.
    A4_PORTRAIT_300(NamedSize.A4_PORTRAIT, 300),
    /// A3 for a screen or a draft.
    A3_150(NamedSize.A3, 150),
    /// A3 for print.
    A3_300(NamedSize.A3, 300),
    /// A3 upright for a screen or a draft.
    A3_PORTRAIT_150(NamedSize.A3_PORTRAIT, 150),
    /// A3 upright for print.
    A3_PORTRAIT_300(NamedSize.A3_PORTRAIT, 300),
    /// The size that the user types.
    FREE(null, ExportSize.SCREEN_DPI);

    private final @Nullable NamedSize namedSize;
    private final double dpi;

    SizeChoice(@Nullable NamedSize namedSize, double dpi) {
        this.namedSize = namedSize;
        this.dpi = dpi;
    }

    /// The size of an export; `free` is the size that the user typed.
    ExportSize size(PixelSize free, double scale, double text) {
        return namedSize == null
                ? new ExportSize(free, dpi, false, scale, text)
                : ExportSize.of(namedSize, dpi, scale, text);
    }
}
