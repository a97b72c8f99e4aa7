package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Source;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Names the sources of the events that a picture shows: three of them, those first that most of
/// its main events rest on, then those whose publisher is named; the others by their number.
record PictureSources(TimelineIndex index, Typesetter type, Language language) {
    private static final int MOST = 3;

    /// The line of sources of some events; empty where they have none.
    String line(Stream<Event> events, double room) {
        Set<String> cited = new LinkedHashSet<>();
        Map<String, Integer> weight = new HashMap<>();
        events.forEach(event -> {
            cited.addAll(event.sources());
            if (event.importance() == Importance.BACKBONE) {
                event.sources().forEach(id -> weight.merge(id, 1, Integer::sum));
            }
        });
        List<Source> ranked =
                index.timeline().sources().stream()
                        .filter(source -> cited.contains(source.id()))
                        .sorted(
                                Comparator.comparingInt(
                                                (Source s) -> -weight.getOrDefault(s.id(), 0))
                                        .thenComparing(s -> s.publisher().isEmpty()))
                        .toList();
        return ranked.isEmpty() ? "" : line(ranked, room);
    }

    /// The highest names that have room; a part of the first where none has.
    private String line(List<Source> ranked, double room) {
        List<String> names =
                ranked.stream()
                        .map(source -> source.citation(language, EdtfDate.Style.SHORT))
                        .map(Typesetter::oneLine)
                        .distinct()
                        .toList();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < names.size() && named.size() < MOST; i++) {
            named.add(names.get(i));
            if (type.width(line(named, names.size()), TextRole.FOOT) > room) {
                named.removeLast();
            }
        }
        if (!named.isEmpty()) {
            return line(named, names.size());
        }
        double rest = type.width(line(List.of(""), names.size()), TextRole.FOOT);
        String first = type.elide(names.getFirst(), TextRole.FOOT, room - rest);
        return line(List.of(first), names.size());
    }

    private String line(List<String> named, int all) {
        String names = String.join(" · ", named);
        return named.size() == all
                ? LayoutMessages.SOURCES.in(language, names)
                : LayoutMessages.SOURCES_MORE.in(
                        language, names, language.number(all - named.size()));
    }
}
