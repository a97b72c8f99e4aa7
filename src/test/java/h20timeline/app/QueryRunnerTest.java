package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.find.IndexMonitor;
import h20timeline.find.Query;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// Queries one after the other on the saga.
class QueryRunnerTest {
    private final List<Double> progress = new ArrayList<>();
    private final TimelineIndex index = new TimelineIndex(Sagas.saga());
    private final QueryRunner runner = new QueryRunner();
    private boolean cancelled;

    private final IndexMonitor monitor =
            new IndexMonitor() {
                @Override
                public void done(double part) {
                    progress.add(part);
                }

                @Override
                public boolean cancelled() {
                    return cancelled;
                }
            };

    private QueryRunner.QueryAnswer run(String words, Filter filter, boolean hiding) {
        Query query = Query.EVERYTHING.withWords(words).withFilter(filter);
        return runner.run(index, query, hiding, monitor);
    }

    @Test
    void aQueryFindsEventsAndShowsAll() {
        QueryRunner.QueryAnswer answer = run("hygon", Filter.NONE, false);
        assertEquals("hygon", answer.result().question().words());
        assertTrue(answer.result().hits().size() > 0);
        assertSame(index, answer.shown());
    }

    @Test
    void aCancelledQueryHasNoResult() {
        cancelled = true;
        assertThrows(CancellationException.class, () -> run("hygon", Filter.NONE, false));
    }

    @Test
    void hidingShowsTheEventsThatWereFoundAndKeepsTheirIndexForTheNextQuery() {
        Filter disputed = Filter.NONE.status(Status.DISPUTED, true);
        QueryRunner.QueryAnswer first = run("nvidia", disputed, true);
        assertNotSame(index, first.shown());
        assertEquals(first.result().hits().size(), first.shown().size());
        assertSame(first.shown(), run("nvidia ", disputed, true).shown());
    }

    @Test
    void hidingAlsoHidesWhatASearchAloneDidNotFind() {
        QueryRunner.QueryAnswer answer = run("hygon", Filter.NONE, true);
        assertEquals(answer.result().hits().size(), answer.shown().size());
        assertTrue(answer.shown().size() < index.size());
    }

    @Test
    void aTimelineIsIndexedOnce() {
        run("", Filter.NONE, false);
        assertEquals(1.0, progress.getLast());
        progress.clear();
        run("n", Filter.NONE, false);
        assertEquals(List.of(), progress);
    }
}
