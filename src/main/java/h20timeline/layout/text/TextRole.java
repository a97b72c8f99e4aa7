package h20timeline.layout.text;

/// What a text is in the picture; decides its font (the renderer's affair) and the height of its
/// line in pixels at 100 % text.
public enum TextRole {
    /// The name of the timeline on an exported picture.
    TITLE(30),
    /// Range and as-of date under the title.
    SUBTITLE(19),
    /// What else must be known to read an exported picture, under the subtitle.
    NOTE(17),
    /// Sources at the foot of an exported picture.
    FOOT(16),
    /// The name of a lane.
    LANE_NAME(18),
    /// How many events a lane has.
    LANE_COUNT(15),
    /// The upper row of the axis.
    BAND(18),
    /// The lower row of the axis.
    TICK(15),
    /// "as of", in the lower row of the axis.
    AS_OF(15),
    /// A label's date.
    LABEL_DATE(16),
    /// A label's headline.
    LABEL(16),
    /// The headline of a backbone event.
    LABEL_STRONG(16),
    /// The number of a turn of the story.
    TURN_NUMBER(14),
    /// The date of a turn.
    TURN_DATE(17),
    /// How well a turn is established.
    TURN_STATUS(17),
    /// The headline of a turn with a figure.
    TURN_HEADLINE(17),
    /// The headline of a turn without one.
    TURN_HEADLINE_LARGE(20),
    /// The key figure of a turn.
    TURN_VALUE(28),
    /// Its unit.
    TURN_UNIT(18),
    /// What it measures.
    TURN_LABEL(15),
    /// A bar's headline.
    BAR(16),
    /// The count in a cluster.
    CLUSTER(14),
    /// What a link says.
    RELATION(14),
    /// The years of the overview.
    OVERVIEW(14),
    /// What a shape means, at the foot of an exported picture.
    LEGEND(16),
    /// The headline of an event whose details are set on a picture.
    DETAIL_HEADLINE(28),
    /// The date of such an event, and who said something.
    DETAIL_STRONG(20),
    /// Its texts.
    DETAIL_TEXT(20),
    /// What is said beside them, in small.
    DETAIL_META(17),
    /// Over a part of them.
    DETAIL_HEADING(16),
    /// A number of it.
    DETAIL_FIGURE(26),

    // On a slide, which is 560 units high whatever screen it is on.
    /// What the timeline is called.
    SLIDE_TITLE(52),
    /// What a step is about.
    SLIDE_HEADLINE(42),
    /// The same where it is long.
    SLIDE_HEADLINE_SMALL(33),
    /// The same where it is very long.
    SLIDE_HEADLINE_LEAST(25),
    /// The name of the step over its headline.
    SLIDE_KICKER(18),
    /// The word in a chip.
    SLIDE_CHIP(17),
    /// A date in words.
    SLIDE_DATE(21),
    /// Sentences.
    SLIDE_PROSE(21),
    /// What public text contradicts.
    SLIDE_CAUTION(18),
    /// The headline of one of several events.
    SLIDE_ROW(22),
    /// Date and status of one of several events, and what else is small.
    SLIDE_NOTE(17),
    /// The head of a column.
    SLIDE_COLUMN(24),
    /// A number.
    SLIDE_FIGURE(40),
    /// The same where it is long.
    SLIDE_FIGURE_SMALL(28),
    /// Sources, and the number of the slide.
    SLIDE_FOOT(16);

    private final double lineHeight;

    TextRole(double lineHeight) {
        this.lineHeight = lineHeight;
    }

    /// Pixels from one line to the next, before the text scale.
    public double lineHeight() {
        return lineHeight;
    }
}
