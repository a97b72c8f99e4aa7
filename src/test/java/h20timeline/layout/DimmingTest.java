package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Importance;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is lit stands out where it is: dimming the rest moves nothing, but that in a small timeline
/// without room for all words what is lit has its words before others, which are counted in its
/// place.
class DimmingTest {
    private static final long APRIL = SmallTimelines.date("2025-04-01").extent().reach().start();

    /// No row for words.
    private static final Arrangement FOLDED = Arrangement.NONE.fold("Track", true);

    private static final TimeSpan SPRING = new TimeSpan(APRIL, APRIL + 60 * TimeSpan.DAY);

    @Test
    void nothingOfTheSagaMoves() {
        still(Generated.saga(), 1, 200);
    }

    @ParameterizedTest
    @CsvSource({"201,12,60", "202,110,60", "203,300,40", "204,3000,30", "205,30000,10"})
    void nothingOfAnyFileMoves(long seed, int events, int views) {
        still(Generated.timeline(seed, events), seed, views);
    }

    private static void still(Timeline timeline, long seed, int views) {
        TimelineIndex index = new TimelineIndex(timeline);
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        Map<String, Integer> position = new HashMap<>();
        timeline.events().forEach(event -> position.put(event.id(), position.size()));
        RandomViewports any = new RandomViewports(new Random(seed), index);
        for (int i = 0; i < views; i++) {
            Viewport view = any.any();
            Emphasis was = view.emphasis();
            EventSet highlighted = any.some();
            Emphasis plain = new Emphasis(was.selected(), was.links(), null);
            Emphasis dimming = new Emphasis(was.selected(), was.links(), highlighted);
            List<Mark> before = layout.picture(view.with(plain)).marks();
            List<Mark> after = layout.picture(view.with(dimming)).marks();
            after.forEach(mark -> dim(mark, highlighted, position, was));
            if (layout.isSmall() && layout.needed(view) > view.height()) {
                sideways(before, after, view);
                continue;
            }
            assertEquals(before.size(), after.size());
            for (int m = 0; m < before.size(); m++) {
                same(before.get(m), after.get(m), view);
            }
        }
    }

    /// No event moves sideways.
    private static void sideways(List<Mark> before, List<Mark> after, Viewport view) {
        Map<String, Double> were = places(before);
        Map<String, Double> are = places(after);
        are.keySet().retainAll(were.keySet());
        are.forEach((id, x) -> assertEquals(were.get(id), x, 1e-6, view::toString));
    }

    private static Map<String, Double> places(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.OfEvent.class::isInstance)
                .map(Mark.OfEvent.class::cast)
                .collect(Collectors.toMap(Mark.OfEvent::id, Mark.OfEvent::anchorX, (a, b) -> a));
    }

    private static void same(Mark before, Mark after, Viewport view) {
        assertEquals(before.key(), after.key(), view::toString);
        assertEquals(before.getClass(), after.getClass(), view::toString);
        if (after instanceof Mark.Cluster) {
            Box small = before.area();
            Box large = after.area();
            assertTrue(large.x() <= small.x() + 1e-6, view::toString);
            assertTrue(large.right() >= small.right() - 1e-6, view::toString);
            assertEquals(small.y(), large.y(), view::toString);
        } else {
            assertEquals(before.area(), after.area(), view::toString);
        }
        if (after instanceof Mark.OfEvent) {
            assertEquals(before.texts(), after.texts(), view::toString);
        }
        if (before instanceof Mark.Density was && after instanceof Mark.Density is) {
            for (int i = 0; i < was.columns().size(); i++) {
                Mark.Density.Column column = is.columns().get(i);
                assertEquals(was.columns().get(i).height(), column.height());
                assertTrue(column.litHeight() <= column.height());
                assertEquals(column.highlighted() == 0, column.litHeight() == 0);
            }
        }
    }

    private static void dim(
            Mark mark, EventSet highlighted, Map<String, Integer> position, Emphasis emphasis) {
        switch (mark) {
            case Mark.OfEvent one -> {
                boolean selected = one.id().equals(emphasis.selected());
                assertEquals(
                        !selected && !isHighlighted(one.id(), highlighted, position),
                        one.dim(),
                        one.id());
            }
            case Mark.Cluster cluster -> {
                assertEquals(cluster.highlighted() == 0 && !cluster.selected(), cluster.dim());
                assertEquals(
                        cluster.highlighted() > 0,
                        isHighlighted(cluster.first(), highlighted, position));
            }
            case Mark.Elbow elbow -> assertFalse(elbow.ofSelected() && elbow.dim(), elbow.key());
            case Mark.Density density -> {}
        }
    }

    private static boolean isHighlighted(
            String id, EventSet highlighted, Map<String, Integer> position) {
        return highlighted.contains(position.getOrDefault(id, -1));
    }

    @Test
    void aClusterSaysHowManyAreLit() {
        Picture picture = tenInAnHour(FOLDED, EventSet.of(bits(2, 7, 9)));
        Mark.Cluster cluster = only(picture);
        assertEquals("3/10", cluster.texts().getFirst().text());
        assertEquals(3, cluster.highlighted());
        assertEquals("e2", cluster.first());
        assertFalse(cluster.dim());
    }

    @Test
    void aClusterOfNoneThatIsLitIsDimAndSaysItsCount() {
        Mark.Cluster cluster = only(tenInAnHour(FOLDED, EventSet.of(new BitSet())));
        assertEquals("10", cluster.texts().getFirst().text());
        assertTrue(cluster.dim());
    }

    @Test
    void aClusterOfOnlyLitEventsSaysItsCount() {
        Mark.Cluster cluster = only(tenInAnHour(FOLDED, EventSet.all(10)));
        assertEquals("10", cluster.texts().getFirst().text());
        assertFalse(cluster.dim());
    }

    @Test
    void theHeadOfALaneCountsWhatMatches() {
        Lane lane = tenInAnHour(Arrangement.NONE, EventSet.of(bits(2, 7, 9))).lanes().getFirst();
        assertEquals("3 of 10 match", lane.texts().getLast().text());
    }

    @Test
    void aColumnOfTheOverviewIsLitWhenOneOfItsEventsIs() {
        Event[] events = {
            SmallTimelines.event("a", "2025-04-02", Importance.DETAIL, "A"),
            SmallTimelines.event("b", "2025-04-02", Importance.DETAIL, "B"),
            SmallTimelines.event("c", "2025-12-02", Importance.DETAIL, "C")
        };
        TimelineLayout layout = layout(SmallTimelines.timeline(events));
        Arrangement none = Arrangement.NONE;
        Overview all = layout.overview(800, 64, Language.EN, none, null);
        Overview some = layout.overview(800, 64, Language.EN, none, EventSet.of(bits(1)));
        assertEquals(List.of(), all.rows().getFirst().dim());
        assertEquals(all.rows().getFirst().points().subList(0, 1), some.rows().getFirst().points());
        assertEquals(all.rows().getFirst().points().subList(1, 2), some.rows().getFirst().dim());
    }

    private static Picture tenInAnHour(Arrangement lanes, EventSet highlighted) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String date = "2025-04-15T10:%02d".formatted(i);
            events.add(SmallTimelines.event("e" + i, date, Importance.DETAIL, "Event"));
        }
        Timeline timeline =
                SmallTimelines.timeline(
                        List.of("Track", "Telecommunications"), events.toArray(new Event[0]));
        Viewport view = new Viewport(SPRING, 900, 300, Language.EN);
        return layout(timeline)
                .picture(view.with(lanes).with(new Emphasis(null, LinkChoice.STORY, highlighted)));
    }

    private static Mark.Cluster only(Picture picture) {
        assertEquals(1, picture.marks().size());
        return (Mark.Cluster) picture.marks().getFirst();
    }

    private static BitSet bits(int... positions) {
        BitSet bits = new BitSet();
        for (int position : positions) {
            bits.set(position);
        }
        return bits;
    }

    private static TimelineLayout layout(Timeline timeline) {
        return new TimelineLayout(new TimelineIndex(timeline), PicturePropertiesTest.SEVEN);
    }
}
