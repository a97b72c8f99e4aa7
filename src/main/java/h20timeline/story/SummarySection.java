package h20timeline.story;

import h20timeline.i18n.Language;

/// The three parts into which a story is summed up at its end.
public enum SummarySection {
    /// Acts and market figures that are confirmed.
    KNOWN(StoryMessages.KNOWN),
    /// What somebody says: that it was said may be certain, its content is not.
    CLAIMED(StoryMessages.CLAIMED),
    /// Acts that are in dispute, and guesses.
    OPEN(StoryMessages.OPEN);

    private final StoryMessages heading;

    SummarySection(StoryMessages heading) {
        this.heading = heading;
    }

    /// Its heading in a language.
    public String heading(Language language) {
        return heading.in(language);
    }
}
