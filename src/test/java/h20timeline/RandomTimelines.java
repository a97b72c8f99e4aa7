package h20timeline;

import static h20timeline.RandomValues.any;

import h20timeline.i18n.Language;
import h20timeline.model.Actor;
import h20timeline.model.Certainty;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventProvenance;
import h20timeline.model.EventWording;
import h20timeline.model.Figure;
import h20timeline.model.HistoryEntry;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.KnownDay;
import h20timeline.model.Link;
import h20timeline.model.Quote;
import h20timeline.model.Relation;
import h20timeline.model.Source;
import h20timeline.model.Status;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryPlan;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Timelines of a few events with everything that a file can say, drawn from a seed.
public final class RandomTimelines {
    private static final int SOURCES = 5;
    private static final int TRACKS = 3;

    private final Random random;

    RandomTimelines(Random random) {
        this.random = random;
    }

    /// A timeline of at least one event.
    public static Timeline of(Random random) {
        return new RandomTimelines(random).timeline();
    }

    /// All that a timeline says, to compare two.
    public static List<Object> parts(Timeline timeline) {
        return List.of(
                timeline.title(),
                timeline.description(),
                String.valueOf(timeline.asOf()),
                timeline.tracks(),
                timeline.actors(),
                timeline.sources(),
                timeline.events(),
                timeline.links(),
                timeline.story(),
                timeline.plan());
    }

    private Timeline timeline() {
        int count = 1 + random.nextInt(12);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event("e" + i));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            links.add(
                    new Link(
                            "e" + random.nextInt(i),
                            "e" + i,
                            any(random, Relation.values()),
                            any(random, Certainty.values()),
                            word(),
                            text()));
        }
        List<StoryStep> story =
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i ->
                                new StoryStep(
                                        "s" + i,
                                        text(),
                                        List.of("e" + random.nextInt(count)),
                                        List.of("e" + random.nextInt(count)),
                                        maybe(this::date),
                                        new StoryNotes(text(), text())))
                        .toList();
        return new Timeline(
                text(),
                text(),
                maybe(this::day),
                IntStream.range(0, TRACKS)
                        .mapToObj(i -> new Track("t" + i, text(), any(random, Hue.values())))
                        .toList(),
                List.of(new Actor("a0", text()), new Actor("a1", text())),
                IntStream.range(0, SOURCES).mapToObj(i -> source("q" + i)).toList(),
                events,
                links,
                story,
                new StoryPlan(text(), text(), StoryNotes.NONE, new StoryNotes(text(), text()), 5));
    }

    Source source(String id) {
        return new Source(id, text(), text(), Text.EMPTY, maybe(this::day), null, Text.EMPTY);
    }

    Event event(String id) {
        List<Figure> figures =
                several(() -> new Figure(text(), text(), text(), null, maybe(this::day)));
        List<Quote> quotes = several(() -> new Quote(word(), "en", text(), maybe(this::sourceId)));
        List<String> sources = several(this::sourceId).stream().distinct().toList();
        return new Event(
                core(id),
                new EventWording(text(), text(), text(), text()),
                new EventEvidence(figures, several(this::claim), quotes, List.of("a0"), sources),
                new EventProvenance(maybe(this::day), history(), ""));
    }

    EventCore core(String id) {
        return new EventCore(
                id,
                date(),
                maybe(this::date),
                "t" + random.nextInt(TRACKS),
                any(random, Importance.values()),
                any(random, Kind.values()),
                any(random, Status.values()));
    }

    private Claim claim() {
        Text answer = random.nextBoolean() ? text() : Text.EMPTY;
        return new Claim(
                text(),
                "a1",
                any(random, Status.values()),
                answer,
                maybe(this::sourceId),
                maybe(this::day),
                answer.isEmpty() ? null : maybe(this::day));
    }

    private List<HistoryEntry> history() {
        List<HistoryEntry> history =
                new ArrayList<>(
                        several(() ->
                                new HistoryEntry(
                                        day(),
                                        maybe(() -> any(random, Status.values())),
                                        maybe(this::date),
                                        maybe(this::text),
                                        maybe(this::text),
                                        maybe(() -> random.nextBoolean() ? Text.EMPTY : text()),
                                        maybe(this::sourceId))));
        history.sort(Comparator.comparingLong(entry -> KnownDay.of(entry.from())));
        return history;
    }

    private <T> List<T> several(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> one.get()).toList();
    }

    <T> @Nullable T maybe(Supplier<T> one) {
        return random.nextBoolean() ? one.get() : null;
    }

    private String sourceId() {
        return "q" + random.nextInt(SOURCES);
    }

    private String word() {
        return any(random, "", "halt", "licence", "许可", "w" + random.nextInt(90));
    }

    Text text() {
        return random.nextInt(3) == 0
                ? Text.same("w" + random.nextInt(90))
                : new Text(
                        Language.ALL, List.of("w" + random.nextInt(90), "字" + random.nextInt(90)));
    }

    EdtfDate day() {
        return read("2025-%02d-%02d".formatted(1 + random.nextInt(3), 1 + random.nextInt(28)));
    }

    private EdtfDate date() {
        String day = day().edtf();
        return read(
                switch (random.nextInt(7)) {
                    case 0 -> "2025-0" + (1 + random.nextInt(3));
                    case 1 -> "[2024-12-20.." + day + "]";
                    case 2 -> day + "/2025-04-02";
                    case 3 -> day + "/..";
                    case 4 -> day + "~";
                    default -> day;
                });
    }

    private static EdtfDate read(String edtf) {
        return switch (EdtfDate.parse(edtf)) {
            case EdtfResult.Parsed(EdtfDate date) -> date;
            case EdtfResult.Failed _ -> throw new IllegalArgumentException(edtf);
        };
    }
}
