package h20timeline.render;

import h20timeline.i18n.Message;

/// What is said about drawing.
public enum RenderMessages implements Message {
    UNDRAWN,
    EMOJI,
    OTHER_SIGNS,
    NO_LOGO,
    LOGO_TOO_LARGE,
    LOGO_TOO_MANY_PIXELS,
    LOGO_NO_PICTURE
}
