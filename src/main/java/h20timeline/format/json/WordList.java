package h20timeline.format.json;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import java.util.List;

/// Several words of the file format, set apart as the language does it.
record WordList(List<String> words) implements Localised {
    private static final int MOST = 24;

    @Override
    public String in(Language language) {
        String separator = JsonMessages.LIST_SEPARATOR.in(language);
        String all = String.join(separator, words.subList(0, Math.min(MOST, words.size())));
        return words.size() > MOST ? all + separator + "…" : all;
    }
}
