package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a file may hold, there is a picture of it at every zoom.
class OddTimelinesTest {
    private static final List<Importance> LEVELS =
            List.of(Importance.BACKBONE, Importance.CONTEXT, Importance.DETAIL);

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    static Stream<Arguments> odd() {
        List<Event> sixty = new ArrayList<>();
        List<Event> oneDay = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            Importance level = LEVELS.get(i % 3);
            sixty.add(Sagas.event("e" + i, "20" + (10 + i / 20), "t" + i % 60, level));
            oneDay.add(Sagas.event("e" + i, "2025-08-21", "t" + i % 3, level));
        }
        return Stream.concat(
                Stream.of(
                                "-9999",
                                "9999-12-31",
                                "-9999/9999",
                                "2025-07-31/..",
                                "../2025-07-31",
                                "2025-07-31/",
                                "/2025-07-31",
                                "[..2025-08-19]",
                                "[2025-08-19..]",
                                "{1900,2025-08}",
                                "20XX",
                                "2025-08-21",
                                "0000",
                                "2025-02-28T23:59:59")
                        .flatMap(date ->
                                LEVELS.stream().map(level -> odd(date + " " + level, date, level))),
                Stream.of(
                        Arguments.of("nothing", Sagas.timeline(1, "", List.of())),
                        Arguments.of("no lane", Sagas.timeline(0, "2025-08-24", List.of())),
                        Arguments.of("60 tracks", Sagas.timeline(60, "2025-08-24", sixty)),
                        Arguments.of("one day", Sagas.timeline(3, "", oneDay)),
                        Arguments.of("known before", Sagas.timeline(3, "1066", oneDay)),
                        Arguments.of("many", Sagas.generated(20_000))));
    }

    private static Arguments odd(String name, String date, Importance level) {
        Event event = Sagas.event("e", date, "t0", level);
        return Arguments.of(name, Sagas.timeline(1, "", List.of(event)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void isDrawn(String name, Timeline timeline) {
        TimelineIndex index = new TimelineIndex(timeline);
        TimeSpan all = index.all();
        List<TimeSpan> spans =
                List.of(
                        index.story(),
                        all,
                        new TimeSpan(Extent.DAWN, Extent.DUSK),
                        new TimeSpan(all.middle() - 300, all.middle() + 300));
        for (TimeSpan span : spans) {
            DrawnPixels drawn = DrawnPixels.of(index, span, 640, 400, Theme.LIGHT);
            assertEquals("640x400", drawn.size());
            assertTrue(drawn.colours().size() > 10, name + " at " + span + " is blank");
        }
    }
}
