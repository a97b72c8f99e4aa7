package h20timeline.find;

/// What somebody asks of a timeline: words that an event must hold, choices that it must meet, and
/// the order of the list.
public record Question(String words, Filter filter, Sorting sorting) {
    /// Asks for everything, in time order.
    public static final Question EVERYTHING = new Question("", Filter.NONE, Sorting.DATE);

    /// Whether there is a word to look for.
    public boolean hasWords() {
        return !words.isBlank();
    }

    /// The same with other words.
    public Question withWords(String next) {
        return new Question(next, filter, sorting);
    }

    /// The same with other choices.
    public Question withFilter(Filter next) {
        return new Question(words, next, sorting);
    }

    /// The same in another order.
    public Question withSorting(Sorting next) {
        return new Question(words, filter, next);
    }
}
