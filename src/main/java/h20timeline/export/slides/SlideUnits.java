package h20timeline.export.slides;

import h20timeline.export.document.Sheet;
import h20timeline.render.primitives.Extremes;

/// Turns units of a sheet into those of slides.
record SlideUnits(Sheet sheet) {
    private static final double EMU = 914_400;

    /// A length; a slide has 914,400 units an inch.
    long emu(double units) {
        return Math.round(units * sheet.inchesPerUnit() * EMU);
    }

    /// A size of letters in hundredths of a point.
    long hundredths(double units) {
        return Math.max(100, Math.round(units * sheet.pointsPerUnit() * 100));
    }

    /// Where something is: its corner and its size.
    String place(Extremes box, String attributes) {
        return "<a:xfrm%s><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                .formatted(
                        attributes,
                        emu(box.left()),
                        emu(box.top()),
                        emu(box.width()),
                        emu(box.height()));
    }
}
