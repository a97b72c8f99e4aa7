package h20timeline.time;

/// What a date string says, taken apart: one date, an interval of two, or a set of several.
sealed interface DateExpression permits DatePoint, Interval, DateSet {
    /// Where on the time axis it lies.
    Extent extent();
}
