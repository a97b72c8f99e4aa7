package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.platform.UserFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A presentation on two real monitors, which are swapped, taken away and put elsewhere. Whatever
/// the window manager does, the slide fills its screen, and the notes are never there. Only with
/// `-Pscreens`, in `.ci/two-screens`.
@Tag("screens")
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoScreensTest {
    /// Colours that nothing of the program has.
    private static final Color NOTES = Color.web("#13579b");

    private static final Color SLIDE = Color.web("#9b1357");

    private static final int STEP = 8;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Application app;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Files.deleteIfExists(UserFolder.SETTINGS.here().orElseThrow());
        change("--output", "DUMMY1", "--mode", "1920x1080p", "--right-of", "DUMMY0");
        stage = FxStages.open();
        app = FxStages.start(new TimelineApp(), stage);
        until("the timeline is shown", () -> stage.getTitle().contains("saga"));
        until("there are two screens", () -> Screen.getScreens().size() == 2);
    }

    @AfterEach
    void close() {
        FxStages.closeAll();
        FxStages.stop(app);
    }

    @Test
    void theNotesAreNeverOnTheScreenOfTheSlide() throws Exception {
        FxThread.run(() -> stage.requestFocus());
        robot.push(KeyCode.F5);
        until("the presenter's window is open", () -> window("Presenter") != null);
        mark();
        check("F5");
        robot.push(KeyCode.X);
        check("swapped");
        robot.push(KeyCode.X);
        check("swapped back");
        change("--output", "DUMMY1", "--off");
        until("one screen is left", () -> Screen.getScreens().size() == 1);
        until("the slide is alone", () -> window("Presenter") == null && fills());
        for (String place : List.of("--left-of", "--right-of")) {
            change("--output", "DUMMY1", "--mode", "1920x1080p", place, "DUMMY0");
            check("plugged " + place);
        }
        for (String mode : List.of("1024x768p", "3840x2160p")) {
            change("--output", "DUMMY1", "--mode", mode, "--right-of", "DUMMY0");
            check("projector of " + mode);
        }
        change("--output", "DUMMY1", "--mode", "1920x1080p", "--same-as", "DUMMY0");
        until("screens that show the same are one", () -> window("Presenter") == null);
    }

    /// The notes and the slide get a sign that a picture of the screen shows.
    private void mark() {
        FxThread.run(() -> {
            Node notes = window("Presenter").getScene().getRoot().lookup(".notes-text");
            mark((Pane) notes.getParent(), NOTES);
            mark((Pane) window("Audience").getScene().getRoot(), SLIDE);
        });
    }

    private static void mark(Pane pane, Color color) {
        Rectangle sign = new Rectangle(0, 0, 160, 60);
        sign.setFill(color);
        sign.setManaged(false);
        pane.getChildren().add(sign);
    }

    /// The slide fills a screen, the presenter's window is drawn on another, and no part of it was
    /// beside the slide meanwhile. What a screen still shows of a window that has just gone is not
    /// beside it.
    private void check(String when) {
        List<String> seen = new ArrayList<>();
        untilSeen(
                when + ": each window has its screen",
                () -> {
                    Stage audience = window("Audience");
                    boolean byKey = !when.startsWith("plugged") && !when.startsWith("projector");
                    Rectangle2D room = screen(audience).getBounds();
                    boolean slide = marks(room, SLIDE) > 0;
                    if (byKey && slide && marks(room, NOTES) > 0) {
                        seen.add(when);
                    }
                    return slide && fills() && window("Presenter") != null && isDrawn();
                });
        assertEquals(List.of(), seen, "the room saw the notes");
        Rectangle2D room = FxThread.run(() -> screen(window("Audience")).getBounds());
        assertEquals(0, FxThread.run(() -> marks(room, NOTES)), when);
    }

    private static boolean isDrawn() {
        Stage presenter = window("Presenter");
        return !screen(presenter).equals(screen(window("Audience")))
                && presenter.getScene().getRoot().getChildrenUnmodifiable().getFirst().isVisible();
    }

    private static boolean fills() {
        Stage audience = window("Audience");
        if (audience == null || !audience.isFullScreen()) {
            return false;
        }
        Rectangle2D bounds = screen(audience).getBounds();
        return audience.getX() == bounds.getMinX()
                && audience.getY() == bounds.getMinY()
                && audience.getWidth() == bounds.getWidth()
                && audience.getHeight() == bounds.getHeight();
    }

    private static Screen screen(Stage window) {
        return Screen.getScreensForRectangle(
                        window.getX() + window.getWidth() / 2,
                        window.getY() + window.getHeight() / 2,
                        1,
                        1)
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }

    /// Pixels of a sign on a part of the desktop.
    private static int marks(Rectangle2D part, Color color) {
        WritableImage image = new Robot().getScreenCapture(null, part);
        PixelReader pixels = image.getPixelReader();
        int marks = 0;
        for (int y = 0; y < image.getHeight(); y += STEP) {
            for (int x = 0; x < image.getWidth(); x += STEP) {
                marks += pixels.getColor(x, y).equals(color) ? 1 : 0;
            }
        }
        return marks;
    }

    private static Stage window(String title) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(w -> w instanceof Stage s && s.getTitle() != null && s.isShowing())
                .map(Stage.class::cast)
                .filter(s -> s.getTitle().startsWith(title))
                .findFirst()
                .orElse(null);
    }

    /// Changes the monitors. The server tells nobody of it before somebody asks for them.
    private static void change(String... arguments) throws IOException, InterruptedException {
        xrandr(arguments);
        xrandr("--listmonitors");
    }

    private static void xrandr(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xrandr"));
        command.addAll(List.of(arguments));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
    }

    /// Where all is, for a check that fails.
    private static String whereabouts() {
        List<String> places = new ArrayList<>();
        for (Screen screen : Screen.getScreens()) {
            places.add(
                    "screen %s, free %s".formatted(screen.getBounds(), screen.getVisualBounds()));
        }
        for (Window window : List.copyOf(Window.getWindows())) {
            String title = window instanceof Stage named ? named.getTitle() : "no title";
            places.add(
                    "%s at %s, %s, %s x %s%s"
                            .formatted(
                                    title,
                                    window.getX(),
                                    window.getY(),
                                    window.getWidth(),
                                    window.getHeight(),
                                    window instanceof Stage s && s.isFullScreen()
                                            ? ", full screen"
                                            : ""));
        }
        return String.join("\n", places);
    }

    private static void untilSeen(String what, Callable<Boolean> condition) {
        try {
            until(what, condition);
        } catch (AssertionError e) {
            throw new AssertionError(what + "\n" + FxThread.run(TwoScreensTest::whereabouts), e);
        }
    }

    private static void until(String what, Callable<Boolean> condition) {
        FxThread.waitFor(what, condition);
    }
}
