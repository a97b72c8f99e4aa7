package h20timeline.app;

import h20timeline.find.IndexMonitor;
import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.find.SearchIndex;
import h20timeline.layout.TimelineIndex;
import h20timeline.model.EventSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Answers questions beside the toolkit's thread, the last one only: once a newer one is asked,
/// nothing comes of an older any more. To be used on the thread of `ui`, where what was found is
/// told as well.
final class QueryRunner {
    private final ExecutorService work;
    private final Executor ui;
    private @Nullable Job current;

    // Used by the one thread that works.
    private @Nullable TimelineIndex catalogued;
    private @Nullable SearchIndex searchIndex;
    private @Nullable Narrowed narrowed;

    /// What was found, and the index of the events to show: all, or where events are hidden, those
    /// that meet the filter.
    record QueryAnswer(QueryResult answer, TimelineIndex shown) {}

    /// The index of some events of another index.
    private record Narrowed(TimelineIndex all, EventSet to, TimelineIndex events) {
        Narrowed(TimelineIndex all, EventSet to) {
            this(all, to, new TimelineIndex(all.timeline(), to));
        }

        boolean isOf(TimelineIndex index, EventSet passing) {
            return all.equals(index) && to.equals(passing);
        }
    }

    /// `work` has one thread.
    QueryRunner(ExecutorService work, Executor ui) {
        this.work = work;
        this.ui = ui;
    }

    /// Asks in place of what was asked before. `at` hears how far the making ready of a new
    /// timeline has come.
    void ask(
            TimelineIndex index,
            Query query,
            boolean hiding,
            DoubleConsumer at,
            Consumer<QueryAnswer> done) {
        cancel();
        Job job = new Job(index, query, hiding, at, done);
        current = job;
        work.execute(job);
    }

    /// Does something before the next question is answered.
    void beside(Runnable task) {
        work.execute(task);
    }

    /// Gives up what is being asked, if there is anything; nothing more is told of it.
    void cancel() {
        if (current != null) {
            current.cancelled = true;
            current = null;
        }
    }

    private final class Job implements Runnable, IndexMonitor {
        private final TimelineIndex index;
        private final Query query;
        private final boolean hiding;
        private final DoubleConsumer at;
        private final Consumer<QueryAnswer> done;
        private volatile boolean cancelled;

        Job(
                TimelineIndex index,
                Query query,
                boolean hiding,
                DoubleConsumer at,
                Consumer<QueryAnswer> done) {
            this.index = index;
            this.query = query;
            this.hiding = hiding;
            this.at = at;
            this.done = done;
        }

        @Override
        public void run() {
            if (cancelled) {
                return;
            }
            try {
                QueryResult answer = catalogue().answer(query, this::cancelled);
                QueryAnswer found = new QueryAnswer(answer, shown(answer));
                tell(() -> {
                    current = null;
                    done.accept(found);
                });
            } catch (CancellationException e) {
                // Whoever cancelled it knows.
            }
        }

        private SearchIndex catalogue() {
            SearchIndex made = searchIndex;
            if (made == null || !index.equals(catalogued)) {
                // The old one is given up first: two may not fit.
                searchIndex = null;
                made = new SearchIndex(index.timeline(), index.timeOrder(), this);
                searchIndex = made;
                catalogued = index;
            }
            return made;
        }

        private TimelineIndex shown(QueryResult answer) {
            if (!hiding || query.filter().isNone()) {
                return index;
            }
            Narrowed last = narrowed;
            if (last == null || !last.isOf(index, answer.passing())) {
                last = new Narrowed(index, answer.passing());
                narrowed = last;
            }
            return last.events;
        }

        @Override
        public void done(double part) {
            tell(() -> at.accept(part));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        private void tell(Runnable told) {
            ui.execute(() -> {
                if (!cancelled) {
                    told.run();
                }
            });
        }
    }
}
