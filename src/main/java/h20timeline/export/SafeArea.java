package h20timeline.export;

import h20timeline.render.Drawing;

/// The part of a telephone's screen that its programs leave free: over and under it stand their own
/// signs, so that an upright picture of that shape has nothing there. In units of the layout.
record SafeArea(double top, double bottom) {
    /// A picture is as upright as a telephone from this ratio of its sides on.
    private static final double TELEPHONE = 1.7;

    private static final double TOP = 210.0 / 1_920;
    private static final double BOTTOM = 230.0 / 1_920;

    /// Of a picture.
    static SafeArea of(ExportSize size) {
        boolean telephone = size.height() >= size.width() * TELEPHONE && !size.paper();
        return telephone
                ? new SafeArea(size.height() * TOP, size.height() * BOTTOM)
                : new SafeArea(0, 0);
    }

    /// What it takes of the height.
    double outside() {
        return top + bottom;
    }

    /// A drawing that is as high as the area, with what is outside of it.
    Drawing around(Drawing drawing) {
        return outside() == 0 ? drawing : new Drawing.Spaced(drawing, top, bottom);
    }
}
