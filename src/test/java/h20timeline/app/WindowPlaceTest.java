package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.platform.InstanceSlot;
import h20timeline.settings.Settings;
import h20timeline.settings.SettingsFile;
import h20timeline.settings.SettingsSaver;
import h20timeline.settings.WindowBounds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Where a window opens, and what is remembered of its place.
@ExtendWith(FxExtension.class)
class WindowPlaceTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1280, 800);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private List<Rectangle2D> screens = List.of(SCREEN, BESIDE);
    private Stage stage;
    private SettingsSaver saver;
    private WindowPlace place;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setScene(new Scene(new StackPane()));
    }

    private void open(Settings settings) {
        saver =
                new SettingsSaver(
                        new SettingsFile(null),
                        settings,
                        Duration.ofDays(1),
                        timer,
                        Runnable::run,
                        said -> {});
        FxThread.run(() -> {
            place =
                    new WindowPlace(
                            stage,
                            saver,
                            () -> screens,
                            InstanceSlot.take(),
                            javafx.util.Duration.millis(60));
            place.open();
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> place.close());
        timer.shutdownNow();
    }

    private WindowBounds remembered() {
        return saver.settings().window();
    }

    @Test
    void whatIsMaximisedGoesBackToTheSizeItHad() {
        open(Settings.USUAL.with(new WindowBounds(100, 50, 900, 600, false)));
        FxThread.waitFor("the place is remembered", () -> remembered().x() == 100);
        FxThread.run(() -> {
            // As the system tells it: first the size, then what it means.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.setMaximized(true);
        });
        FxThread.waitFor("it is remembered", () -> remembered().maximised());
        assertEquals(new WindowBounds(100, 50, 900, 600, true), remembered());
    }

    @Test
    void whatIsMovedIsRememberedOnceItRests() {
        open(Settings.USUAL);
        assertNotNull(remembered(), "a place to go back to from the first moment on");
        FxThread.run(() -> {
            stage.setX(40);
            stage.setY(60);
            stage.setWidth(700);
        });
        FxThread.waitFor(
                "it is remembered",
                () ->
                        remembered().x() == 40
                                && remembered().y() == 60
                                && remembered().width() == 700);
    }

    @Test
    void aWindowOnAScreenThatGoesComesBack() {
        open(Settings.USUAL.with(new WindowBounds(1400, 50, 900, 600, false)));
        assertEquals(1400, FxThread.run(stage::getX));
        screens = List.of(SCREEN);
        FxThread.run(place::screensChanged);
        Rectangle2D first = WindowBounds.first(SCREEN);
        assertEquals(first.getMinX(), FxThread.run(stage::getX));
        assertEquals(first.getMinY(), FxThread.run(stage::getY));
    }

    @Test
    void aWindowIsNotOpenedOnAScreenThatHasGone() {
        screens = List.of(SCREEN);
        open(Settings.USUAL.with(new WindowBounds(1400, 50, 900, 600, false)));
        assertEquals(WindowBounds.first(SCREEN).getMinX(), FxThread.run(stage::getX));
    }
}
