package h20timeline.knowledge;

import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.model.HistoryEntry;
import h20timeline.model.KnownDay;
import h20timeline.model.Quote;
import h20timeline.model.Source;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Since which day the parts of a timeline are known, as days since 1970-01-01: what the file says,
/// and where it does not, what is assumed. No part of an event is known before the event itself.
public record KnownSince(Timeline timeline) {
    private static final long UNDATED = Long.MIN_VALUE;

    /// Whether the file does not say since when an event is known.
    public static boolean isAssumed(Event event) {
        return event.known() == null;
    }

    /// The first day on which an event is known: where the file does not say, that of its earliest
    /// source that is not older than the event, else the last possible day of the event.
    public long day(Event event) {
        EdtfDate known = event.known();
        if (known != null) {
            return KnownDay.of(known);
        }
        Extent extent = event.date().extent();
        boolean open = extent.startBound() != Extent.Bound.KNOWN;
        long first = open ? Long.MIN_VALUE : KnownDay.first(extent);
        long earliest = Long.MAX_VALUE;
        for (String id : event.sources()) {
            long day = dated(id);
            if (day != UNDATED && day >= first) {
                earliest = Math.min(earliest, day);
            }
        }
        return earliest == Long.MAX_VALUE ? KnownDay.of(event.date()) : earliest;
    }

    /// The first day on which a claim is known: where the file does not say, that of its source.
    long day(Claim claim, long event) {
        return claim.known() == null
                ? sourceDay(claim.source(), event)
                : after(event, claim.known());
    }

    /// The first day on which the answer to a claim is known: else that of the claim.
    long answerDay(Claim claim, long event) {
        return after(day(claim, event), claim.answerKnown());
    }

    /// The first day on which a figure is known: else that of the event.
    static long day(Figure figure, long event) {
        return after(event, figure.known());
    }

    /// The first day on which a quote is known: that of its source, else that of the event.
    long day(Quote quote, long event) {
        return sourceDay(quote.source(), event);
    }

    /// The first day on which a source of something counts: its own, else that of the thing.
    long sourceDay(@Nullable String source, long thing) {
        return Math.max(thing, dated(source));
    }

    /// The first day on which an entry of a history holds in public.
    static long day(HistoryEntry entry, long event) {
        return after(event, entry.from());
    }

    /// All days on which something of an event became known.
    void days(Event event, LongConsumer days) {
        long since = day(event);
        days.accept(since);
        for (HistoryEntry entry : event.history()) {
            long from = day(entry, since);
            days.accept(from);
            days.accept(sourceDay(entry.source(), from));
        }
        event.figures().forEach(figure -> days.accept(day(figure, since)));
        event.quotes().forEach(quote -> days.accept(day(quote, since)));
        event.sources().forEach(source -> days.accept(sourceDay(source, since)));
        for (Claim claim : event.claims()) {
            long said = day(claim, since);
            days.accept(said);
            days.accept(sourceDay(claim.source(), said));
            days.accept(answerDay(claim, since));
        }
    }

    /// The sources that are known on a day.
    List<Source> sources(long day) {
        return timeline.sources().stream().filter(source -> dated(source.id()) <= day).toList();
    }

    /// The day of a source. One that is younger than the file's as-of day counts from that day on,
    /// for what the file says holds then.
    private long dated(@Nullable String id) {
        EdtfDate date = timeline.source(id).map(Source::date).orElse(null);
        if (date == null) {
            return UNDATED;
        }
        EdtfDate asOf = timeline.asOf();
        long day = KnownDay.of(date);
        return asOf == null ? day : Math.min(day, KnownDay.of(asOf));
    }

    private static long after(long earliest, @Nullable EdtfDate known) {
        return known == null ? earliest : Math.max(earliest, KnownDay.of(known));
    }
}
