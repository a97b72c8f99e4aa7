package h20timeline.layout;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.model.Certainty;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Figure;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Link;
import h20timeline.model.Relation;
import h20timeline.model.Source;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Timelines to try the layout on: the same seed always gives the same one. Every importance,
/// status, form of date and sort of headline comes about; the seed picks how many tracks there are,
/// and whether it all happens within days or within millennia.
public final class Generated {
    private static final double MOST_DAYS = 3e6;

    private final Random random;
    private final GeneratedDates dates;
    private final int tracks;

    private Generated(long seed, double days) {
        random = new Random(seed);
        tracks = 1 + random.nextInt(12);
        dates = new GeneratedDates(random, Math.round(days));
    }

    /// A timeline of a number of events over a number of days that the seed picks.
    public static Timeline timeline(long seed, int events) {
        double days = 5 * Math.pow(MOST_DAYS / 5, new Random(~seed).nextDouble());
        return new Generated(seed, days).timeline(events);
    }

    /// A timeline that is hand-made: the saga, or one of the golden files.
    public static Timeline read(Path file) {
        var report = new TimelineReader().read(file, ReadMonitor.NONE);
        return Objects.requireNonNull(report.timeline(), () -> report.problems().toString());
    }

    /// The saga that the program ships with.
    public static Timeline saga() {
        return read(Path.of("data", "h20-saga.json"));
    }

    private Timeline timeline(int count) {
        List<Track> lanes = new ArrayList<>();
        for (int i = 0; i < tracks; i++) {
            Hue hue = any(Hue.values());
            lanes.add(new Track("track-" + i, GeneratedWords.any(random, 24), hue));
        }
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(event(i));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < Math.min(count / 3, 5_000); i++) {
            links.add(link(count));
        }
        return new Timeline(
                GeneratedWords.any(random, 200),
                Text.EMPTY,
                random.nextInt(3) == 0 ? null : dates.asOf(),
                lanes,
                List.of(),
                sources(),
                events,
                links,
                List.of());
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Text title = GeneratedWords.any(random, 120);
            Text publisher = GeneratedWords.any(random, 12);
            sources.add(
                    new Source(
                            "source-" + i,
                            title,
                            publisher,
                            Text.EMPTY,
                            dates.asOf(),
                            null,
                            Text.EMPTY));
        }
        return sources;
    }

    private Event event(int i) {
        int level = random.nextInt(100);
        return new Event(
                new EventCore(
                        "event-" + i,
                        dates.next(),
                        null,
                        "track-" + (int) (tracks * Math.pow(random.nextDouble(), 1.5)),
                        level < 15
                                ? Importance.BACKBONE
                                : level < 50 ? Importance.CONTEXT : Importance.DETAIL,
                        any(Kind.values()),
                        any(Status.values())),
                EventWording.of(GeneratedWords.any(random, 120)),
                EventEvidence.of(random.nextInt(4) == 0 ? List.of(figure()) : List.of()));
    }

    private Figure figure() {
        return new Figure(
                Text.same(Integer.toString(random.nextInt(1_000_000))),
                random.nextBoolean() ? Text.same("%") : GeneratedWords.any(random, 12),
                GeneratedWords.any(random, 60),
                any(Status.values()));
    }

    private Link link(int count) {
        int from = random.nextInt(count);
        int to = random.nextInt(4) == 0 ? random.nextInt(count) : Math.min(from + 1, count - 1);
        return new Link(
                "event-" + from,
                "event-" + to,
                any(Relation.values()),
                any(Certainty.values()),
                "",
                Text.EMPTY);
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
