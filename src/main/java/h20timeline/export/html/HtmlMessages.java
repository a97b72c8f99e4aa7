package h20timeline.export.html;

import h20timeline.i18n.Message;

/// The words of a page around its pictures and events.
public enum HtmlMessages implements Message {
    SKIP,
    PICTURE,
    DETAILS,
    ZOOM_IN,
    ZOOM_OUT,
    FIT,
    PREVIOUS,
    NEXT,
    TOOLS,
    LEFT_OUT,
    MADE_WITH,
    CAUTION,
    SOURCES_OF
}
