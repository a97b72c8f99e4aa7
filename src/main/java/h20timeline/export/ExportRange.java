package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Turns the extent of a date into a stretch to be shown.
public final class ExportRange {
    /// Seconds that a picture shows at the least.
    private static final long SHORTEST = 600;

    private ExportRange() {}

    /// The extent within the time of a timeline; never too short to be seen.
    public static TimeSpan of(Extent extent, TimeSpan all) {
        TimeSpan span = extent.within(all);
        return new TimeSpan(span.start(), Math.max(span.end(), span.start() + SHORTEST));
    }

    /// The message that no event lies in a range, with the reach of the file: an empty picture
    /// would look as if the program had lost the events. Empty if one does, or if there is none at
    /// all.
    public static Optional<Localised> problem(EdtfDate wanted, Timeline timeline) {
        return problem(
                wanted, () -> timeline.events().stream().map(event -> event.date().extent()));
    }

    /// The same; `events` has the extents of all events, and is asked for each look through them.
    static Optional<Localised> problem(EdtfDate wanted, Supplier<Stream<Extent>> events) {
        TimeSpan range = wanted.extent().reach();
        if (events.get().anyMatch(event -> touches(event, range))) {
            return Optional.empty();
        }
        List<Long> ends = ends(events.get());
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(language ->
                ExportMessages.NOTHING_IN_RANGE.in(
                        language,
                        wanted.edtf(),
                        day(ends.getFirst(), language),
                        day(ends.getLast() - 1, language)));
    }

    /// Whether an event is known to lie in a range. What goes on reaches as far as is asked, but
    /// what began or happened at a time that is not known does not reach back for ever.
    static boolean touches(Extent event, TimeSpan range) {
        if (event.startBound() != Extent.Bound.KNOWN || event.endBound() == Extent.Bound.UNKNOWN) {
            return shares(known(event), range);
        }
        return event.parts().isEmpty()
                ? shares(event.reach(), range)
                : event.parts().stream().anyMatch(part -> shares(part, range));
    }

    private static TimeSpan known(Extent event) {
        long start = event.reach().start();
        long end = event.reach().end();
        boolean startKnown = event.startBound() == Extent.Bound.KNOWN;
        boolean endKnown = event.endBound() == Extent.Bound.KNOWN;
        return new TimeSpan(
                startKnown || !endKnown ? start : end - TimeSpan.DAY,
                endKnown || !startKnown ? end : start + TimeSpan.DAY);
    }

    private static boolean shares(TimeSpan one, TimeSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /// The first and the last end that is known; empty if none is.
    private static List<Long> ends(Stream<Extent> events) {
        var all = events.flatMapToLong(ExportRange::knownEnds).summaryStatistics();
        return all.getCount() == 0 ? List.of() : List.of(all.getMin(), all.getMax());
    }

    private static LongStream knownEnds(Extent event) {
        LongStream.Builder ends = LongStream.builder();
        if (event.startBound() == Extent.Bound.KNOWN) {
            ends.add(event.reach().start());
        }
        if (event.endBound() == Extent.Bound.KNOWN) {
            ends.add(event.reach().end());
        }
        return ends.build();
    }

    private static String day(long seconds, Language language) {
        return EdtfDate.day(seconds).text(language);
    }
}
