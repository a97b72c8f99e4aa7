package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import h20timeline.ui.detail.DetailProbe;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the window says of events that are not in view.
@ExtendWith(FxExtension.class)
class EdgeNotesTest {
    private static final List<String> DAYS =
            List.of("2025-01-01", "2025-01-05", "2025-06-01", "2025-12-01", "2025-12-05");

    private Stage stage;
    private WindowFixture desk;

    @Start
    void start(Stage given) {
        stage = given;
    }

    private void open(Timeline timeline) {
        desk = FxThread.run(() -> WindowFixture.of(stage, timeline));
        desk.given(() -> stage.setWidth(1_600));
    }

    private static Timeline spread() {
        List<Event> events =
                DAYS.stream()
                        .map(day -> Sagas.event("e" + day, day, "t0", Importance.CONTEXT))
                        .toList();
        return Sagas.timeline(1, "2026-01-01", events);
    }

    @Test
    void theEdgesCountWhatLiesOutsideAndLeadThere(FxRobot robot) {
        open(spread());
        desk.given(() -> desk.model.show(around("2025-06-01", 20)));
        assertEquals(List.of("‹ 2 earlier", "2 later ›"), edges());
        TimeSpan before = desk.visible();
        robot.clickOn(edge("‹ 2 earlier"));
        desk.settle();
        assertEquals(before.length(), desk.visible().length());
        assertTrue(holds("2025-01-05") && holds("2025-01-01"), desk.visible() + "");
        assertEquals(List.of("3 later ›"), edges());
        robot.clickOn(edge("3 later ›"));
        desk.settle();
        assertTrue(holds("2025-06-01"));
        assertFalse(blank());
    }

    @Test
    void aClickOnAnEdgeKeepsTheSelection(FxRobot robot) {
        open(spread());
        desk.given(() -> desk.model.select("e2025-06-01"));
        desk.given(() -> desk.model.show(around("2025-06-01", 20)));
        robot.clickOn(edge("2 later ›"));
        desk.settle();
        assertEquals("e2025-06-01", desk.state().selected());
    }

    @Test
    void whereAllIsInViewTheEdgesSayNothing() {
        open(spread());
        desk.given(desk.timeline()::fitAll);
        assertEquals(List.of(), edges());
        assertFalse(blank());
    }

    @Test
    void aBlankViewSaysWhereTheNearestEventIsAndLeadsThere(FxRobot robot) {
        open(spread());
        desk.given(() -> desk.model.show(around("2025-11-01", 10)));
        assertTrue(blank());
        String words = String.join(" ", DetailProbe.shown(desk.find(".blank-note")));
        assertTrue(words.contains("The nearest is 20 days later"), words);
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        words = String.join(" ", DetailProbe.shown(desk.find(".blank-note")));
        assertTrue(words.contains("20 天之后"), words);
        robot.clickOn(desk.find(".blank-note .button"));
        desk.settle();
        assertFalse(blank());
        assertTrue(holds("2025-12-01"));
        assertEquals("e2025-12-01", desk.state().selected());
    }

    @Test
    void aFileWithoutEventsSaysSo() {
        open(Sagas.timeline(1, "2026-01-01", List.of()));
        assertTrue(blank());
        assertEquals(
                List.of("This timeline has no events."),
                DetailProbe.shown(desk.find(".blank-words")));
        assertFalse(desk.find(".blank-note .button").isVisible());
    }

    @Test
    void aFileWithoutAStoryOpensOnEverythingAndHasNoButtonForOne() {
        open(spread());
        assertEquals(desk.index.all(), desk.visible());
        assertFalse(shown().contains("Story"), shown() + "");
    }

    @Test
    void aFileWithMainEventsButWithoutAStoryNamesThem(FxRobot robot) {
        open(
                Sagas.timeline(
                        1,
                        "2025-07-01",
                        List.of(
                                Sagas.event("a", "2020-01-01", "t0", Importance.CONTEXT),
                                Sagas.event("b", "2025-05-01", "t0", Importance.BACKBONE),
                                Sagas.event("c", "2025-06-01", "t0", Importance.BACKBONE))));
        assertEquals(desk.index.all(), desk.visible());
        assertTrue(shown().contains("Main events"), shown() + "");
        assertFalse(shown().contains("Story"));
        robot.write("1");
        desk.settle();
        assertEquals(desk.index.story(), desk.visible());
    }

    private List<String> shown() {
        return desk.find(".top-bar").lookupAll(".button").stream()
                .filter(Node::isVisible)
                .map(node -> ((Button) node).getText())
                .toList();
    }

    private boolean blank() {
        desk.settle();
        return desk.find(".blank-note").isVisible();
    }

    private boolean holds(String day) {
        long time = Sagas.date(day).extent().anchor();
        return desk.visible().start() <= time && time <= desk.visible().end();
    }

    private static TimeSpan around(String day, int days) {
        long time = Sagas.date(day).extent().anchor();
        return new TimeSpan(time - days * TimeSpan.DAY, time + days * TimeSpan.DAY);
    }

    private List<String> edges() {
        desk.settle();
        return desk.root().lookupAll(".edge-note").stream()
                .filter(Node::isVisible)
                .map(node -> ((Button) node).getText())
                .toList();
    }

    private Node edge(String text) {
        desk.settle();
        return desk.root().lookupAll(".edge-note").stream()
                .filter(node -> ((Button) node).getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
