package h20timeline.render;

import h20timeline.i18n.Message;

/// What is said about drawing.
public enum RenderMessages implements Message {
    UNDRAWN,
    EMOJI,
    OTHER_SIGNS
}
