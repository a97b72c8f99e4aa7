package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.platform.UserFolder;
import h20timeline.render.Theme;
import h20timeline.settings.Settings;
import h20timeline.settings.SettingsFile;
import h20timeline.time.TimeSpan;
import h20timeline.ui.timeline.TimelineView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is edited while it is shown, in the program as it is started.
class LiveFileTest {
    private static final String GOOD =
            """
            {"format": 1, "title": "%s", "tracks": [{"id": "t", "name": "Track"}],
             "events": [
              {"id": "one", "date": "2025-04-09", "track": "t", "importance": "backbone",
               "kind": "official-act", "status": "confirmed", "headline": "The first thing"},
              {"id": "two", "date": "2025-07-15", "track": "t", "importance": "context",
               "kind": "media-report", "status": "reported", "headline": "The second thing"}]}
            """;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Path file;

    @BeforeEach
    void prepare(@TempDir Path folder) throws IOException {
        forget();
        stage = FxStages.open();
        file = folder.resolve("story.json");
    }

    /// What another test has made the program remember is no part of this one.
    private static void forget() throws IOException {
        Path settings = UserFolder.SETTINGS.here().orElseThrow();
        assertTrue(settings.toString().contains("test-settings"), settings.toString());
        Files.deleteIfExists(settings);
    }

    @AfterEach
    void leave() {
        FxStages.closeAll();
    }

    private TimelineApp start(String content) throws Exception {
        Files.writeString(file, content);
        return FxStages.start(new TimelineApp(), stage, file.toString());
    }

    @Test
    void aSavedFileIsShownAsItIsNowWithWhatWasSelectedAndTheZoomKept() throws Exception {
        TimelineApp app = start(GOOD.formatted("First"));
        until("the timeline is shown", () -> titleIs("First"));
        long before = onFx(this::visible).length();
        robot.type(KeyCode.TAB).write("+");
        until("one event is selected", () -> shows(".selection"));
        until("less time is shown", () -> visible().length() < before);
        Files.writeString(file, GOOD.formatted("Second"));
        until("the new version is shown", () -> titleIs("Second"));
        assertTrue(onFx(this::visible).length() < before, "the zoom is kept");
        assertTrue(onFx(() -> shows(".selection")));
        FxStages.stop(app);
    }

    @Test
    void aFaultySaveKeepsTheLastGoodVersionAndListsWhatIsWrong() throws Exception {
        TimelineApp app = start(GOOD.formatted("First"));
        until("the timeline is shown", () -> titleIs("First"));
        Files.writeString(file, GOOD.formatted("Second").replace("2025-07-15", "2025-07-99"));
        until("the problem is listed", () -> shows(".problem-sentence"));
        assertTrue(onFx(() -> titleIs("First")));
        Files.writeString(file, GOOD.formatted("Third"));
        until("the mended version is shown", () -> titleIs("Third"));
        until("the list is closed", () -> !shows(".problem-sentence"));
        FxStages.stop(app);
    }

    @Test
    void aFileThatCouldNotBeShownIsShownOnceItIsMended() throws Exception {
        TimelineApp app = start("{ not json");
        until("it says why", () -> shows(".problem-sentence"));
        Files.writeString(file, GOOD.formatted("Mended"));
        until("the timeline is shown", () -> titleIs("Mended"));
        FxStages.stop(app);
    }

    @Test
    void aDeletedFileIsSaidWhileItIsGone() throws Exception {
        TimelineApp app = start(GOOD.formatted("First"));
        until("the timeline is shown", () -> titleIs("First"));
        Files.delete(file);
        until("it is said", () -> says(".status-bar .label", "not there any more"));
        Files.writeString(file, GOOD.formatted("First"));
        until("it is there", () -> says(".status-bar .label", "valid"));
        assertFalse(onFx(() -> says(".status-bar .label", "not there any more")));
        FxStages.stop(app);
    }

    @Test
    void aFileThatWasBrokenAndIsDeletedIsSaidToBeGone() throws Exception {
        TimelineApp app = start("{ not json");
        until("it says why", () -> shows(".problem-sentence"));
        String broken = onFx(() -> words(robot.lookup(".problem-sentence").orElseThrow()));
        Files.delete(file);
        until("it says that it is gone", () -> !says(".problem-sentence", broken));
        Files.writeString(file, GOOD.formatted("Back"));
        until("the timeline is shown", () -> titleIs("Back"));
        assertFalse(onFx(() -> says(".status-bar .label", "no longer there")));
        FxStages.stop(app);
    }

    @Test
    void themeTextSizeAndLanguageAreRememberedAndTheFileIsAmongTheRecentOnes() throws Exception {
        TimelineApp app = start(GOOD.formatted("First"));
        until("the timeline is shown", () -> titleIs("First"));
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.EQUALS)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        until("it is dark", () -> wears(Theme.DARK));
        FxStages.stop(app);
        Settings settings =
                new SettingsFile(UserFolder.SETTINGS.here().orElseThrow()).read().settings();
        assertEquals(file.toAbsolutePath(), settings.recent().files().getFirst());
        assertEquals(110, settings.textPercent());
        FxStages.closeAll();
        stage = FxStages.open();
        TimelineApp again = FxStages.start(new TimelineApp(), stage);
        until("it is dark again", () -> wears(Theme.DARK) && shows(".text-size-110"));
        FxStages.stop(again);
    }

    @Test
    void whatNoFontDrawsIsSaid() throws Exception {
        TimelineApp app = start(GOOD.formatted("Robots " + Character.toString(0x1FFFE)));
        until("it is said", () -> says(".status-bar .label", "some signs"));
        FxStages.stop(app);
    }

    @Test
    void damagedSettingsAreSurvivedAndSaid() throws Exception {
        Path settings = UserFolder.SETTINGS.here().orElseThrow();
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "theme=plaid\ntext.percent=150\n");
        TimelineApp app = start(GOOD.formatted("First"));
        until("the timeline is shown", () -> titleIs("First") && shows(".text-size-150"));
        until("the value is named", () -> says(".status-bar .label", "theme"));
        FxStages.stop(app);
    }

    private boolean wears(Theme theme) {
        return stage.getScene() != null
                && stage.getScene().getStylesheets().contains(theme.tokens());
    }

    private boolean titleIs(String title) {
        return robot.lookup(".top-title").map(Label.class::cast).stream()
                .anyMatch(label -> label.getText().equals(title));
    }

    private boolean says(String query, String part) {
        return robot.lookupAll(query).stream().anyMatch(n -> words(n).contains(part));
    }

    private static String words(Node node) {
        return node instanceof Labeled label
                ? label.getText()
                : node instanceof Text text ? text.getText() : "";
    }

    private boolean shows(String query) {
        return robot.lookup(query).isPresent();
    }

    private TimeSpan visible() {
        TimelineView view = robot.lookup(".timeline").map(TimelineView.class::cast).orElseThrow();
        return Objects.requireNonNull(view.shown()).scale().visible();
    }

    private static void until(String what, Callable<Boolean> condition) {
        FxThread.waitFor(what, condition);
    }

    private static <T> T onFx(Callable<T> question) {
        return FxThread.run(question);
    }
}
