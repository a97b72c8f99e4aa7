package h20timeline.layout;

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
    /// A card's date.
    CARD_DATE(14),
    /// A card's headline.
    CARD_HEADLINE(18),
    /// A card's key figure.
    CARD_FIGURE(16),
    /// A label's date.
    LABEL_DATE(16),
    /// A label's headline.
    LABEL(16),
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
    DETAIL_FIGURE(26);

    private final double lineHeight;

    TextRole(double lineHeight) {
        this.lineHeight = lineHeight;
    }

    /// Pixels from one line to the next, before the text scale.
    public double lineHeight() {
        return lineHeight;
    }
}
