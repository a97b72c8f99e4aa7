package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.platform.UserFolder;
import h20timeline.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A presentation in the program as it is started: from the window and back to it, over a file that
/// may change.
class ShowControllerTest {
    private static final String STORY =
            """
            {"format": 1, "title": "%s", "minutes": 12, "tracks": [{"id": "t", "name": "Track"}],
             "events": [
              {"id": "one", "date": "2025-04-09", "track": "t", "headline": "The first thing"},
              {"id": "two", "date": "2025-07-15", "track": "t", "headline": "The second thing"}],
             "story": [
              %s
              {"id": "b", "title": "Second step", "focus": ["two"], "notes": "Say this."}]}
            """;

    private static final String FIRST =
            "{\"id\": \"a\", \"title\": \"A step\", \"focus\": [\"one\"]},";

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        // What another test has made the program remember is no part of this one.
        Path settings = UserFolder.SETTINGS.here().orElseThrow();
        assertTrue(settings.toString().contains("test-settings"), settings.toString());
        Files.deleteIfExists(settings);
        stage = FxStages.open();
        file = folder.resolve("story.json");
        Files.writeString(file, STORY.formatted("Made up", FIRST));
        FxStages.start(new TimelineApp(), stage, file.toString());
        until("the timeline is shown", () -> stage.getTitle().startsWith("Made up"));
    }

    @AfterEach
    void leave() {
        FxStages.closeAll();
    }

    private void present() {
        robot.push(KeyCode.F5);
        until("the title is on screen", () -> texts().contains("Made up"));
    }

    @Test
    void f5StartsItAndEscapeLeadsBackToTheWindow() {
        present();
        robot.push(KeyCode.PAGE_DOWN);
        until("the first step is on screen", () -> texts().contains("The first thing"));
        robot.push(KeyCode.ESCAPE);
        until("the audience's window is gone", () -> audience() == null);
        until("the window says that it was ended", () -> bar("ended at step 2 of 4"));
        assertTrue(onFx(() -> window("Time spent") == null), "the room would see it");
        assertTrue(onFx(stage::isShowing), "the program goes on");
        present();
        until("the window says that it is on", () -> bar("A presentation is on"));
    }

    /// A clicker does not know which window has the keyboard, nor that Escape was a mistake.
    @Test
    void aClickerWorksInTheMainWindowAndInTheAccount() {
        present();
        onFx(() -> {
            stage.toFront();
            stage.requestFocus();
            return true;
        });
        robot.push(KeyCode.PAGE_DOWN);
        until("the first step is on screen", () -> texts().contains("The first thing"));
        robot.push(KeyCode.PERIOD);
        until("the screen is black", () -> isBlack());
        robot.push(KeyCode.B);
        until("and no longer", () -> !isBlack());
        robot.push(KeyCode.F5);
        until("the slide is in front", () -> audience() != null && audience().isFocused());
        robot.push(KeyCode.ESCAPE);
        until("the audience's window is gone", () -> audience() == null);
        onFx(() -> {
            stage.getScene().getRoot().lookupAll(".button").stream()
                    .filter(node -> ((Labeled) node).getText().equals("Time spent"))
                    .forEach(node -> ((Button) node).fire());
            return true;
        });
        until("the account is open", () -> window("Time spent") != null);
        robot.push(KeyCode.F5);
        until("it starts again", () -> texts().contains("Made up"));
        robot.push(KeyCode.PAGE_UP);
        until("and goes on where it was", () -> texts().contains("The first thing"));
    }

    private boolean isBlack() {
        return shown(".curtain-black").stream().anyMatch(Node::isVisible);
    }

    private boolean bar(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> ((Labeled) node).getText().contains(words));
    }

    @Test
    void whatIsBrieflyShownLeavesNoAccount() {
        present();
        robot.push(KeyCode.ESCAPE);
        until("the audience's window is gone", () -> audience() == null);
        assertFalse(onFx(() -> window("Time spent") != null));
    }

    @Test
    void shiftF5StartsAtTheSelectedEvent() {
        robot.push(KeyCode.END);
        until("an event is selected", () -> robot.lookup(".selection").isPresent());
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        until("its step is on screen", () -> texts().contains("Second step"));
        assertTrue(onFx(this::texts).contains("The second thing"));
    }

    @Test
    void aFileThatChangesKeepsTheStep() throws IOException {
        present();
        robot.push(KeyCode.END);
        robot.push(KeyCode.PAGE_UP);
        until("the second step is on screen", () -> texts().contains("3 / 4"));
        Files.writeString(file, STORY.formatted("Made up", ""));
        until("the same step has another number", () -> texts().contains("2 / 3"));
        assertTrue(onFx(this::texts).contains("Second step"));
    }

    @Test
    void aFileThatIsSavedWithErrorsChangesNothing() throws IOException {
        present();
        robot.push(KeyCode.PAGE_DOWN);
        Files.writeString(file, "{ broken");
        until(
                "the window says so",
                () -> stage.getScene().getRoot().lookup(".problem-row") != null);
        assertTrue(onFx(this::texts).contains("The first thing"));
        assertEquals(List.of(), onFx(() -> List.copyOf(shown(".problem-row"))));
    }

    @Test
    void theAccountOfItsTimeClosesWithTheProgram() {
        present();
        robot.push(KeyCode.PAGE_DOWN);
        until("the first step is on screen", () -> texts().contains("The first thing"));
        robot.push(KeyCode.ESCAPE);
        until("the window says that it was ended", () -> bar("ended at step 2 of 4"));
        onFx(() -> {
            stage.getScene().getRoot().lookupAll(".button").stream()
                    .filter(node -> ((Labeled) node).getText().equals("Time spent"))
                    .forEach(node -> ((Button) node).fire());
            stage.close();
            return true;
        });
        until("nothing is left", () -> window("Time spent") == null);
    }

    @Test
    void itEndsWithItsWindow() {
        present();
        onFx(() -> {
            stage.close();
            return true;
        });
        until("the audience's window is gone", () -> audience() == null);
    }

    @Test
    void theThemeChangesWhileItRuns() {
        present();
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        until(
                "it is dark",
                () -> {
                    Stage now = audience();
                    return now != null
                            && now.getScene().getStylesheets().contains(Theme.DARK.tokens());
                });
    }

    private static Stage window(String title) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(w -> w instanceof Stage s && s.getTitle() != null)
                .map(Stage.class::cast)
                .filter(s -> s.getTitle().startsWith(title))
                .findFirst()
                .orElse(null);
    }

    private static Stage audience() {
        return window("Audience");
    }

    private List<Node> shown(String query) {
        Stage now = audience();
        return now == null ? List.of() : List.copyOf(now.getScene().getRoot().lookupAll(query));
    }

    private List<String> texts() {
        return shown(".audience Text").stream().map(node -> ((Text) node).getText()).toList();
    }

    private static void until(String what, Callable<Boolean> condition) {
        FxThread.waitFor(what, condition);
    }

    private static <T> T onFx(Callable<T> question) {
        return FxThread.run(question);
    }
}
