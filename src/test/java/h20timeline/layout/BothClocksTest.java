package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.KnownLine;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.EventProvenance;
import h20timeline.model.Importance;
import h20timeline.model.KnownDay;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day on which an event became known has a mark of its own, which lies on no words.
class BothClocksTest {
    private static final Decorations FULL =
            new Decorations(true, true, true, true, true, false, "");

    @Test
    void theSagaShowsWhatBecameKnownLater() {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        for (Language language : Language.ALL) {
            Viewport view =
                    new Viewport(index.story(), 1_920, 1_080, language).with(FULL).laidOutWhole();
            Map<String, KnownLine> later = days(layout(index).picture(on(view)));
            KnownLine ban = later.get("us-april-ban");
            assertAll(
                    () -> assertNotNull(ban, "9 April, known since 15 April"),
                    () -> assertTrue(ban != null && ban.isSeen() && !ban.assumed()),
                    () -> assertNull(later.get("cac-summons"), "known when it happened"),
                    () -> assertEquals(Map.of(), days(layout(index).picture(view)), "off"));
        }
    }

    @Test
    void aSourceOfALaterDayIsAnAssumption() {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        Viewport view = on(new Viewport(index.all(), 2_400, 1_200, Language.EN));
        for (var day : days(layout(index).picture(view)).entrySet()) {
            Event event = index.timeline().event(day.getKey()).orElseThrow();
            assertEquals(event.known() == null, day.getValue().assumed(), day.getKey());
        }
    }

    @Test
    void theLineRunsToTheEdgeWhereTheDayIsOutside() {
        TimelineIndex index =
                new TimelineIndex(
                        SmallTimelines.timeline(
                                known("2025-04-09", "2025-07-15", "a"),
                                known("2025-05-09", "2025-05-30", "b")));
        TimeSpan span = new TimeSpan(day("2025-04-01"), day("2025-06-01"));
        Viewport view = on(new Viewport(span, 900, 400, Language.EN));
        Picture picture = layout(index).picture(view);
        Map<String, KnownLine> later = days(picture);
        assertAll(
                () -> assertFalse(line(later, "a").isSeen()),
                () -> assertEquals(picture.plot().right(), line(later, "a").to(), 0.01),
                () -> assertTrue(line(later, "b").isSeen()));
    }

    @Test
    void whatHappenedBeforeTheViewAndBecameKnownInItIsCounted() {
        TimelineIndex index =
                new TimelineIndex(
                        SmallTimelines.timeline(
                                known("2025-04-09", "2025-07-15", "a"),
                                known("2025-04-10", "2025-09-15", "b"),
                                known("2025-06-09", "2025-06-09", "c")));
        TimeSpan span = new TimeSpan(day("2025-06-01"), day("2025-08-01"));
        Viewport view = new Viewport(span, 900, 400, Language.EN);
        assertEquals(List.of(List.of("a")), counted(layout(index).picture(on(view))));
        assertEquals(List.of(), counted(layout(index).picture(view)), "off");
    }

    private static List<List<String>> counted(Picture picture) {
        return picture.marks().stream()
                .filter(mark -> mark.key().startsWith("beyond-"))
                .map(mark -> ((Mark.Cluster) mark).ids())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1,1,40", "2,10,120", "3,40,120", "4,100,80", "5,120,80", "6,400,60", "7,3000,30"})
    void noDayLiesOnWordsOrOnAnother(long seed, int events, int views) {
        Timeline plain = Generated.timeline(seed, events);
        Random random = new Random(seed);
        List<Event> known =
                plain.events().stream().map(event -> knownLater(event, random)).toList();
        TimelineIndex index =
                new TimelineIndex(
                        new Timeline(
                                plain.title(),
                                plain.description(),
                                plain.asOf(),
                                plain.tracks(),
                                plain.actors(),
                                plain.sources(),
                                known,
                                plain.links(),
                                List.of()));
        TimelineLayout layout = layout(index);
        RandomViewports any = new RandomViewports(random, index);
        int drawn = 0;
        for (int i = 0; i < views; i++) {
            Viewport view = on(any.any());
            if (random.nextBoolean()) {
                Viewport whole =
                        new Viewport(
                                view.visible(), Math.max(600, view.width()), 300, view.language());
                view = on(whole.with(FULL).laidOutWhole());
                view = view.high(layout.needed(view));
            }
            Picture picture = layout.picture(view);
            OverlapChecks.sound(picture, view);
            List<OverlapChecks.Placed> placed =
                    new ArrayList<>(picture.texts().stream().map(OverlapChecks::of).toList());
            Map<String, KnownLine> days = days(picture);
            days.forEach((id, line) -> placed.add(placed(picture, id, line)));
            OverlapChecks.apart(placed, view);
            drawn += days.size();
        }
        assertTrue(drawn > 0, "some are drawn");
    }

    private static OverlapChecks.Placed placed(Picture picture, String id, KnownLine line) {
        double y = WholeTest.mark(picture, id).anchorY();
        double half = KnownLine.HALF;
        return new OverlapChecks.Placed(
                "known day of " + id,
                line.isSeen()
                        ? new Box(line.to() - half, y - half, 2 * half, 2 * half)
                        : new Box(line.from(), y - 0.5, line.to() - line.from(), 1));
    }

    private static Map<String, KnownLine> days(Picture picture) {
        Map<String, KnownLine> days = new TreeMap<>();
        for (Mark mark : picture.marks()) {
            KnownLine line = date(mark) == null ? null : date(mark).known();
            if (line != null) {
                days.put(mark.key(), line);
            }
        }
        return days;
    }

    private static @Nullable DateShape date(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> label.date();
            case Mark.Bar bar -> bar.date();
            case Mark.Dot dot -> dot.date();
            default -> null;
        };
    }

    private static KnownLine line(Map<String, KnownLine> days, String id) {
        KnownLine line = days.get(id);
        assertNotNull(line, id);
        return line;
    }

    private static Event knownLater(Event event, Random random) {
        long days = Math.round(Math.pow(2_000, random.nextDouble()));
        long day = KnownDay.of(event.date()) + days;
        return day < 200_000 && random.nextInt(4) > 0
                ? event.with(new EventProvenance(KnownDay.date(day), List.of(), ""))
                : event;
    }

    private static Event known(String date, String known, String id) {
        return SmallTimelines.event(id, date, Importance.CONTEXT, "What happened " + id)
                .with(new EventProvenance(SmallTimelines.date(known), List.of(), ""));
    }

    private static long day(String date) {
        return SmallTimelines.date(date).extent().reach().start();
    }

    private static Viewport on(Viewport view) {
        return view.with(view.emphasis().withBothClocks(true));
    }

    private static TimelineLayout layout(TimelineIndex index) {
        return new TimelineLayout(index, PicturePropertiesTest.SEVEN);
    }
}
