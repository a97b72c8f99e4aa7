package h20timeline.ui.timeline;

import h20timeline.i18n.Message;

/// What the timeline says to screen readers, and on its lane heads.
public enum TimelineMessages implements Message {
    EVENT_OF,
    CLUSTER_OF,
    /// What a click and a drag on the head of a lane do.
    HEAD_OPEN,
    /// The same for one that is folded.
    HEAD_FOLDED,
    /// What is in a cluster: all, and how many of them stand out.
    CLUSTER_LIT,
    /// After the events that a tip names.
    AND_MORE,
    CLUSTER_NEARER,
    CLUSTER_MORE,
    /// Screen readers: headline, date and status of an event that the filter hides.
    EVENT_HIDDEN,
    TIMELINE_HELP,
    /// On the card of the selected event while no panel shows its details.
    CARD_DETAILS,
    CARD_HELP,
    STRIP,
    STRIP_HELP,
    // What lies outside of the visible stretch.
    EARLIER,
    LATER,
    EDGE_HELP,
    /// Where time is left out, and what that means.
    CUT,
    CUT_TIP,
    NEAREST_EARLIER,
    NEAREST_LATER,
    GO_THERE,
    NO_EVENTS,
    ALL_HIDDEN,
    SHOW_HIDDEN,
    // The bar of the day whose knowledge is shown.
    KNOWN,
    KNOWN_ONE,
    KNOWN_BEFORE,
    KNOWN_AFTER,
    KNOWN_END,
    PLAY,
    STOP
}
