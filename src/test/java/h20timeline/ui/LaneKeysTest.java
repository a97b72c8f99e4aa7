package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Track;
import h20timeline.render.FontMeasure;
import java.util.BitSet;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the keys do to the lane of the selected event, and how they walk past what is hidden.
@ExtendWith(FxExtension.class)
class LaneKeysTest {
    private WindowFixture desk;
    private List<String> inFile = List.of();

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
        inFile = desk.index.timeline().tracks().stream().map(Track::id).toList();
    }

    @Test
    void theKeyFFoldsTheLaneOfTheSelectedEvent(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.type(KeyCode.F);
        desk.settle();
        assertTrue(lane(0).folded());
        robot.type(KeyCode.F);
        desk.settle();
        assertFalse(lane(0).folded());
    }

    @Test
    void altAndAnArrowMoveTheLaneOfTheSelectedEvent(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.press(KeyCode.ALT, KeyCode.SHIFT)
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .release(KeyCode.ALT, KeyCode.SHIFT);
        desk.settle();
        assertEquals(List.of(inFile.get(1), inFile.get(2), inFile.get(0)), shown().subList(0, 3));
        robot.press(KeyCode.ALT, KeyCode.SHIFT)
                .type(KeyCode.UP)
                .release(KeyCode.ALT, KeyCode.SHIFT);
        desk.settle();
        assertEquals(List.of(inFile.get(1), inFile.get(0), inFile.get(2)), shown().subList(0, 3));
        assertEquals("us-april-ban", desk.state().selected());
    }

    @Test
    void eventsThatAreHiddenArePassedOver(FxRobot robot) {
        BitSet ends = new BitSet();
        List<Event> events = desk.index.timeline().events();
        ends.set(0);
        ends.set(events.size() - 1);
        TimelineIndex two = new TimelineIndex(desk.index.timeline(), EventSet.of(ends));
        desk.given(() -> {
            desk.model.select(events.get(3).id());
            desk.window.open(new TimelineLayout(two, new FontMeasure()));
        });
        String spoken = desk.timeline().getAccessibleText();
        assertTrue(spoken.endsWith("hidden by the filter"), spoken);
        robot.type(KeyCode.END);
        desk.settle();
        assertEquals(two.inOrder(1).id(), desk.state().selected());
        robot.type(KeyCode.LEFT);
        desk.settle();
        assertEquals(two.inOrder(0).id(), desk.state().selected());
        assertTrue(desk.timeline().getAccessibleText().endsWith("1 of 2"));
    }

    private Lane lane(int place) {
        return desk.picture().lanes().get(place);
    }

    private List<String> shown() {
        return desk.picture().lanes().stream().map(Lane::track).toList();
    }
}
