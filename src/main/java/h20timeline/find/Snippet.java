package h20timeline.find;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why an event was found: where its headline has the words, and where they are when the headline
/// does not have all of them. Ranges belong to the texts as they are, and do not overlap.
public record Snippet(String headline, List<Range> marks, @Nullable Excerpt excerpt) {
    private static final int AROUND = 36;

    /// From one character up to another.
    public record Range(int from, int to) {}

    /// A part of a text of an event that has a word.
    public record Excerpt(EventField place, String text, List<Range> marks) {
        /// Copies the list.
        public Excerpt {
            marks = List.copyOf(marks);
        }
    }

    /// Copies the list.
    public Snippet {
        marks = List.copyOf(marks);
    }

    /// Why an event of a timeline was found by some words, in a language as far as it is there.
    public static Snippet of(Event event, Timeline timeline, String words, Language language) {
        List<SearchTerm> terms = QueryTerms.of(words);
        String headline = event.headline().in(language);
        TextFolding folded = TextFolding.mapped(headline);
        List<SearchTerm> missing = terms.stream().filter(t -> !t.isIn(folded.text())).toList();
        Excerpt excerpt = missing.isEmpty() ? null : excerpt(event, timeline, missing, language);
        return new Snippet(headline, marks(folded, terms), excerpt);
    }

    private static @Nullable Excerpt excerpt(
            Event event, Timeline timeline, List<SearchTerm> terms, Language language) {
        List<Excerpt> found = new ArrayList<>();
        EventTexts.own(event, (place, text) -> look(place, text, terms, language, found));
        EventTexts.shared(
                event, timeline, (place, text) -> look(place, text, terms, language, found));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// The language's own text first, then the others.
    private static void look(
            EventField place,
            Text text,
            List<SearchTerm> terms,
            Language language,
            List<Excerpt> found) {
        if (!found.isEmpty()) {
            return;
        }
        List<String> versions = new ArrayList<>(text.versions());
        versions.sort(Comparator.comparing(v -> !v.equals(text.in(language))));
        for (String version : versions) {
            TextFolding folded = TextFolding.mapped(version);
            for (SearchTerm term : terms) {
                int at = term.firstIn(folded.text());
                if (at >= 0) {
                    found.add(cut(place, version, folded.start(at), terms));
                    return;
                }
            }
        }
    }

    /// The words around a place, from the beginning of a word where there is one near.
    private static Excerpt cut(EventField place, String text, int at, List<SearchTerm> terms) {
        int from = Math.max(0, at - AROUND);
        if (from > 0) {
            int space = text.indexOf(' ', from);
            from = space >= 0 && space < at ? space + 1 : whole(text, from);
        }
        int to = Math.min(text.length(), at + 2 * AROUND);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > at + AROUND ? space : whole(text, to);
        }
        String part =
                (from > 0 ? "…" : "")
                        + text.substring(from, to).replaceAll("\\s", " ")
                        + (to < text.length() ? "…" : "");
        return new Excerpt(place, part, marks(TextFolding.mapped(part), terms));
    }

    /// Not between the two halves of a character.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Range> marks(TextFolding folded, List<SearchTerm> terms) {
        List<Range> found = new ArrayList<>();
        List<String> forms = terms.stream().flatMap(term -> term.forms().stream()).toList();
        for (String term : forms) {
            int at = folded.text().indexOf(term);
            while (at >= 0) {
                found.add(new Range(folded.start(at), folded.end(at + term.length())));
                at = folded.text().indexOf(term, at + term.length());
            }
        }
        found.sort(Comparator.comparingInt(Range::from));
        List<Range> apart = new ArrayList<>();
        for (Range range : found) {
            if (!apart.isEmpty() && range.from <= apart.getLast().to) {
                Range last = apart.removeLast();
                apart.add(new Range(last.from, Math.max(last.to, range.to)));
            } else {
                apart.add(range);
            }
        }
        return apart;
    }
}
