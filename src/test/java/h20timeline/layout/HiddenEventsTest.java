package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Importance;
import h20timeline.model.Link;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// An index over some events knows nothing of the others but how many there are and what they span.
class HiddenEventsTest {
    private static final Timeline SAGA = Generated.saga();

    @Test
    void hiddenEventsHaveNoPlaceAndNoMark() {
        EventSet shown = new RandomViewports(new Random(5), new TimelineIndex(SAGA)).some();
        TimelineIndex index = new TimelineIndex(SAGA, shown);
        assertEquals(shown.size(), index.size());
        Picture picture = picture(index);
        for (int i = 0; i < SAGA.events().size(); i++) {
            String id = SAGA.events().get(i).id();
            assertEquals(shown.contains(i), index.orderOf(id) >= 0, id);
            if (shown.contains(i)) {
                assertEquals(id, index.inOrder(index.orderOf(id)).id());
            } else {
                assertTrue(picture.marks().stream().noneMatch(mark -> mark.key().equals(id)), id);
            }
        }
    }

    @Test
    void theSpansAreThoseOfTheWholeTimeline() {
        TimelineIndex whole = new TimelineIndex(SAGA);
        TimelineIndex index = new TimelineIndex(SAGA, EventSet.of(new BitSet()));
        assertEquals(whole.all(), index.all());
        assertEquals(whole.story(), index.story());
        assertEquals(0, index.size());
        assertEquals(List.of(), picture(index).marks());
    }

    @Test
    void linksAreThoseBetweenShownEvents() {
        Link link = SAGA.links().getFirst();
        BitSet both = new BitSet();
        both.set(positionOf(link.from()));
        TimelineIndex one = new TimelineIndex(SAGA, EventSet.of(both));
        assertEquals(List.of(), one.linksOf(link.from()));
        both.set(positionOf(link.to()));
        TimelineIndex two = new TimelineIndex(SAGA, EventSet.of(both));
        assertTrue(two.linksOf(link.from()).contains(link));
        assertTrue(two.linksOf(link.to()).contains(link));
    }

    @Test
    void theHeadOfALaneSaysHowManyAreShown() {
        Event[] events = {
            SmallTimelines.event("a", "2025-04-02", Importance.DETAIL, "A"),
            SmallTimelines.event("b", "2025-04-03", Importance.DETAIL, "B"),
            SmallTimelines.event("c", "2025-04-04", Importance.DETAIL, "C")
        };
        Timeline timeline = SmallTimelines.timeline(List.of("Track", "Telecommunications"), events);
        BitSet first = new BitSet();
        first.set(0, 2);
        Picture picture = picture(new TimelineIndex(timeline, EventSet.of(first)));
        assertEquals("2 of 3 events", picture.lanes().getFirst().texts().getLast().text());
    }

    @Test
    void everythingShownIsThePlainIndex() {
        TimelineIndex index = new TimelineIndex(SAGA, EventSet.all(SAGA.events().size()));
        assertEquals(picture(new TimelineIndex(SAGA)), picture(index));
        assertFalse(picture(index).marks().isEmpty());
    }

    @Test
    void aSelectedEventThatIsHiddenIsNotDrawn() {
        TimelineIndex index = new TimelineIndex(SAGA, EventSet.of(new BitSet()));
        String id = SAGA.events().getFirst().id();
        Viewport view = new Viewport(index.story(), 1280, 720, Language.EN).with(Emphasis.of(id));
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        assertEquals(List.of(), layout.picture(view).marks());
    }

    private static int positionOf(String id) {
        return SAGA.events().stream().map(Event::id).toList().indexOf(id);
    }

    private static Picture picture(TimelineIndex index) {
        Viewport view =
                new Viewport(index.story(), 1280, 720, Language.EN)
                        .with(new Emphasis(null, LinkChoice.ALL, null));
        return new TimelineLayout(index, PicturePropertiesTest.SEVEN).picture(view);
    }
}
