package h20timeline.file;

import org.jspecify.annotations.Nullable;

/// Tells from one look at a file after another what became of it. A change counts once two looks
/// agree, or once patience is at an end; after that the content is to be compared once, when no
/// further save can bear the same time. Times are nanoseconds of any clock that does not go back.
final class ChangeDetector {
    /// What one look tells.
    enum Observation {
        /// Nothing new.
        NONE,
        /// The file was saved.
        SAVED,
        /// The file has been missing for a while.
        GONE,
        /// Nothing to be seen: compare what the file holds with what was read.
        COMPARE
    }

    private static final long NEVER = Long.MIN_VALUE;

    private final PollTiming timing;
    private @Nullable FileStamp told;
    private @Nullable FileStamp last;
    private long lastSince = NEVER;
    private long changedSince = NEVER;
    private long missingSince = NEVER;
    private boolean gone;
    private boolean looked;
    private boolean compared;

    ChangeDetector(PollTiming timing) {
        this.timing = timing;
    }

    /// Takes in a look; null is a file that is not there. What the first look sees counts as known.
    Observation look(@Nullable FileStamp stamp, long now) {
        if (stamp == null) {
            return missing(now);
        }
        missingSince = NEVER;
        boolean agrees = stamp.equals(last);
        if (!agrees) {
            last = stamp;
            lastSince = now;
            compared = false;
        }
        if (!looked) {
            looked = true;
            told = stamp;
        }
        return stamp.equals(told) && !gone ? unchanged(now) : changed(stamp, agrees, now);
    }

    /// Asks for another comparison, after as long as for the first.
    void compareAgain(long now) {
        compared = false;
        lastSince = now;
    }

    private Observation missing(long now) {
        looked = true;
        last = null;
        if (missingSince == NEVER) {
            missingSince = now;
        }
        if (gone || now - missingSince < timing.gone().toNanos()) {
            return Observation.NONE;
        }
        gone = true;
        return Observation.GONE;
    }

    private Observation unchanged(long now) {
        changedSince = NEVER;
        if (compared || now - lastSince < timing.coarse().toNanos()) {
            return Observation.NONE;
        }
        compared = true;
        return Observation.COMPARE;
    }

    private Observation changed(FileStamp stamp, boolean agrees, long now) {
        if (changedSince == NEVER) {
            changedSince = now;
        }
        if (!agrees && now - changedSince < timing.patience().toNanos()) {
            return Observation.NONE;
        }
        told = stamp;
        changedSince = NEVER;
        gone = false;
        return Observation.SAVED;
    }
}
