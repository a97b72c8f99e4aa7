package h20timeline.format.json;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.i18n.Message;
import java.util.List;

/// A sentence within a sentence.
record NestedMessage(Message phrase, List<Object> args) implements Localised {
    NestedMessage(Message phrase, Object... args) {
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
