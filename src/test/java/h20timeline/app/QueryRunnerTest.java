package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.find.Query;
import h20timeline.layout.TimelineIndex;
import h20timeline.model.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Questions asked one after the other, with the work and its telling put off at will.
class QueryRunnerTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> told = new ArrayDeque<>();
    private final List<QueryRunner.QueryAnswer> found = new ArrayList<>();
    private final TimelineIndex index = new TimelineIndex(Sagas.saga());
    private final QueryRunner runner = new QueryRunner(new Later(work), told::add);

    private void ask(String words, Filter filter, boolean hiding) {
        Query query = Query.EVERYTHING.withWords(words).withFilter(filter);
        runner.ask(index, query, hiding, part -> {}, found::add);
    }

    private static void run(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whatIsAskedIsAnswered() {
        ask("hygon", Filter.NONE, false);
        run(work);
        assertEquals(List.of(), found, "told on the toolkit's thread only");
        run(told);
        assertEquals("hygon", found.getFirst().answer().question().words());
        assertTrue(found.getFirst().answer().hits().size() > 0);
        assertSame(index, found.getFirst().shown());
    }

    @Test
    void onlyTheLastQuestionIsAnswered() {
        ask("h", Filter.NONE, false);
        run(work);
        ask("hy", Filter.NONE, false);
        ask("hyg", Filter.NONE, false);
        run(told);
        run(work);
        run(told);
        assertEquals(
                List.of("hyg"), found.stream().map(f -> f.answer().question().words()).toList());
    }

    @Test
    void aQuestionThatIsGivenUpIsNotAnswered() {
        ask("hygon", Filter.NONE, false);
        runner.cancel();
        run(work);
        run(told);
        assertEquals(List.of(), found);
    }

    @Test
    void hidingShowsTheEventsThatMeetTheFilterAndKeepsThemForTheNextQuestion() {
        Filter disputed = Filter.NONE.status(Status.DISPUTED, true);
        ask("", disputed, true);
        ask("nvidia", disputed, true);
        run(work);
        run(told);
        ask("chip", disputed, true);
        run(work);
        run(told);
        assertEquals(2, found.size());
        QueryRunner.QueryAnswer first = found.getFirst();
        assertNotSame(index, first.shown());
        assertEquals(first.answer().passing().size(), first.shown().size());
        assertSame(first.shown(), found.getLast().shown(), "nothing to lay out anew");
    }

    @Test
    void theMakingReadyOfATimelineIsToldOnce() {
        List<Double> parts = new ArrayList<>();
        runner.ask(index, Query.EVERYTHING, false, parts::add, found::add);
        run(work);
        run(told);
        assertEquals(1.0, parts.getLast());
        parts.clear();
        runner.ask(index, Query.EVERYTHING.withWords("n"), false, parts::add, found::add);
        run(work);
        run(told);
        assertEquals(List.of(), parts);
    }

    /// Runs nothing by itself.
    private static final class Later extends AbstractExecutorService {
        private final Queue<Runnable> waiting;

        Later(Queue<Runnable> waiting) {
            this.waiting = waiting;
        }

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
