package h20timeline.chronology;

import h20timeline.i18n.Language;
import h20timeline.model.Source;
import h20timeline.time.EdtfDate;

/// A source of a chronology under its number.
public record ChronologySource(int number, Source source) {
    /// Its title, and who published it when.
    public String words(Language language) {
        String title = source.title().marked(language);
        String citation = source.citation(language, EdtfDate.Style.FULL);
        return citation.equals(title) || citation.isEmpty() ? title : title + " — " + citation;
    }

    /// Where it can be read; empty where the file does not say.
    public String address() {
        return source.url() == null ? "" : source.url().toASCIIString();
    }
}
