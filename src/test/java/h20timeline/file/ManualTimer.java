package h20timeline.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// A timer whose clock stands still until a test moves it; what is due runs in the test's thread.
public final class ManualTimer extends AbstractExecutorService
        implements ScheduledExecutorService, LongSupplier {
    private final List<Job<?>> jobs = new ArrayList<>();
    private long now = 1_000_000_000;
    private boolean ended;

    @Override
    public long getAsLong() {
        return now;
    }

    /// Lets time pass, and all that happens in it happen.
    public void pass(Duration time) {
        long end = now + time.toNanos();
        for (Job<?> next = due(end); next != null; next = due(end)) {
            now = Math.max(now, next.at);
            jobs.remove(next);
            next.runOnce();
        }
        now = end;
    }

    /// Runs what is due by now.
    public void run() {
        pass(Duration.ZERO);
    }

    /// What is still to come.
    public int waiting() {
        return (int) jobs.stream().filter(job -> !job.isCancelled()).count();
    }

    private Job<?> due(long end) {
        return jobs.stream()
                .filter(job -> job.at <= end && !job.isCancelled())
                .min(Comparator.comparingLong(job -> job.at))
                .orElse(null);
    }

    private final class Job<V> extends FutureTask<V> implements ScheduledFuture<V> {
        private final long every;
        private long at;

        Job(Callable<V> work, long at, long every) {
            super(work);
            this.at = at;
            this.every = every;
        }

        void runOnce() {
            if (every == 0) {
                run();
            } else if (runAndReset()) {
                at = now + every;
                jobs.add(this);
            }
            if (state() == State.FAILED) {
                throw new AssertionError(exceptionNow());
            }
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - now, TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(
                    getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    private <V> Job<V> add(Callable<V> work, long delay, long every) {
        Job<V> job = new Job<>(work, now + delay, every);
        jobs.add(job);
        return job;
    }

    @Override
    public void execute(Runnable work) {
        var _ = schedule(work, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        return schedule(
                () -> {
                    work.run();
                    return "";
                },
                delay,
                unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> work, long delay, TimeUnit unit) {
        return add(work, unit.toNanos(delay), 0);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            Runnable work, long first, long every, TimeUnit unit) {
        return add(
                () -> {
                    work.run();
                    return "";
                },
                unit.toNanos(first),
                unit.toNanos(every));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(
            Runnable work, long first, long every, TimeUnit unit) {
        return scheduleWithFixedDelay(work, first, every, unit);
    }

    @Override
    public void shutdown() {
        ended = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        ended = true;
        List<Runnable> left = List.copyOf(jobs);
        jobs.clear();
        return left;
    }

    @Override
    public boolean isShutdown() {
        return ended;
    }

    @Override
    public boolean isTerminated() {
        return ended && jobs.isEmpty();
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
        return isTerminated();
    }
}
