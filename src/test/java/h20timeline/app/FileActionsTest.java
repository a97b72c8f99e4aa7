package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.platform.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of one's own in the program as it is started.
class FileActionsTest {
    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @BeforeEach
    void prepare() throws IOException {
        Files.deleteIfExists(UserFolder.SETTINGS.here().orElseThrow());
        stage = FxStages.open();
    }

    @AfterEach
    void leave() {
        FxStages.closeAll();
    }

    @Test
    void namesEndAsEventFilesDo() {
        assertEquals(Path.of("a/b.json"), FileActions.named(Path.of("a/b.json")));
        assertEquals(Path.of("a/b.timeline.json"), FileActions.named(Path.of("a/b")));
        assertEquals(Path.of("a/b.v2.timeline.json"), FileActions.named(Path.of("a/b.v2")));
    }

    @Test
    void onlyAFileOfTheUsersCanBeEdited(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(Path.of("data/h20-saga.json")));
        TimelineApp app = FxStages.start(new TimelineApp(), stage);
        FxThread.waitFor("the saga is shown", () -> robot.lookup(".timeline").isPresent());
        assertTrue(FxThread.run(() -> row("Ctrl+E").isDisable()));
        FxStages.stop(app);
        FxStages.closeAll();
        stage = FxStages.open();
        Path own = Files.copy(Path.of("data/h20-saga.json"), folder.resolve("own.json"));
        TimelineApp again = FxStages.start(new TimelineApp(), stage, own.toString());
        FxThread.waitFor("the file is shown", () -> robot.lookup(".timeline").isPresent());
        FxThread.waitFor("it can be edited", () -> !row("Ctrl+E").isDisable());
        FxStages.stop(again);
    }

    private MenuItem row(String keys) {
        var file = ((MenuBar) robot.lookup(".menu-bar").orElseThrow()).getMenus().getFirst();
        file.getOnShowing().handle(null);
        return file.getItems().stream()
                .filter(i ->
                        i.getAccelerator() != null
                                && i.getAccelerator().getDisplayText().equals(keys))
                .findFirst()
                .orElseThrow();
    }
}
