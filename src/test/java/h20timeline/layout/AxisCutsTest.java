package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Time that a picture of its own leaves out of its axis, and says so.
class AxisCutsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /// Time runs to the right over all cuts, and no event lies in one.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventLiesOnAnIsland(long seed) {
        Random random = new Random(seed);
        TimelineIndex index = new TimelineIndex(Generated.timeline(seed, 2 + random.nextInt(30)));
        double width = 320 + random.nextInt(1_900);
        Viewport view = view(index.all(), width).laidOutWhole();
        Picture picture = layout(index).picture(view);
        TimeScale scale = picture.scale();
        assertEquals(scale.islands().size() - 1, picture.axis().cuts().size());
        double end = 0;
        for (TimeScale.Island island : scale.islands()) {
            assertTrue(island.from() >= end && island.to() > island.from(), scale.toString());
            end = island.to();
        }
        assertEquals(scale.width(), end, 0.01);
        for (Event event : index.timeline().events()) {
            long at = event.date().extent().anchor();
            boolean inside =
                    scale.islands().stream()
                            .anyMatch(i -> at >= i.span().start() && at <= i.span().end());
            assertTrue(inside, event.date() + " in " + scale);
            long pixel = 1 + (long) Math.ceil(index.all().length() / 50d);
            assertTrue(Math.abs(at - scale.time(scale.x(at))) <= pixel, event.date().toString());
        }
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= 200; i++) {
            double x = scale.x(index.all().start() + index.all().length() / 200 * i);
            assertTrue(x >= before, scale.toString());
            before = x;
        }
        for (Axis.Band band : picture.axis().bands()) {
            for (Axis.Cut cut : picture.axis().cuts()) {
                assertFalse(band.from() < cut.to() - 1 && cut.from() + 1 < band.to(), "in a cut");
            }
        }
    }

    /// A narrow part has no room for ticks with words, and yet says what time it is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-03T09:02 2025-11-03T09:40 2025-11-03T13:00 2025-11-03T17:30",
                "1933-02-01 1933-05-01 1971-01-01 2025-04-09 2025-08-21"
            })
    void everyPartOfACutAxisHasAName(String dates) {
        List<Event> events = new ArrayList<>();
        for (String date : dates.split(" ", -1)) {
            Importance importance = events.isEmpty() ? Importance.BACKBONE : Importance.CONTEXT;
            events.add(Sagas.event("e" + events.size(), date, "t0", importance));
        }
        TimelineIndex index = new TimelineIndex(Sagas.timeline(1, "2025-12-31", events));
        for (Language language : Language.ALL) {
            Viewport view = new Viewport(index.all(), 1280, 720, language).laidOutWhole();
            Picture picture = layout(index).picture(view);
            Axis axis = picture.axis();
            assertFalse(axis.cuts().isEmpty());
            for (TimeScale.Island island : picture.scale().islands()) {
                double from = picture.plot().x() + island.from() - 1;
                double to = picture.plot().x() + island.to() + 1;
                boolean named =
                        Stream.concat(
                                        axis.bands().stream().map(Axis.Band::text),
                                        axis.ticks().stream().map(Axis.Tick::text))
                                .anyMatch(t -> t != null && t.x() >= from && t.right() <= to);
                assertTrue(named, island + " in " + language);
            }
        }
    }

    @Test
    void theSagaIsCutBeforeTheStoryAndSaysSo() {
        TimelineIndex index = new TimelineIndex(Sagas.saga());
        Viewport view = view(index.all(), 1_920).titled("");
        Picture picture = layout(index).picture(view.laidOutWhole());
        assertEquals(1, picture.axis().cuts().size());
        String words = picture.frame().stream().map(TextBox::text).collect(Collectors.joining());
        assertTrue(words.contains("The axis is cut once"), words);
        assertTrue(words.contains("34 events"), words);
        TimeScale.Island last = picture.scale().islands().getLast();
        assertTrue(last.to() - last.from() > picture.scale().width() * 0.7, last.toString());
    }

    /// What the head says of the axis is what the axis shows, however narrow the picture is.
    @ParameterizedTest
    @ValueSource(doubles = {320, 360, 420, 480, 600, 900, 2_400})
    void theHeadSaysWhatTheAxisShows(double width) {
        TimelineIndex index = new TimelineIndex(Sagas.saga());
        Viewport view = new Viewport(index.all(), width, 1_400, Language.EN).titled("");
        Picture picture = layout(index).picture(view.laidOutWhole());
        String words = picture.frame().stream().map(TextBox::text).collect(Collectors.joining(" "));
        assertEquals(picture.axis().cuts().size() == 1, words.contains("The axis is cut"), words);
        TimeScale scale = picture.scale();
        assertEquals(scale.width(), scale.islands().getLast().to(), 0.01);
    }

    /// Words find room beside the last islands, however narrow these are.
    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void nothingIsCutBesideNarrowIslandsAtTheEnd(Language language) {
        TimelineIndex index = new TimelineIndex(Sagas.after());
        Viewport view = new Viewport(index.all(), 1_920, 1_080, language).titled("");
        Picture picture = layout(index).picture(view.laidOutWhole());
        assertEquals(2, picture.axis().cuts().size());
        assertEquals(0, picture.unworded());
        for (Mark mark : picture.marks()) {
            assertFalse(mark instanceof Mark.OfEvent one && one.cut(), mark.toString());
            assertTrue(mark.texts().size() <= 4, mark.toString());
        }
    }

    /// The file may say what is left out, but never where something happens.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|0",
                "[\"2025-01-15/2025-02-20\"]|1",
                "[\"2025-01-15/2025-02-20\", \"2025-03-05/2025-03-20\"]|2",
                "[\"2024-12-20/2025-12-31\"]|2",
                "[\"2025-01-08/2025-01-09\"]|0",
                "[\"2025-06\", \"2025-02-01/..\", 7]|0"
            })
    void theFileMaySayWhereTheAxisIsCut(String cuts, int expected) {
        String file =
                """
                {"format": 1, "title": "T", "cuts": %s, "tracks": [{"id": "t", "name": "T"}],
                 "events": [
                  {"id": "a", "date": "2025-01-01/2025-01-10", "track": "t", "headline": "A"},
                  {"id": "b", "date": "2025-03-01", "track": "t", "headline": "B"},
                  {"id": "c", "date": "2025-04-01", "track": "t", "headline": "C"}]}
                """
                        .formatted(cuts);
        TimelineIndex index = new TimelineIndex(Sagas.given(file));
        Viewport view = view(index.all(), 1_600).titled("").laidOutWhole();
        Picture picture = layout(index).picture(view);
        assertEquals(expected, picture.axis().cuts().size());
        assertEquals(0, picture.unworded());
        OverlapChecks.sound(picture, view);
    }

    /// A window moves over its axis.
    @Test
    void aWindowHasNoCuts() {
        TimelineIndex index = new TimelineIndex(Sagas.saga());
        Picture picture = layout(index).picture(view(index.all(), 1_920));
        assertEquals(0, picture.axis().cuts().size());
    }

    @Test
    void eventsThatLieCloseTogetherAreNotCutApart() {
        Timeline timeline =
                SmallTimelines.timeline(
                        SmallTimelines.event("a", "2025-01-01", Importance.BACKBONE, "A"),
                        SmallTimelines.event("b", "2025-01-09", Importance.BACKBONE, "B"),
                        SmallTimelines.event(
                                "c", "2025-01-05/2025-01-20", Importance.BACKBONE, "C"));
        TimelineIndex index = new TimelineIndex(timeline);
        Picture picture = layout(index).picture(view(index.all(), 900).laidOutWhole());
        assertEquals(0, picture.axis().cuts().size());
    }

    private static TimelineLayout layout(TimelineIndex index) {
        return new TimelineLayout(index, PicturePropertiesTest.SEVEN);
    }

    private static Viewport view(TimeSpan span, double width) {
        return new Viewport(span, width, 1_080, Language.EN);
    }
}
