package h20timeline.app;

import h20timeline.find.IndexMonitor;
import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.find.SearchIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.EventSet;
import org.jspecify.annotations.Nullable;

/// Runs queries, and keeps the search index of the last timeline for the next one. It is used on
/// one worker thread.
final class QueryRunner {
    private @Nullable TimelineIndex indexed;
    private @Nullable SearchIndex searchIndex;
    private @Nullable FilteredIndex filtered;

    /// The events that were found, and the index of the events to show: of all, or, where others
    /// are hidden, of those that were found.
    record QueryAnswer(QueryResult result, TimelineIndex shown) {}

    /// The index of those events of another index that were found.
    private record FilteredIndex(TimelineIndex all, EventSet hits, TimelineIndex index) {
        FilteredIndex(TimelineIndex all, EventSet hits) {
            this(all, hits, new TimelineIndex(all.timeline(), hits));
        }

        boolean isOf(TimelineIndex otherAll, EventSet otherHits) {
            return all.equals(otherAll) && hits.equals(otherHits);
        }
    }

    /// Runs a query. The monitor follows the indexing of a new timeline, and can cancel all of it.
    ///
    /// @param hiding whether events that were not asked for are hidden
    QueryAnswer run(TimelineIndex index, Query query, boolean hiding, IndexMonitor monitor) {
        QueryResult result = searchIndex(index, monitor).answer(query, monitor::cancelled);
        return new QueryAnswer(
                result, hiding && query.asks() ? filtered(index, result.hits()) : index);
    }

    private SearchIndex searchIndex(TimelineIndex index, IndexMonitor monitor) {
        SearchIndex current = searchIndex;
        if (current == null || !index.equals(indexed)) {
            // The old one is released first: there may not be enough memory for two.
            searchIndex = null;
            current = new SearchIndex(index.timeline(), index.timeOrder(), monitor);
            searchIndex = current;
            indexed = index;
        }
        return current;
    }

    private TimelineIndex filtered(TimelineIndex index, EventSet hits) {
        FilteredIndex last = filtered;
        if (last == null || !last.isOf(index, hits)) {
            last = new FilteredIndex(index, hits);
            filtered = last;
        }
        return last.index();
    }
}
