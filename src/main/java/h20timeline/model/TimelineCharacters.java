package h20timeline.model;

import h20timeline.i18n.Language;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Collects the characters of all texts that a reader of a timeline in a language can see. Takes as
/// long as the timeline is long.
public final class TimelineCharacters {
    private final Language language;
    private final boolean quotes;
    private final BitSet found = new BitSet();

    private TimelineCharacters(Language language, boolean quotes) {
        this.language = language;
        this.quotes = quotes;
    }

    /// The characters, as code points.
    ///
    /// @param quotes whether words of sources are read, too, which are in any language
    public static BitSet of(Timeline timeline, Language language, boolean quotes) {
        TimelineCharacters characters = new TimelineCharacters(language, quotes);
        characters.add(timeline);
        timeline.events().forEach(characters::add);
        return characters.found;
    }

    private void add(Timeline timeline) {
        StoryPlan plan = timeline.plan();
        Stream.of(timeline.title(), timeline.description(), plan.headline(), plan.deck())
                .forEach(this::add);
        add(plan.opening());
        add(plan.closing());
        timeline.tracks().forEach(track -> add(track.name()));
        timeline.actors().forEach(actor -> add(actor.name()));
        for (Source source : timeline.sources()) {
            Stream.of(source.title(), source.publisher(), source.via(), source.note())
                    .forEach(this::add);
        }
        for (Link link : timeline.links()) {
            quote(link.quote());
            add(link.note());
        }
        for (StoryStep step : timeline.story()) {
            add(step.title());
            add(step.notes());
        }
    }

    private void add(Event event) {
        List.of(event.headline(), event.summary(), event.caution(), event.dateNote())
                .forEach(this::add);
        for (Figure figure : event.figures()) {
            add(figure.value());
            add(figure.unit());
            add(figure.label());
        }
        for (Claim claim : event.claims()) {
            add(claim.text());
            add(claim.answer());
        }
        for (Quote quote : event.quotes()) {
            quote(quote.text());
            add(quote.translation());
        }
    }

    private void add(StoryNotes notes) {
        add(notes.spoken());
        add(notes.cue());
    }

    private void quote(String text) {
        if (quotes) {
            add(text);
        }
    }

    private void add(Text text) {
        add(text.in(language));
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            found.set(codePoint);
            i += Character.charCount(codePoint);
        }
    }
}
