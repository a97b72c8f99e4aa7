package h20timeline.model;

/// What sort of thing an event is, by who made it.
public enum Kind implements Keyed {
    /// An act of a state body.
    OFFICIAL_ACT,
    /// A statement, release or filing of a company.
    COMPANY_STATEMENT,
    /// A report in the media.
    MEDIA_REPORT,
    /// A figure or view of an analyst.
    ANALYST_ESTIMATE,
    /// Prices, indices, volumes.
    MARKET_DATA,
    /// Somebody's reading of events.
    COMMENTARY,
    /// A guess at a cause.
    HYPOTHESIS
}
