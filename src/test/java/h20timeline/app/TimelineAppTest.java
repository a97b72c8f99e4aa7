package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.file.BundledFile;
import h20timeline.i18n.Language;
import h20timeline.model.Text;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program with a window, from the file to what stands on the screen.
class TimelineAppTest {
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Application app;

    @BeforeEach
    void prepare() throws IOException, TimeoutException {
        // What another test has made the program remember is no part of this one.
        Files.deleteIfExists(UserFolder.SETTINGS.here().orElseThrow());
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void leave() throws TimeoutException {
        robot.interact(() -> stage.titleProperty().unbind());
        FxToolkit.cleanupStages();
        FxToolkit.cleanupApplication(app);
    }

    @Test
    void opensTheSagaWithTheKeyboardOnIt() throws TimeoutException {
        app = FxToolkit.setupApplication(TimelineApp.class);
        Text title = Sagas.saga().title();
        Language language = SystemLanguage.language();
        waitFor(title.in(language) + " – h20-saga.json – H20 Timeline");
        Node focused =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.getScene().getFocusOwner());
        assertTrue(focused.getStyleClass().contains("timeline"), focused.toString());
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        waitFor(title.in(other) + " – h20-saga.json – H20 Timeline");
    }

    @Test
    void opensWhatCameAfterByItsName() throws TimeoutException {
        app = FxToolkit.setupApplication(TimelineApp.class, BundledFile.AFTER.word());
        Text title = Sagas.after().title();
        waitFor(title.in(SystemLanguage.language()) + " – h20-after.json – H20 Timeline");
    }

    @Test
    void aFileWithNothingToShowIsAnsweredWithItsProblems(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{ not json");
        app = FxToolkit.setupApplication(TimelineApp.class, file.toString());
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> stage.isShowing() && stage.getScene().getRoot().lookup(".problems") != null);
        assertEquals(
                "broken.json – H20 Timeline",
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.getTitle()));
    }

    private void waitFor(String title) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> title.equals(stage.getTitle()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
