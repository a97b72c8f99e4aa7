package h20timeline.find;

import h20timeline.Sagas;
import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Questions to the saga, and what comes back.
final class Library {
    static final Timeline SAGA = Sagas.saga();
    static final SearchIndex CATALOGUE = catalogue(SAGA);

    private Library() {}

    static SearchIndex catalogue(Timeline timeline) {
        return new SearchIndex(
                timeline, new TimelineIndex(timeline).timeOrder(), IndexMonitor.SILENT);
    }

    /// A timeline from the text of its file.
    static Timeline read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(bytes);
        return Objects.requireNonNull(
                new TimelineReader().read("f.json", in, bytes.length, ReadMonitor.NONE).timeline());
    }

    static QueryResult words(String words) {
        return ask(Query.EVERYTHING.withWords(words));
    }

    static QueryResult choices(Filter filter) {
        return ask(Query.EVERYTHING.withFilter(filter));
    }

    static QueryResult ask(Query query) {
        return CATALOGUE.answer(query, () -> false);
    }

    static List<Event> listed(QueryResult result) {
        return result.listed().stream().map(SAGA.events()::get).toList();
    }

    static List<String> ids(QueryResult result) {
        return listed(result).stream().map(Event::id).toList();
    }
}
