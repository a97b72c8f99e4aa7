package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.slides.SlideDeck;
import h20timeline.story.ShowStep;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Finds steps by what is typed: a number, or words of a title or of a headline.
record StepSearch(SlideDeck deck, Language language) {
    /// The places of the steps that it matches, in order; of all for nothing.
    List<Integer> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, deck.steps().size())
                .filter(i -> wanted.isEmpty() || matches(i, wanted))
                .boxed()
                .toList();
    }

    private boolean matches(int place, String wanted) {
        ShowStep step = deck.steps().get(place);
        return Integer.toString(place + 1).startsWith(wanted)
                || holds(step.title().marked(language), wanted)
                || step.focus().stream()
                        .flatMap(id -> deck.timeline(place).event(id).stream())
                        .map(Event::headline)
                        .anyMatch(headline -> holds(headline.marked(language), wanted));
    }

    private static boolean holds(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
