package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.BundledFile;
import h20timeline.format.ReadMonitor;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.platform.UserFolder;
import h20timeline.render.FontCoverage;
import h20timeline.ui.timeline.TimelineView;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The program as its user opens it: a real window on a real display, real keys. Only with
/// `-Pdesktop`.
@Tag("desktop")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DesktopTest {
    private final FxRobot robot = new FxRobot();
    private final Timeline saga =
            Objects.requireNonNull(BundledFile.SAGA.read(ReadMonitor.NONE).timeline());
    private Stage stage;
    private Application app;

    @BeforeEach
    void open() throws IOException {
        // What another test has made the program remember is no part of this one.
        Files.deleteIfExists(UserFolder.SETTINGS.here().orElseThrow());
        stage = FxStages.open();
        app = FxStages.start(new TimelineApp(), stage);
        until("the timeline is shown", () -> view() != null && view().shown() != null);
        // Without a window manager the keyboard follows the pointer.
        robot.moveTo(view());
        until("the keys go to the timeline", () -> view().isFocused());
    }

    @AfterEach
    void close() {
        FxStages.closeAll();
        FxStages.stop(app);
    }

    @Test
    void theWindowOpensOnTheSaga() {
        assertEquals(
                saga.title().in(Language.EN) + " – h20-saga.json – H20 Timeline",
                onFx(stage::getTitle));
        List<String> backbone =
                saga.events().stream()
                        .filter(e -> e.importance() == Importance.BACKBONE)
                        .map(e -> e.headline().in(Language.EN))
                        .sorted()
                        .toList();
        assertEquals(5, backbone.size());
        until("all headlines are drawn", () -> headlines(" ").size() == backbone.size());
        for (String drawn : headlines(" ")) {
            String start = drawn.replace("…", "");
            assertTrue(backbone.stream().anyMatch(whole -> whole.startsWith(start)), drawn);
        }
    }

    @Test
    void theWholeWindowIsOnTheScreenAtTheFirstStart() {
        Rectangle2D screen = onFx(() -> Screen.getPrimary().getVisualBounds());
        Rectangle2D window =
                onFx(() ->
                        new Rectangle2D(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        assertTrue(screen.contains(window), window + " on " + screen);
    }

    @Test
    void tabSelectsAnEventAndThePanelTellsIt() {
        assertFalse(onFx(() -> shows(".selection")), "nothing is selected at first");
        robot.push(KeyCode.TAB);
        until("an event is selected", () -> shows(".selection"));
        List<String> headlines = saga.events().stream().map(this::english).toList();
        until("the panel tells it", () -> headlines.contains(text(".detail .headline")));
    }

    @Test
    void controlLChangesTheLanguageWhereChineseCanBeDrawn() {
        boolean chinese = onFx(() -> FontCoverage.of(Language.ZH));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        if (!chinese) {
            until(
                    "the package to install is named",
                    () ->
                            robot.lookupAll(".status-text").stream()
                                    .anyMatch(n -> words(n).contains("fonts-noto-cjk")));
            assertEquals(saga.title().in(Language.EN), onFx(() -> text(".top-title")));
            return;
        }
        String title = saga.title().in(Language.ZH);
        until("the title is Chinese", () -> text(".top-title").equals(title));
        until(
                "the headlines are Chinese",
                () -> headlines("").stream().anyMatch(h -> h.startsWith("美国一度禁止")));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until("and English again", () -> text(".top-title").equals(saga.title().in(Language.EN)));
    }

    @Test
    void f5FillsTheScreenWithTheStoryAndEscapeLeadsBack() {
        robot.push(KeyCode.F5);
        until(
                "the audience's window fills the screen",
                () -> audience().anyMatch(Stage::isFullScreen));
        until("it has the keyboard", () -> audience().anyMatch(Stage::isFocused));
        robot.push(KeyCode.PAGE_DOWN);
        until("the first step is on screen", () -> isOnScreen("2 / " + (saga.story().size() + 2)));
        robot.push(KeyCode.S);
        until(
                "the presenter's window has the keyboard",
                () -> windows("Presenter").anyMatch(Stage::isFocused));
        robot.push(KeyCode.S);
        until("and gone", () -> windows("Presenter").findAny().isEmpty());
        until(
                "the audience's window has the keyboard",
                () -> audience().anyMatch(Stage::isFocused));
        robot.push(KeyCode.ESCAPE);
        until("the show is over", () -> audience().findAny().isEmpty());
        assertTrue(onFx(stage::isShowing), "the program goes on");
    }

    private static Stream<Stage> audience() {
        return windows("Audience");
    }

    private static Stream<Stage> windows(String title) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(w -> w.getTitle() != null && w.getTitle().startsWith(title));
    }

    private static boolean isOnScreen(String text) {
        return audience()
                .flatMap(w -> w.getScene().getRoot().lookupAll("Text").stream())
                .anyMatch(node -> node instanceof Text t && t.getText().equals(text));
    }

    @Test
    void f4ClosesAndOpensThePanel() {
        assertTrue(onFx(() -> shows(".detail")));
        double narrow = onFx(() -> view().getWidth());
        robot.push(KeyCode.F4);
        until("the panel is closed", () -> !shows(".detail"));
        until("the timeline takes its room", () -> view().getWidth() > narrow + 100);
        robot.push(KeyCode.F4);
        until("the panel is open", () -> shows(".detail"));
    }

    @Test
    void plusZoomsInAndZeroShowsEverything() {
        long story = onFx(this::visibleSeconds);
        robot.push(KeyCode.SHIFT, KeyCode.EQUALS);
        until("less time is shown", () -> visibleSeconds() < story);
        robot.push(KeyCode.DIGIT0);
        until("everything is shown", () -> visibleSeconds() > story);
    }

    /// What each headline of the backbone says, its lines joined, in the order of the alphabet.
    private List<String> headlines(String between) {
        Map<Parent, List<String>> lines = new LinkedHashMap<>();
        for (Node node : robot.lookupAll(".text-label-strong")) {
            lines.computeIfAbsent(node.getParent(), p -> new ArrayList<>())
                    .add(((Text) node).getText());
        }
        return lines.values().stream().map(l -> String.join(between, l)).sorted().toList();
    }

    private long visibleSeconds() {
        return Objects.requireNonNull(view().shown()).scale().visible().length();
    }

    private TimelineView view() {
        return robot.lookup(".timeline").map(TimelineView.class::cast).orElse(null);
    }

    private boolean shows(String query) {
        return robot.lookup(query).isPresent();
    }

    private String text(String query) {
        return robot.lookup(query).map(DesktopTest::words).orElse("");
    }

    private static String words(Node node) {
        return node instanceof javafx.scene.control.Labeled label
                ? label.getText()
                : node instanceof Text text ? text.getText() : "";
    }

    private String english(Event event) {
        return event.headline().in(Language.EN);
    }

    /// Waits for a condition that is asked on the toolkit's thread; says which one did not come.
    private static void until(String what, Callable<Boolean> condition) {
        FxThread.waitFor(what, condition);
    }

    private static <T> T onFx(Callable<T> question) {
        return FxThread.run(question);
    }
}
