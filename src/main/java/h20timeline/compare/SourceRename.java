package h20timeline.compare;

import h20timeline.model.Event;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventProvenance;
import h20timeline.model.Quote;
import h20timeline.model.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives sources other ids, and the events that name them.
record SourceRename(Map<String, @Nullable String> ids) {
    static Source of(Source s, String id) {
        return new Source(id, s.title(), s.publisher(), s.via(), s.date(), s.url(), s.note());
    }

    static Event of(Event event, Map<String, @Nullable String> ids) {
        return new SourceRename(ids).of(event);
    }

    private Event of(Event event) {
        EventEvidence evidence = event.evidence();
        EventProvenance provenance = event.provenance();
        return new Event(
                event.core(),
                event.wording(),
                new EventEvidence(
                        evidence.figures(),
                        evidence.claims().stream()
                                .map(c -> c.with(c.by(), of(c.source())))
                                .toList(),
                        evidence.quotes().stream().map(this::of).toList(),
                        evidence.actors(),
                        sources(evidence.sources())),
                new EventProvenance(
                        provenance.known(),
                        provenance.history().stream()
                                .map(entry -> entry.withSource(of(entry.source())))
                                .toList(),
                        provenance.file()));
    }

    private Quote of(Quote quote) {
        return new Quote(quote.text(), quote.lang(), quote.translation(), of(quote.source()));
    }

    private List<String> sources(List<String> named) {
        return named.stream().map(id -> ids.get(id) == null ? id : ids.get(id)).toList();
    }

    private @Nullable String of(@Nullable String id) {
        String next = id == null ? null : ids.get(id);
        return next == null ? id : next;
    }
}
