package h20timeline.story;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.List;

/// Names where an event is known from, the best source first, as the event lists them.
public final class SourceNames {
    private SourceNames() {}

    /// So many by name, and the others by their number; empty where there is no source.
    public static String of(Event event, Timeline timeline, Language language, int most) {
        List<String> names =
                event.sources().stream()
                        .flatMap(id -> timeline.source(id).stream())
                        .map(source -> source.citation(language, EdtfDate.Style.FULL))
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            return "";
        }
        int named = Math.min(most, names.size());
        String list = String.join(language.rules().clauseSeparator(), names.subList(0, named));
        int more = names.size() - named;
        return more == 0
                ? StoryMessages.SOURCES.in(language, list)
                : StoryMessages.SOURCES_MORE.in(language, list, more);
    }
}
