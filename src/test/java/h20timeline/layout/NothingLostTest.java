package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every event that is shown and whose date is visible has one mark of its own or is counted in
/// one, and so has every one that is lit.
class NothingLostTest {

    @Test
    void nothingOfTheSagaIsLost() {
        nothingLost(new TimelineIndex(Generated.saga()), 1, 300);
    }

    @ParameterizedTest
    @CsvSource({
        "41,1,30",
        "42,12,60",
        "43,60,60",
        "44,240,60",
        "45,300,60",
        "46,1000,40",
        "47,3000,30",
        "48,10000,10"
    })
    void nothingOfAnyFileIsLost(long seed, int events, int views) {
        nothingLost(new TimelineIndex(Generated.timeline(seed, events)), seed, views);
    }

    @ParameterizedTest
    @CsvSource({"51,12,60", "52,240,40", "53,1000,20", "54,10000,5"})
    void nothingThatIsShownIsLostWhereOthersAreHidden(long seed, int events, int views) {
        Timeline timeline = Generated.timeline(seed, events);
        RandomViewports any = new RandomViewports(new Random(seed), new TimelineIndex(timeline));
        nothingLost(new TimelineIndex(timeline, any.some()), seed, views);
    }

    static void nothingLost(TimelineIndex index, long seed, int views) {
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        RandomViewports random = new RandomViewports(new Random(seed), index);
        for (int i = 0; i < views; i++) {
            Viewport view = random.any();
            Picture picture = layout.picture(view);
            for (Lane lane : picture.lanes()) {
                check(index, lane, picture, view);
            }
            hiddenTracks(index, picture, view);
        }
    }

    /// The events of tracks that have no room are counted in words.
    private static void hiddenTracks(TimelineIndex index, Picture picture, Viewport view) {
        Set<String> shown = new HashSet<>();
        picture.lanes().forEach(lane -> shown.add(lane.track()));
        int tracks = index.timeline().tracks().size() - shown.size();
        int events = 0;
        for (int i = 0; i < index.size(); i++) {
            Event event = index.inOrder(i);
            events += !shown.contains(event.track()) && meets(event, picture) ? 1 : 0;
        }
        String note = note(index, picture, view, tracks, events);
        // Up to the numbers: a narrow picture may cut the rest.
        String start = note.replaceAll("\\D+$", "");
        boolean said = picture.frame().stream().anyMatch(text -> text.text().contains(start));
        assertTrue(tracks == 0 || said, () -> note + " is not said in " + view);
    }

    private static String note(
            TimelineIndex index, Picture picture, Viewport view, int tracks, int events) {
        if (view.surround().picture()) {
            return LayoutMessages.MORE_TRACKS.in(view.language(), tracks, events);
        }
        List<String> order = view.lanes().tracks(index.timeline()).stream().map(Track::id).toList();
        int above = tracks == 0 ? 0 : order.indexOf(picture.lanes().getFirst().track());
        return LayoutMessages.SCROLLED_TRACKS.in(view.language(), above, tracks - above, events);
    }

    private static void check(TimelineIndex index, Lane head, Picture picture, Viewport view) {
        LaneIndex lane = index.lane(index.laneOf(head.track()));
        Box box = head.box();
        List<Mark> marks =
                picture.marks().stream()
                        .filter(mark -> !(mark instanceof Mark.Elbow))
                        .filter(mark -> mark.area().y() >= box.y())
                        .filter(mark -> mark.area().y() < box.bottom())
                        .toList();
        Set<String> single = new HashSet<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.OfEvent one) {
                assertTrue(single.add(one.id()), () -> one.id() + " twice in " + view);
            }
        }
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Cluster c when !c.ids().isEmpty() -> {
                    assertEquals(c.ids().size(), c.count());
                    c.ids().forEach(id -> assertFalse(single.contains(id), id));
                }
                case Mark.Cluster c when isBeyond(c) -> beyond(lane, index, c, picture);
                case Mark.Cluster cluster -> cluster(index, lane, cluster, single, picture, view);
                case Mark.Density density -> density(lane, density, view);
                case Mark.OfEvent one -> assertEquals(one.key(), one.id());
                case Mark.Elbow elbow -> throw new AssertionError(elbow);
            }
        }
        int uncounted = 0;
        for (int rank = 0; rank < lane.size(); rank++) {
            Event event = index.timeline().events().get(lane.event(rank));
            long anchor = lane.anchor(rank);
            if (meets(event, picture)
                    && !single.contains(event.id())
                    && marks.stream().noneMatch(m -> counts(m, event, anchor))) {
                uncounted++;
            }
        }
        int beyond =
                marks.stream()
                        .filter(m ->
                                m instanceof Mark.Cluster c && c.ids().isEmpty() && isBeyond(c))
                        .mapToInt(m -> ((Mark.Cluster) m).count())
                        .sum();
        // The count in the head may hold events that the count at the side of the plot holds, too.
        int lost = uncounted - beyond;
        assertTrue(lost <= 0, () -> lost + " of " + head.track() + " are lost in " + view);
    }

    private static boolean meets(Event event, Picture picture) {
        TimeSpan reach = event.date().extent().reach();
        TimeSpan visible = picture.scale().visible();
        return reach.start() <= visible.end() && reach.end() >= visible.start();
    }

    /// Whether a mark other than the count in the lane's head counts an event.
    private static boolean counts(Mark mark, Event event, long anchor) {
        return switch (mark) {
            case Mark.Cluster c when !c.ids().isEmpty() -> c.ids().contains(event.id());
            case Mark.Cluster c ->
                    !isBeyond(c) && anchor >= c.span().start() && anchor <= c.span().end();
            case Mark.Density d ->
                    d.columns().stream()
                            .anyMatch(c -> anchor >= c.span().start() && anchor < c.span().end());
            case Mark.OfEvent one -> false;
            case Mark.Elbow elbow -> false;
        };
    }

    private static boolean isBeyond(Mark.Cluster cluster) {
        return cluster.key().startsWith("beyond");
    }

    /// The count in the head of a lane holds no more than what reaches in from outside the view and
    /// what has no room at the side of the plot.
    private static void beyond(
            LaneIndex lane, TimelineIndex index, Mark.Cluster cluster, Picture picture) {
        int meeting = 0;
        for (int rank = 0; rank < lane.size(); rank++) {
            meeting += meets(index.timeline().events().get(lane.event(rank)), picture) ? 1 : 0;
        }
        int most = meeting;
        assertTrue(cluster.count() <= most, () -> cluster + " counts more than " + most);
    }

    /// A cluster away from the sides counts the events of its span that have no mark.
    private static void cluster(
            TimelineIndex index,
            LaneIndex lane,
            Mark.Cluster cluster,
            Set<String> single,
            Picture picture,
            Viewport view) {
        boolean whole =
                cluster.span().start() >= picture.timeAt(picture.plot().x())
                        && cluster.span().end() <= picture.timeAt(picture.plot().right());
        if (whole) {
            int count = 0;
            int highlighted = 0;
            int end = lane.rankAt(cluster.span().end() + 1);
            for (int rank = lane.rankAt(cluster.span().start()); rank < end; rank++) {
                Event event = index.timeline().events().get(lane.event(rank));
                if (!single.contains(event.id())) {
                    count++;
                    highlighted += isHighlighted(lane.event(rank), view) ? 1 : 0;
                }
            }
            assertEquals(count, cluster.count(), () -> cluster + " in " + view);
            assertEquals(highlighted, cluster.highlighted(), () -> cluster + " in " + view);
            assertFalse(single.contains(cluster.first()), () -> cluster + " in " + view);
        }
    }

    private static boolean isHighlighted(int event, Viewport view) {
        EventSet highlighted = view.emphasis().highlighted();
        return highlighted == null || highlighted.contains(event);
    }

    private static void density(LaneIndex lane, Mark.Density density, Viewport view) {
        for (Mark.Density.Column column : density.columns()) {
            int from = lane.rankAt(column.span().start());
            int to = lane.rankAt(column.span().end());
            assertEquals(to - from, column.count(), () -> column + " in " + view);
            long highlighted =
                    IntStream.range(from, to)
                            .filter(r -> isHighlighted(lane.event(r), view))
                            .count();
            assertEquals(highlighted, column.highlighted(), () -> column + " in " + view);
        }
    }
}
