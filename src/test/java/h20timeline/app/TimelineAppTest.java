package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.file.BundledFile;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.model.Text;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program with a window, from the file to what stands on the screen.
class TimelineAppTest {
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Application app;

    @BeforeEach
    void prepare() throws IOException {
        // What another test has made the program remember is no part of this one.
        Files.deleteIfExists(UserFolder.SETTINGS.here().orElseThrow());
        stage = FxStages.open();
    }

    @AfterEach
    void leave() {
        robot.interact(() -> stage.titleProperty().unbind());
        FxStages.closeAll();
        FxStages.stop(app);
    }

    @Test
    void opensTheSagaWithTheKeyboardOnIt() {
        app = FxStages.start(new TimelineApp(), stage);
        Text title = Sagas.saga().title();
        Language language = SystemLanguage.language();
        waitFor(title.in(language) + " – h20-saga.json – H20 Timeline");
        Node focused = FxThread.run(() -> stage.getScene().getFocusOwner());
        assertTrue(focused.getStyleClass().contains("timeline"), focused.toString());
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        waitFor(title.in(other) + " – h20-saga.json – H20 Timeline");
    }

    @Test
    void opensWhatCameAfterByItsName() {
        app = FxStages.start(new TimelineApp(), stage, BundledFile.AFTER.word());
        Text title = Sagas.after().title();
        waitFor(title.in(SystemLanguage.language()) + " – h20-after.json – H20 Timeline");
    }

    @Test
    void f11FillsTheScreenAndGivesTheFrameBack() {
        app = FxStages.start(new TimelineApp(), stage);
        waitFor(
                Sagas.saga().title().in(SystemLanguage.language())
                        + " – h20-saga.json – H20 Timeline");
        robot.type(KeyCode.F11);
        FxThread.waitFor(stage::isFullScreen);
        robot.type(KeyCode.F11);
        FxThread.waitFor(() -> !stage.isFullScreen());
    }

    @Test
    void aFileWithNothingToShowIsAnsweredWithItsProblems(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{ not json");
        app = FxStages.start(new TimelineApp(), stage, file.toString());
        FxThread.waitFor(
                () -> stage.isShowing() && stage.getScene().getRoot().lookup(".problems") != null);
        assertEquals("broken.json – H20 Timeline", FxThread.run(() -> stage.getTitle()));
    }

    private void waitFor(String title) {
        FxThread.waitFor(() -> title.equals(stage.getTitle()));
        FxThread.settle();
    }
}
