package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Many events of one date.
class OneDateListTest {
    @ParameterizedTest
    @CsvSource({"13,2025-05-05", "30,2025-05-05", "30,2025-05", "60,1999"})
    void allHaveTheirWordsInColumnsInTheOrderOfTheFile(int events, String date) {
        TimelineIndex index = index(events, date);
        Viewport view =
                new Viewport(index.all(), 1_280, 720, Language.EN).titled("").laidOutWhole();
        Picture picture = new TimelineLayout(index, PicturePropertiesTest.SEVEN).picture(view);
        OverlapChecks.sound(picture, view);
        assertEquals(0, picture.unworded());
        List<Mark.Label> labels = labels(picture);
        TimeSpan time = SmallTimelines.date(date).extent().reach();
        for (Mark.Label label : labels) {
            long at = picture.timeAt(label.anchorX());
            assertTrue(time.start() <= at && at <= time.end(), "a mark is where the file says");
        }
        List<String> read =
                labels.stream()
                        .sorted(
                                Comparator.comparingDouble(Mark.Label::anchorX)
                                        .thenComparingDouble(Mark.Label::anchorY))
                        .map(Mark.Label::id)
                        .toList();
        assertEquals(index.timeline().events().stream().map(Event::id).toList(), read);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 40})
    void nothingIsLostWhereverAWindowIs(int events) {
        NothingLostTest.nothingLost(index(events, "2025-05-05"), events, 200);
    }

    @Test
    void fewEventsStandInStairs() {
        TimelineIndex index = index(12, "2025-05-05");
        Viewport view = new Viewport(index.all(), 1_280, 720, Language.EN).laidOutWhole();
        Picture picture = new TimelineLayout(index, PicturePropertiesTest.SEVEN).picture(view);
        assertEquals(
                1, labels(picture).stream().mapToDouble(Mark.Label::anchorX).distinct().count());
    }

    private static List<Mark.Label> labels(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static TimelineIndex index(int events, String date) {
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            Importance importance = List.of(Importance.values()).get(i % 3);
            all.add(SmallTimelines.event("e" + i, date, importance, "Statement no. " + i));
        }
        return new TimelineIndex(SmallTimelines.timeline(all.toArray(Event[]::new)));
    }
}
