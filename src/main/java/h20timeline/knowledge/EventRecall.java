package h20timeline.knowledge;

import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventProvenance;
import h20timeline.model.EventWording;
import h20timeline.model.HistoryEntry;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.time.EdtfDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An event as it was known on a day on which it was known.
record EventRecall(KnownSince since, long day, Set<String> sources) {
    Event of(Event event) {
        long known = since.day(event);
        List<HistoryEntry> past =
                event.history().stream()
                        .filter(entry -> KnownSince.day(entry, known) <= day)
                        .map(entry -> entry.withSource(cited(entry.source())))
                        .toList();
        boolean settled = past.size() == event.history().size();
        List<HistoryEntry> standing = past.isEmpty() ? first(event) : past;
        EventCore core = event.core();
        EventWording wording = event.wording();
        return new Event(
                settled ? core : core(core, standing),
                settled ? wording : wording(wording, standing),
                evidence(event, known),
                new EventProvenance(event.known(), past, event.provenance().file()));
    }

    /// An event whose history begins later than it was known stood as its first entry says.
    private static List<HistoryEntry> first(Event event) {
        return event.history().isEmpty() ? List.of() : List.of(event.history().getFirst());
    }

    private static EventCore core(EventCore core, List<HistoryEntry> standing) {
        Status status = core.status();
        EdtfDate date = core.date();
        for (HistoryEntry entry : standing) {
            status = entry.status() == null ? status : entry.status();
            date = entry.date() == null ? date : entry.date();
        }
        return new EventCore(
                core.id(), date, null, core.track(), core.importance(), core.kind(), status);
    }

    private static EventWording wording(EventWording wording, List<HistoryEntry> standing) {
        Text headline = wording.headline();
        Text summary = wording.summary();
        Text caution = wording.caution();
        for (HistoryEntry entry : standing) {
            Text said = entry.headline();
            headline = said == null || said.isEmpty() ? headline : said;
            summary = entry.summary() == null ? summary : entry.summary();
            caution = entry.caution() == null ? caution : entry.caution();
        }
        // A note on the date explains the date as it is at the end.
        return new EventWording(headline, summary, caution, Text.EMPTY);
    }

    private EventEvidence evidence(Event event, long known) {
        Predicate<@Nullable String> counts = source -> since.sourceDay(source, known) <= day;
        return new EventEvidence(
                event.figures().stream().filter(f -> KnownSince.day(f, known) <= day).toList(),
                event.claims().stream().flatMap(claim -> claim(claim, known)).toList(),
                event.quotes().stream().filter(quote -> since.day(quote, known) <= day).toList(),
                event.actors(),
                event.sources().stream().filter(counts).toList());
    }

    private Stream<Claim> claim(Claim claim, long known) {
        if (since.day(claim, known) > day) {
            return Stream.empty();
        }
        boolean answered = since.answerDay(claim, known) <= day;
        return Stream.of(
                new Claim(
                        claim.text(),
                        claim.by(),
                        answered ? claim.status() : unanswered(claim.status()),
                        answered ? claim.answer() : Text.EMPTY,
                        cited(claim.source()),
                        claim.known(),
                        answered ? claim.answerKnown() : null));
    }

    private @Nullable String cited(@Nullable String source) {
        return source != null && sources.contains(source) ? source : null;
    }

    /// What a claim was before it was answered: disputed and denied are answers.
    private static Status unanswered(Status status) {
        return status == Status.DISPUTED || status == Status.DENIED ? Status.REPORTED : status;
    }
}
