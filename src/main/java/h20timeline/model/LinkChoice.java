package h20timeline.model;

import h20timeline.i18n.Message;

/// Which links of a timeline are drawn.
public enum LinkChoice implements Message {
    /// What led from turn to turn of the story, and the links of the selected event.
    STORY,
    /// These, and the links of every other event.
    ALL,
    /// None at all.
    NONE,
    /// Those of the selected event.
    SELECTED;

    /// The word for it on the command line.
    public String key() {
        return switch (this) {
            case STORY -> "story";
            case ALL -> "all";
            case NONE -> "none";
            case SELECTED -> "selected";
        };
    }

    /// Whether the links between the turns of the story are drawn.
    public boolean ofStory() {
        return this == STORY || this == ALL;
    }

    /// The choice after this one; after the last the first.
    public LinkChoice next() {
        return switch (this) {
            case STORY -> ALL;
            case ALL -> NONE;
            case NONE -> SELECTED;
            case SELECTED -> STORY;
        };
    }
}
