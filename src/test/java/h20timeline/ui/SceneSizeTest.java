package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// However much there is to show, a scene stays small; however little, it stays whole.
@ExtendWith(FxExtension.class)
class SceneSizeTest {
    private static final int MOST = 1_500;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void theSagaTakesFewNodes() {
        WindowFixture desk = open(Sagas.saga());
        assertTrue(desk.nodes() < MOST, "story: " + desk.nodes());
        desk.given(() -> {
            desk.model.showLinks(LinkChoice.ALL);
            desk.timeline().goTo("us-july-resumption");
        });
        assertTrue(desk.nodes() < MOST, "all links: " + desk.nodes());
        desk.given(desk.timeline()::fitAll);
        assertTrue(desk.nodes() < MOST, "everything: " + desk.nodes());
    }

    @Test
    void aPanelStaysInAWindowThatGetsNarrower() {
        WindowFixture desk = open(Sagas.saga());
        desk.given(() -> desk.model.enlarge(3));
        desk.given(() -> stage.setWidth(1000));
        desk.settle();
        for (String panel : List.of(".detail", ".timeline")) {
            Node node = desk.find(panel);
            double right = node.localToScene(node.getLayoutBounds()).getMaxX();
            assertTrue(right <= desk.root().getScene().getWidth() + 0.5, panel + " to " + right);
        }
    }

    @Test
    void aHundredThousandEventsTakeFewNodes() {
        WindowFixture desk = open(Sagas.generated(100_000));
        for (long days = 8; days < 40_000; days *= 3) {
            long length = days * TimeSpan.DAY;
            long middle = desk.index.all().middle();
            desk.given(
                    () -> desk.model.show(new TimeSpan(middle - length / 2, middle + length / 2)));
            assertTrue(desk.nodes() < MOST, days + " days: " + desk.nodes());
        }
    }

    @Test
    void aHundredThousandEventsAreWalkedLikeFew(FxRobot robot) {
        WindowFixture desk = open(Sagas.generated(100_000));
        robot.type(KeyCode.END);
        robot.type(KeyCode.LEFT);
        desk.settle();
        assertEquals(desk.index.inOrder(desk.index.size() - 2).id(), desk.state().selected());
        String spoken = desk.timeline().getAccessibleText();
        assertTrue(spoken.endsWith("99999 of 100000") || spoken.endsWith("99,999 of 100,000"));
    }

    @Test
    void aTimelineWithoutEventsIsAnEmptyPicture(FxRobot robot) {
        WindowFixture desk = open(Sagas.timeline(1, "", List.of()));
        robot.type(KeyCode.RIGHT).type(KeyCode.END).type(KeyCode.DOWN).type(KeyCode.ENTER);
        desk.settle();
        assertNotNull(desk.picture());
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        assertNotNull(desk.picture());
    }

    private WindowFixture open(Timeline timeline) {
        AtomicReference<WindowFixture> desk = new AtomicReference<>();
        FxThread.run(() -> desk.set(WindowFixture.of(stage, timeline)));
        WindowFixture open = desk.get();
        open.settle();
        return open;
    }
}
