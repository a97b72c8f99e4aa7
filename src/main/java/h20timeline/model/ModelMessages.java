package h20timeline.model;

import h20timeline.i18n.Message;

/// The words of the vocabulary, as people read them: kinds, statuses, relations in both directions.
public enum ModelMessages implements Message {
    /// Of a step as it was known on an earlier day.
    NOTES_LEFT_OUT,
    KIND_OFFICIAL_ACT,
    KIND_COMPANY_STATEMENT,
    KIND_MEDIA_REPORT,
    KIND_ANALYST_ESTIMATE,
    KIND_MARKET_DATA,
    KIND_COMMENTARY,
    KIND_HYPOTHESIS,
    STATUS_CONFIRMED,
    STATUS_REPORTED,
    STATUS_ESTIMATED,
    STATUS_DISPUTED,
    STATUS_DENIED,
    STATUS_HYPOTHESIS,
    STATUS_NOT_GIVEN,
    IMPORTANCE_BACKBONE,
    IMPORTANCE_CONTEXT,
    IMPORTANCE_DETAIL,
    CERTAINTY_STATED,
    CERTAINTY_SUGGESTED,
    CERTAINTY_HYPOTHESIS,
    RELATION_CAUSED,
    RELATION_CAUSED_BACK,
    RELATION_LED_TO,
    RELATION_LED_TO_BACK,
    RELATION_CONTRIBUTED_TO,
    RELATION_CONTRIBUTED_TO_BACK,
    RELATION_FOLLOWED_BY,
    RELATION_FOLLOWED_BY_BACK,
    RELATION_REVERSED,
    RELATION_REVERSED_BACK,
    RELATION_CONDITION_OF,
    RELATION_CONDITION_OF_BACK,
    RELATION_SAME_TIME_AS,
    RELATION_SAME_TIME_AS_BACK,
    RELATION_SAME_DAY_AS,
    RELATION_SAME_DAY_AS_BACK,
    RELATION_AMPLIFIED,
    RELATION_AMPLIFIED_BACK,
    RELATION_FOLLOWED_UP,
    RELATION_FOLLOWED_UP_BACK,
    RELATION_CAST_DOUBT_ON,
    RELATION_CAST_DOUBT_ON_BACK,
    RELATION_RESPONDED_TO,
    RELATION_RESPONDED_TO_BACK,
    RELATION_FAILED_TO_END,
    RELATION_FAILED_TO_END_BACK,
    RELATION_BROUGHT_TO_A_PEAK,
    RELATION_BROUGHT_TO_A_PEAK_BACK,
    RELATION_BASIS_OF,
    RELATION_BASIS_OF_BACK,
    RELATION_REINFORCES,
    RELATION_REINFORCES_BACK,
    RELATION_EVIDENCE_FOR,
    RELATION_EVIDENCE_FOR_BACK,
    RELATION_RELAYS,
    RELATION_RELAYS_BACK,
    RELATION_PART_OF,
    RELATION_PART_OF_BACK,
    RELATION_WOULD_RAISE,
    RELATION_WOULD_RAISE_BACK,
    RELATION_LED_UP_TO,
    RELATION_LED_UP_TO_BACK,
    RELATION_COMMENTS_ON,
    RELATION_COMMENTS_ON_BACK,
    RELATION_RELATED_TO,
    RELATION_RELATED_TO_BACK,
    /// A publisher, and the outlet through which it was read.
    VIA,
    DATED,
    /// The name of the track of events whose track does not exist.
    OTHER_TRACK,
    EVENT_COUNT,
    ONE_EVENT;

    /// What sort of thing an event is.
    public static ModelMessages of(Kind kind) {
        return valueOf("KIND_" + kind.name());
    }

    /// How well something is established.
    public static ModelMessages of(Status status) {
        return valueOf("STATUS_" + status.name());
    }

    /// How well an event is established, or that the file does not say it.
    public static ModelMessages statusOf(Event event) {
        return event.given().status() ? of(event.status()) : STATUS_NOT_GIVEN;
    }

    /// How much an event carries the story.
    public static ModelMessages of(Importance importance) {
        return valueOf("IMPORTANCE_" + importance.name());
    }

    /// How firmly a link is made.
    public static ModelMessages of(Certainty certainty) {
        return valueOf("CERTAINTY_" + certainty.name());
    }

    /// What a link says read from `from` to `to`.
    public static ModelMessages forward(Relation relation) {
        return valueOf("RELATION_" + relation.name());
    }

    /// What a link says read from `to` to `from`.
    public static ModelMessages back(Relation relation) {
        return valueOf("RELATION_" + relation.name() + "_BACK");
    }
}
