package h20timeline.ui;

import h20timeline.words.Phrase;

/// What the timeline says of lanes and of events that do not stand out, in the bundles beside this
/// enum.
enum LaneSay implements Phrase {
    /// What a click and a drag on the head of a lane do.
    HEAD_OPEN,
    /// The same for one that is folded.
    HEAD_FOLDED,
    /// What is in a cluster: all, and how many of them stand out.
    CLUSTER_LIT,
    /// Screen readers: headline, date and status of an event that the filter hides.
    EVENT_HIDDEN
}
