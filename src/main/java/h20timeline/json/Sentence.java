package h20timeline.json;

import h20timeline.words.Language;
import h20timeline.words.Localised;
import h20timeline.words.Phrase;
import java.util.List;

/// A sentence within a sentence.
record Sentence(Phrase phrase, List<Object> args) implements Localised {
    Sentence(Phrase phrase, Object... args) {
        this(phrase, List.of(args));
    }

    @Override
    public String in(Language language) {
        Object[] words =
                args.stream()
                        .map(arg -> arg instanceof Localised own ? own.in(language) : arg)
                        .toArray();
        return phrase.in(language, words);
    }
}
