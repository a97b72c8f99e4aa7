package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Timelines of more lanes than a height has room for.
class ManyLanesTest {
    private static final int PER_LANE = 4;

    @ParameterizedTest
    @CsvSource({"8,200", "20,420", "20,560", "29,560"})
    void aLowWindowScrollsRatherThanHideWords(int tracks, double height) {
        TimelineIndex index = index(tracks, PER_LANE);
        TimelineLayout layout = layout(index);
        Set<String> worded = new HashSet<>();
        Set<String> lanes = new HashSet<>();
        for (int first = 0; first < tracks; first++) {
            Viewport view = window(index, height).with(Arrangement.NONE.from(first));
            Picture picture = layout.picture(view);
            OverlapChecks.sound(picture, view);
            assertTrue(picture.lanes().size() < tracks, "not all have room");
            int top = Math.min(first, tracks - picture.lanes().size());
            assertEquals("T" + top, picture.lanes().getFirst().track());
            picture.lanes().stream().map(Lane::track).forEach(lanes::add);
            picture.marks().stream()
                    .filter(mark -> mark instanceof Mark.OfEvent && !mark.texts().isEmpty())
                    .map(Mark::key)
                    .forEach(worded::add);
        }
        assertEquals(tracks, lanes.size(), "every lane is reached");
        assertEquals(tracks * PER_LANE, worded.size(), "every event has its words somewhere");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 6_000})
    void aLargeFileScrollsItsLanesToo(int events) {
        TimelineIndex index = index(30, events / 30);
        TimelineLayout layout = layout(index);
        Picture top = layout.picture(window(index, 500));
        Picture end = layout.picture(window(index, 500).with(Arrangement.NONE.from(99)));
        assertTrue(top.lanes().stream().allMatch(lane -> lane.box().height() >= 43));
        assertEquals("T0", top.lanes().getFirst().track());
        assertEquals("T29", end.lanes().getLast().track());
        assertEquals(top.lanes().size(), end.lanes().size(), "the last ones fill the window");
    }

    @ParameterizedTest
    @CsvSource({"20,720", "20,800", "16,620"})
    void lanesOfOneRowHaveWordsWhereTheyEndBeforeTheNextMark(int tracks, double height) {
        TimelineIndex index = index(tracks, PER_LANE);
        Viewport view =
                new Viewport(index.all(), 1_280, height, Language.EN).titled("").laidOutWhole();
        Picture picture = layout(index).picture(view);
        OverlapChecks.sound(picture, view);
        for (Lane lane : picture.lanes()) {
            assertTrue(
                    picture.marks().stream()
                            .filter(mark -> mark instanceof Mark.OfEvent)
                            .anyMatch(mark ->
                                    !mark.texts().isEmpty()
                                            && lane.box()
                                                    .contains(mark.area().x(), mark.area().y())),
                    () -> "no words in " + lane.track());
            assertTrue(lane.box().height() >= 1);
            lane.texts()
                    .forEach(text ->
                            assertFalse(text.text().endsWith(Typesetter.ELLIPSIS), text.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {940, 1_280})
    void noWordsOfTheStoryAreCutInANarrowWindow(double width) {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        TimelineLayout layout = layout(index);
        for (Language language : Language.ALL) {
            for (int first = 0; first < 5; first++) {
                Viewport view =
                        new Viewport(index.story(), width, 400, language)
                                .with(Arrangement.NONE.from(first));
                for (Mark mark : layout.picture(view).marks()) {
                    assertFalse(mark instanceof Mark.OfEvent one && one.cut(), mark::toString);
                }
            }
        }
    }

    private static Viewport window(TimelineIndex index, double height) {
        return new Viewport(index.all(), 1_280, height, Language.EN);
    }

    private static TimelineLayout layout(TimelineIndex index) {
        return new TimelineLayout(index, PicturePropertiesTest.SEVEN);
    }

    /// Tracks whose events stand apart, no two tracks alike.
    private static TimelineIndex index(int tracks, int each) {
        List<Event> events = new ArrayList<>();
        for (int track = 0; track < tracks; track++) {
            for (int i = 0; i < each; i++) {
                events.add(
                        SmallTimelines.event(
                                "T" + track,
                                "e" + track + "-" + i,
                                "2025-%02d-%02d".formatted(1 + i * 3 % 12, 1 + track % 28),
                                i % 3 == 0 ? Importance.CONTEXT : Importance.BACKBONE,
                                "Position paper no. " + i + " adopted",
                                List.of()));
            }
        }
        List<String> names = IntStream.range(0, tracks).mapToObj(i -> "T" + i).toList();
        return new TimelineIndex(SmallTimelines.timeline(names, events.toArray(Event[]::new)));
    }
}
