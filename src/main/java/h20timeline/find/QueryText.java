package h20timeline.find;

import h20timeline.i18n.Language;
import h20timeline.model.ModelMessages;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A question in the words of a language: what is looked for and what was chosen.
public final class QueryText {
    /// How many choices of a set are named before the others are only counted.
    private static final int NAMED = 3;

    private final Timeline timeline;
    private final Language language;

    private QueryText(Timeline timeline, Language language) {
        this.timeline = timeline;
        this.language = language;
    }

    /// Everything that is asked for; empty when that is everything.
    public static String of(Query query, Timeline timeline, Language language) {
        return new QueryText(timeline, language).all(query);
    }

    /// How many events were found of all that there are.
    public static String count(QueryResult result, Timeline timeline, Language language) {
        return FindMessages.OF_EVENTS.in(
                language,
                language.number(result.hits().size()),
                language.number(timeline.events().size()));
    }

    private String all(Query query) {
        Filter filter = query.filter();
        List<String> parts = new ArrayList<>();
        if (query.hasWords()) {
            parts.add(FindMessages.WORDS.in(language, query.words().strip()));
        }
        add(parts, FindMessages.TRACK, tracks(filter));
        add(parts, FindMessages.STATUS, words(filter.statuses(), ModelMessages::of));
        add(parts, FindMessages.KIND, words(filter.kinds(), ModelMessages::of));
        add(parts, FindMessages.IMPORTANCE, words(filter.importances(), ModelMessages::of));
        add(parts, FindMessages.ACTOR, actors(filter));
        range(filter).ifPresent(parts::add);
        return parts.stream().reduce((a, b) -> FindMessages.PART.in(language, a, b)).orElse("");
    }

    /// In the order of the file.
    private List<String> tracks(Filter filter) {
        return timeline.tracks().stream()
                .filter(t -> filter.tracks().contains(t.id()))
                .map(t -> t.name().in(language))
                .toList();
    }

    private List<String> actors(Filter filter) {
        return timeline.actors().stream()
                .filter(a -> filter.actors().contains(a.id()))
                .map(a -> a.name().in(language))
                .toList();
    }

    /// In the order of the vocabulary; within a sentence they have no capital.
    private <E extends Enum<E>> List<String> words(Set<E> chosen, Function<E, ModelMessages> word) {
        return chosen.stream()
                .sorted(Comparator.naturalOrder())
                .map(c -> word.apply(c).in(language).toLowerCase(language.locale()))
                .toList();
    }

    private void add(List<String> parts, FindMessages sort, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(sort.in(language, joined(names)));
        }
    }

    private String joined(List<String> names) {
        int named = names.size() <= NAMED ? names.size() : NAMED - 1;
        String text = names.getFirst();
        for (int i = 1; i < named; i++) {
            FindMessages by = i == names.size() - 1 ? FindMessages.OR : FindMessages.COMMA;
            text = by.in(language, text, names.get(i));
        }
        return named == names.size()
                ? text
                : FindMessages.MORE.in(language, text, names.size() - named);
    }

    private Optional<String> range(Filter filter) {
        var from = filter.from();
        var to = filter.to();
        if (from != null && to != null) {
            return Optional.of(
                    FindMessages.FROM_TO.in(language, from.text(language), to.text(language)));
        }
        if (from != null) {
            return Optional.of(FindMessages.FROM.in(language, from.text(language)));
        }
        return to == null
                ? Optional.empty()
                : Optional.of(FindMessages.TO.in(language, to.text(language)));
    }
}
