package h20timeline.chronology;

import h20timeline.i18n.Language;
import h20timeline.model.Importance;
import h20timeline.story.SummarySection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One event of a chronology: its date as it is sorted, where it stands between known and open, how
/// much it carries the story, its words in each language, and the numbers of its sources.
public record ChronologyRow(
        String id,
        String edtf,
        SummarySection section,
        Importance importance,
        Map<Language, EventOutline> words,
        List<Integer> sources) {
    /// Copies the collections.
    public ChronologyRow {
        words = Map.copyOf(words);
        sources = List.copyOf(sources);
    }

    /// The words in a language of the chronology.
    public EventOutline in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
