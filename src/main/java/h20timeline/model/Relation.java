package h20timeline.model;

/// What one event is to another, read from `from` to `to`.
public enum Relation implements Keyed {
    /// `from` brought `to` about.
    CAUSED,
    /// `from` opened the way to `to`.
    LED_TO,
    /// `from` was one of several causes of `to`.
    CONTRIBUTED_TO,
    /// `to` came after `from`.
    FOLLOWED_BY,
    /// `from` undid `to`.
    REVERSED,
    /// `from` is the condition of `to`.
    CONDITION_OF,
    /// Both at the same time.
    SAME_TIME_AS,
    /// Both on the same day.
    SAME_DAY_AS,
    /// `from` made `to` stronger.
    AMPLIFIED,
    /// `from` took `to` further.
    FOLLOWED_UP,
    /// `from` speaks against `to`.
    CAST_DOUBT_ON,
    /// `from` answers `to`.
    RESPONDED_TO,
    /// `from` did not end `to`.
    FAILED_TO_END,
    /// `from` is the peak of `to`.
    BROUGHT_TO_A_PEAK,
    /// `to` builds on `from`.
    BASIS_OF,
    /// `from` makes `to` more likely.
    REINFORCES,
    /// `from` speaks for `to`.
    EVIDENCE_FOR,
    /// `from` passes `to` on.
    RELAYS,
    /// `from` belongs to `to`.
    PART_OF,
    /// `from` would raise `to`, if it came about.
    WOULD_RAISE,
    /// `from` went before and prepared `to`.
    LED_UP_TO,
    /// `from` is about `to`.
    COMMENTS_ON,
    /// Any other relation.
    RELATED_TO
}
