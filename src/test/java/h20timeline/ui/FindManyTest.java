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
import h20timeline.model.Timeline;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// However many events there are, the list shows some of them and goes to any; also of none.
@ExtendWith(FxExtension.class)
class FindManyTest {
    private static final int MOST_NODES = 1_000;

    private Stage stage;
    private FxRobot robot;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void given(FxRobot given) {
        robot = given;
    }

    @Test
    void aHundredThousandEventsAreScrolledAndWalked() {
        WindowFixture desk = open(Sagas.generated(100_000));
        FindFixture finding = new FindFixture(desk, robot);
        finding.openEvents();
        assertEquals(100_000, finding.list().getItems().size());
        finding.type(KeyCode.DOWN);
        finding.type(KeyCode.END);
        assertEquals(finding.inRow(99_999).id(), desk.state().selected());
        assertRowsAreRight(finding);
        desk.given(() -> desk.timeline().goTo(finding.inRow(51_234).id()));
        assertTrue(finding.rows().stream().anyMatch(row -> row.getIndex() == 51_234));
        assertRowsAreRight(finding);
        assertTrue(nodes(finding) < MOST_NODES, nodes(finding) + " nodes");
    }

    @Test
    void aListThatShrinksWhileItsEndIsSeenShowsRowsAndSaysNothingOfIt() {
        WindowFixture desk = open(Sagas.generated(100_000));
        FindFixture finding = new FindFixture(desk, robot);
        finding.openEvents();
        finding.type(KeyCode.DOWN);
        finding.type(KeyCode.END);
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = listening(logged);
        Logger.getLogger("").addHandler(handler);
        try {
            finding.focus(finding.field());
            finding.write("e12");
            assertRowsAreRight(finding);
            finding.type(KeyCode.ESCAPE);
            assertRowsAreRight(finding);
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertEquals(List.of(), logged);
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void wordsInAHundredThousandEventsMarkTheirRows() {
        WindowFixture desk = open(Sagas.generated(100_000));
        FindFixture finding = new FindFixture(desk, robot);
        finding.openEvents();
        finding.write("e1");
        assertTrue(finding.list().getItems().size() > 10_000);
        assertRowsAreRight(finding);
        assertFalse(finding.marked().isEmpty());
    }

    private static void assertRowsAreRight(FindFixture finding) {
        assertTrue(finding.rows().size() > 3);
        for (var row : finding.rows()) {
            assertEquals(
                    finding.inRow(row.getIndex()).headline().in(Language.EN),
                    FindFixture.headline(row));
        }
    }

    @Test
    void aTimelineWithoutEventsSaysSo() {
        WindowFixture desk = open(Sagas.timeline(1, "", List.of()));
        FindFixture finding = new FindFixture(desk, robot);
        finding.openEvents();
        assertTrue(finding.shown(".events").contains("This timeline has no events."));
        finding.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.END);
        finding.openFilters();
        assertFalse(finding.shown(".filters").contains("Who is involved"));
    }

    private static int nodes(FindFixture finding) {
        return finding.find(".find").lookupAll("*").size();
    }

    private WindowFixture open(Timeline timeline) {
        AtomicReference<WindowFixture> desk = new AtomicReference<>();
        FxThread.run(() -> desk.set(WindowFixture.of(stage, timeline)));
        WindowFixture open = desk.get();
        open.settle();
        return open;
    }
}
