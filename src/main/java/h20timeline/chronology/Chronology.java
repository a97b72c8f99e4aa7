package h20timeline.chronology;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.story.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Some events of a timeline in the order of time, in one language or several, with their sources.
/// The note says what is left out; it is empty where nothing is.
public record Chronology(
        Timeline timeline,
        List<Language> languages,
        Localised note,
        List<ChronologyRow> rows,
        List<ChronologySource> sources) {
    /// Copies the lists.
    public Chronology {
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /// The chronology of some events.
    public static Chronology of(
            Timeline timeline, List<Event> events, List<Language> languages, Localised note) {
        SourceNumbers numbers = new SourceNumbers(timeline);
        List<ChronologyRow> rows = new ArrayList<>();
        List<Event> sorted =
                events.stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Event event) -> event.date().extent().anchor())
                                        .thenComparing(Event::id))
                        .toList();
        for (Event event : sorted) {
            List<Integer> sources = numbers.of(event);
            Map<Language, EventOutline> words = new LinkedHashMap<>();
            for (Language language : languages) {
                words.put(language, EventOutline.of(event, timeline, language, numbers));
            }
            rows.add(
                    new ChronologyRow(
                            event.id(),
                            event.date().edtf(),
                            Standing.of(event).section(),
                            event.importance(),
                            words,
                            sources));
        }
        return new Chronology(timeline, languages, note, rows, numbers.all());
    }

    /// What it is called.
    public String title(Language language) {
        return timeline.title().marked(language);
    }

    /// What stands under the title: how many events there are, up to when the file knows, and what
    /// is left out.
    public List<String> subtitle(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(
                rows.size() == 1
                        ? ChronologyMessages.ONE_EVENT.in(language)
                        : ChronologyMessages.EVENTS.in(language, language.number(rows.size())));
        if (timeline.asOf() != null) {
            lines.add(ChronologyMessages.AS_OF.in(language, timeline.asOf().text(language)));
        }
        String left = note.in(language);
        if (!left.isEmpty()) {
            lines.add(left);
        }
        return lines;
    }
}
