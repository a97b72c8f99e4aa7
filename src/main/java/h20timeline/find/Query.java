package h20timeline.find;

/// What somebody asks of a timeline: words that an event must hold, choices that it must meet, and
/// the order of the list.
public record Query(String words, Filter filter, SortOrder sorting) {
    /// Asks for everything, in time order.
    public static final Query EVERYTHING = new Query("", Filter.NONE, SortOrder.DATE);

    /// Whether there is a word to look for.
    public boolean hasWords() {
        return !words.isBlank();
    }

    /// Whether it leaves anything out: it has words, or a choice was made.
    public boolean asks() {
        return hasWords() || !filter.isNone();
    }

    /// The same with other words.
    public Query withWords(String next) {
        return new Query(next, filter, sorting);
    }

    /// The same with other choices.
    public Query withFilter(Filter next) {
        return new Query(words, next, sorting);
    }

    /// The same in another order.
    public Query withSorting(SortOrder next) {
        return new Query(words, filter, next);
    }
}
