package h20timeline.ui.control;

import h20timeline.render.StyleClass;

/// Running text that wraps and is never cut: as high as its words need at the width it gets.
public final class Paragraph extends WrappedLabel {
    public Paragraph(String text, StyleClass role) {
        super(text);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        role.on(this);
    }
}
