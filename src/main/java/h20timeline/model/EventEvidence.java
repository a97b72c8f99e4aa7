package h20timeline.model;

import java.util.List;

/// What an event rests on: its numbers, who claims what, verbatim quotes, and the ids of its actors
/// and sources, which exist in the timeline. The best source is the first one.
public record EventEvidence(
        List<Figure> figures,
        List<Claim> claims,
        List<Quote> quotes,
        List<String> actors,
        List<String> sources) {
    /// No evidence at all.
    public static final EventEvidence NONE =
            new EventEvidence(List.of(), List.of(), List.of(), List.of(), List.of());

    /// Copies the lists.
    public EventEvidence {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }

    /// The same with the sources in another order.
    public EventEvidence withSources(List<String> others) {
        return new EventEvidence(figures, claims, quotes, actors, others);
    }

    /// Figures alone.
    public static EventEvidence of(List<Figure> figures) {
        return new EventEvidence(figures, List.of(), List.of(), List.of(), List.of());
    }
}
