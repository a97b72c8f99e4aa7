package h20timeline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.layout.picture.Lane;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import h20timeline.ui.WindowFixture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A window that is too low for its lanes scrolls them.
@ExtendWith(FxExtension.class)
class LaneScrollTest {
    private static final int TRACKS = 40;

    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, manyTracks());
    }

    @Test
    void theWheelOverTheNamesScrollsAndLeavesTheTime(FxRobot robot) {
        TimeSpan before = desk.visible();
        assertEquals("t0", first());
        robot.moveTo(desk.at(40, 200)).scrollDown(2);
        desk.settle();
        assertEquals(before, desk.visible());
        assertEquals("t2", first());
        robot.scrollDown(-9);
        desk.settle();
        assertEquals("t0", first());
    }

    @Test
    void keysScrollByAPageAndStopAtTheEnd(FxRobot robot) {
        desk.given(() -> desk.timeline().requestFocus());
        int page = shown().size();
        robot.press(KeyCode.ALT).type(KeyCode.PAGE_DOWN).release(KeyCode.ALT);
        desk.settle();
        assertEquals("t" + Math.min(page, TRACKS - shown().size()), first());
        for (int i = 0; i < 10; i++) {
            robot.press(KeyCode.ALT).type(KeyCode.PAGE_DOWN).release(KeyCode.ALT);
        }
        desk.settle();
        assertEquals("t" + (TRACKS - 1), shown().getLast().track());
        robot.press(KeyCode.ALT).type(KeyCode.PAGE_UP).release(KeyCode.ALT);
        desk.settle();
        assertTrue(shown().stream().noneMatch(lane -> lane.track().equals("t" + (TRACKS - 1))));
    }

    @Test
    void anEventThatIsGoneToIsInView() {
        desk.given(() -> desk.timeline().goTo("e30-1"));
        assertTrue(shown().stream().anyMatch(lane -> lane.track().equals("t30")));
        desk.given(() -> desk.timeline().goTo("e0-1"));
        assertEquals("t0", first());
    }

    private String first() {
        return shown().getFirst().track();
    }

    private List<Lane> shown() {
        return desk.picture().lanes();
    }

    private static Timeline manyTracks() {
        String tracks =
                IntStream.range(0, TRACKS)
                        .mapToObj("{\"id\": \"t%1$d\", \"name\": \"Track %1$d\"}"::formatted)
                        .collect(Collectors.joining(", "));
        String events =
                IntStream.range(0, 2 * TRACKS)
                        .mapToObj(i ->
                                """
                                {"id": "e%1$d-%2$d", "track": "t%1$d",
                                 "date": "2025-%3$02d-01", "headline": "Event %1$d"}
                                """
                                        .formatted(i / 2, i % 2, 1 + i * 5 % 12))
                        .collect(Collectors.joining(", "));
        return Sagas.given(
                "{\"format\": 1, \"title\": \"T\", \"tracks\": [%s], \"events\": [%s]}"
                        .formatted(tracks, events));
    }
}
