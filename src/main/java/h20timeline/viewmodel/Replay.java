package h20timeline.viewmodel;

import h20timeline.knowledge.Knowledge;
import h20timeline.knowledge.KnownSince;
import h20timeline.model.Event;
import h20timeline.model.KnownDay;
import h20timeline.time.EdtfDate;
import java.util.OptionalLong;

/// On which day the window shows what was known, as days since 1970-01-01. `wanted` is the day that
/// was asked for; the document follows as soon as it is made.
public record Replay(Knowledge knowledge, long wanted) {
    private static final int WEEK = 7;

    /// At the end, where everything is known.
    static Replay atEnd(Knowledge knowledge) {
        return new Replay(knowledge, knowledge.end());
    }

    /// The same at its end.
    public Replay end() {
        return atEnd(knowledge);
    }

    /// On a day between the first and the last.
    Replay on(long day) {
        long first = Math.min(knowledge.first(), knowledge.end());
        return new Replay(knowledge, Math.clamp(day, first, knowledge.end()));
    }

    /// The first day on which anything was known.
    public long first() {
        return knowledge.first();
    }

    /// Whether everything is known that the file says.
    public boolean isAtEnd() {
        return wanted >= knowledge.end();
    }

    /// The day in EDTF.
    public EdtfDate date() {
        return KnownDay.date(wanted);
    }

    /// How many events were known.
    public int events() {
        return knowledge.count(wanted);
    }

    /// Since when an event is known.
    public EdtfDate since(Event event) {
        return KnownDay.date(knowledge.since().day(event));
    }

    /// Whether the file does not say since when an event is known.
    public boolean isAssumed(Event event) {
        return KnownSince.isAssumed(event);
    }

    /// The next day on which something became known, or the one before.
    public Replay step(int direction) {
        OptionalLong next = direction > 0 ? knowledge.after(wanted) : knowledge.before(wanted);
        return on(next.orElse(direction > 0 ? knowledge.end() : knowledge.first()));
    }

    /// A week later or earlier; at least to the next day on which something became known.
    public Replay week(int direction) {
        long far = wanted + (long) WEEK * direction;
        long near = step(direction).wanted;
        return on(direction > 0 ? Math.max(far, near) : Math.min(far, near));
    }
}
