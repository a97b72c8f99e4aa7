package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.i18n.Language;
import h20timeline.platform.Log;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The window of a program that could not start: the whole sentence, and a way out.
class StartErrorWindowTest {
    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @BeforeEach
    void prepare() {
        stage = FxStages.open();
    }

    @AfterEach
    void leave() {
        FxStages.closeAll();
    }

    @Test
    void saysTheSentenceAndEndsWithAKey() {
        Path log =
                Path.of(
                        "/home/somebody-with-a-long-name/.local/state/h20-timeline/h20-timeline.log");
        String sentence =
                new CrashReporter(new Log(log, work -> {}, Clock.systemUTC()))
                        .start(new IllegalStateException())
                        .in(Language.EN);
        robot.interact(() -> StartErrorWindow.show(stage, sentence, "Close"));
        Label words = robot.lookup(".label").map(Label.class::cast).orElseThrow();
        assertEquals(sentence, words.getText());
        double needed = words.prefHeight(words.getWidth());
        assertTrue(words.getHeight() >= needed, "all of it has room");
        assertTrue(robot.lookup(".button").map(Button.class::cast).orElseThrow().isDefaultButton());
        robot.push(KeyCode.ENTER);
        assertFalse(stage.isShowing());
    }
}
