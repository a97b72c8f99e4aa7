package h20timeline.ui.detail;

import h20timeline.model.Relation;

/// Where the other end of a link belongs, seen from one event. Not simply the direction of the
/// link: an answer points at what it answers, and yet came of it.
enum LinkDirection {
    /// Came before and had a part in it.
    LED_HERE(DetailMessages.LED_HERE),
    /// Came after and out of it.
    CAME_OF_IT(DetailMessages.CAME_OF_IT),
    /// Neither.
    BESIDE(DetailMessages.BESIDE);

    private final DetailMessages heading;

    LinkDirection(DetailMessages heading) {
        this.heading = heading;
    }

    /// What stands over the links of this sort.
    DetailMessages heading() {
        return heading;
    }

    /// The place of the other event; `incoming` when the link points at the event that is shown.
    static LinkDirection of(Relation relation, boolean incoming) {
        return switch (relation) {
            case CAUSED,
                    LED_TO,
                    CONTRIBUTED_TO,
                    FOLLOWED_BY,
                    CONDITION_OF,
                    AMPLIFIED,
                    BASIS_OF,
                    EVIDENCE_FOR,
                    WOULD_RAISE,
                    LED_UP_TO ->
                    incoming ? LED_HERE : CAME_OF_IT;
            case REVERSED,
                    FOLLOWED_UP,
                    CAST_DOUBT_ON,
                    RESPONDED_TO,
                    FAILED_TO_END,
                    BROUGHT_TO_A_PEAK,
                    RELAYS,
                    COMMENTS_ON ->
                    incoming ? CAME_OF_IT : LED_HERE;
            case SAME_TIME_AS, SAME_DAY_AS, REINFORCES, PART_OF, RELATED_TO -> BESIDE;
        };
    }
}
