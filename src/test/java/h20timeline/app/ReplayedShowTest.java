package h20timeline.app;

import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A presentation that runs shows what was known on the day that the window shows.
class ReplayedShowTest {
    private static final String STORY =
            """
            {"format": 1, "title": "Made up", "tracks": [{"id": "t", "name": "Track"}],
             "events": [
              {"id": "one", "date": "2025-04-09", "track": "t", "headline": "The first thing"},
              {"id": "two", "date": "2025-07-15", "track": "t", "headline": "The second thing"}],
             "story": [
              {"id": "a", "title": "A step", "focus": ["one"]},
              {"id": "b", "title": "Second step", "focus": ["two"]}]}
            """;

    private Stage stage;

    @AfterEach
    void leave() {
        FxStages.closeAll();
    }

    @Test
    void itShowsTheDayThatTheWindowShows(@TempDir Path folder) throws Exception {
        stage = FxStages.open();
        Path file = Files.writeString(folder.resolve("story.json"), STORY);
        FxStages.start(new TimelineApp(), stage, file.toString());
        FxThread.waitFor("the timeline is shown", () -> stage.getTitle().startsWith("Made up"));
        FxRobot robot = new FxRobot();
        robot.push(KeyCode.F5);
        FxThread.waitFor("the title is on screen", () -> says("", "Made up"));
        robot.push(KeyCode.PAGE_DOWN);
        FxThread.waitFor("the first step is on screen", () -> says("", "2 / 4"));
        inTheBarOfDays("◀");
        FxThread.waitFor(
                "the second step is not known yet",
                () -> says("As known on 9 April 2025", "2 / 3") && says("", "The first thing"));
        inTheBarOfDays("▶");
        FxThread.waitFor("it is known again", () -> says("2 / 4", ""));
    }

    private static boolean says(String start, String end) {
        Optional<Scene> audience =
                List.copyOf(Window.getWindows()).stream()
                        .filter(w -> w instanceof Stage s && s.getTitle() != null)
                        .filter(w -> ((Stage) w).getTitle().startsWith("Audience"))
                        .map(Window::getScene)
                        .findFirst();
        return audience.stream()
                .flatMap(scene -> scene.getRoot().lookupAll(".audience Text").stream())
                .map(node -> ((Text) node).getText())
                .anyMatch(text -> text.startsWith(start) && text.endsWith(end));
    }

    private void inTheBarOfDays(String sign) {
        FxThread.run(() -> {
            stage.getScene().getRoot().lookupAll(".known-bar .button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(sign))
                    .forEach(Button::fire);
            return true;
        });
    }
}
