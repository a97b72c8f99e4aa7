package h20timeline.export;

import h20timeline.layout.view.Viewport;

/// How large a picture is and how its units become pixels: `size` in pixels before `scale` makes it
/// sharper, `dpi` for paper and for the programs that ask, `text` how many times larger than usual
/// its texts are. A `paper` keeps its shape.
public record ExportSize(PixelSize size, double dpi, boolean paper, double scale, double text) {
    /// Dots of an inch of a screen.
    public static final double SCREEN_DPI = 96;

    /// Dots of an inch of paper at which a unit is a pixel: the smallest words are 6 points high.
    public static final double PAPER_DPI = 150;

    /// Words are drawn for a picture of this size; a larger one is the same picture, larger.
    private static final double FULL_WIDTH = 1920;

    private static final double FULL_HEIGHT = 1080;

    /// Of a format with a name.
    public static ExportSize of(NamedSize namedSize, double dpi, double scale, double text) {
        return new ExportSize(namedSize.pixels(dpi), dpi, namedSize.isPaper(), scale, text);
    }

    /// Pixels of the size for each unit of the layout: texts as large as they are wanted, so far as
    /// that leaves room for a picture.
    public double zoom() {
        double full =
                paper
                        ? dpi / PAPER_DPI
                        : Math.max(
                                1,
                                Math.min(size.width() / FULL_WIDTH, size.height() / FULL_HEIGHT));
        double most =
                Math.min(
                        size.width() / Viewport.LEAST_WIDTH, size.height() / Viewport.LEAST_HEIGHT);
        return Math.min(most, full * text);
    }

    /// The same with texts so large that so many units lie side by side, where that makes them
    /// larger.
    ExportSize wide(double units) {
        ExportSize usual = new ExportSize(size, dpi, paper, scale, 1);
        double larger = Math.max(1, usual.width() / units);
        return new ExportSize(size, dpi, paper, scale, text * larger);
    }

    /// The same with larger texts.
    ExportSize enlarged(double factor) {
        return new ExportSize(size, dpi, paper, scale, text * factor);
    }

    /// Units of the layout from left to right.
    public double width() {
        return size.width() / zoom();
    }

    /// Units of the layout from top to bottom.
    public double height() {
        return size.height() / zoom();
    }

    /// Pixels of the file for each unit of the layout.
    public double pixelsPerUnit() {
        return zoom() * scale;
    }

    /// The pixels of the file, unless the picture grows.
    public PixelSize pixels() {
        return size.times(scale);
    }

    /// The dots of an inch of the file.
    public double fileDpi() {
        return dpi * scale;
    }
}
