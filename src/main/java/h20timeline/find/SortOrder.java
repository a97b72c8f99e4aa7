package h20timeline.find;

/// The order of a list of events. Events that are equal in it stand in time order.
public enum SortOrder {
    /// The earliest first.
    DATE,
    /// By track, in the order of the file.
    TRACK,
    /// By status, the best established first.
    STATUS
}
