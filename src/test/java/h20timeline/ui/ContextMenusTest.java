package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.layout.picture.Picture;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Menus by right click, the Menu key and Shift+F10.
@ExtendWith(FxExtension.class)
class ContextMenusTest {
    private static final String BAN = "us-april-ban";

    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void onAnEventItSelectsTheEventAndSaysWhatCanBeDone(FxRobot robot) {
        rightClick(robot, desk.middleOf(desk.markOf(BAN)));
        assertEquals(BAN, desk.state().selected());
        assertHas(
                "Copy as text",
                "Copy as text with sources",
                "Copy as Markdown",
                "Zoom to the event",
                "Show only this track",
                "Hide this track",
                "Present from here",
                "Picture of this event …");
        assertFalse(texts().contains("Details"), "they are open");
        assertTrue(texts().stream().anyMatch(t -> t.startsWith("Open ")), texts().toString());
        assertTrue(texts().stream().anyMatch(t -> t.startsWith("Copy the address")));
    }

    @Test
    void itsRowsDoWhatTheySay(FxRobot robot) {
        TimeSpan before = desk.visible();
        fire(robot, BAN, "Present from here");
        fire(robot, BAN, "Picture of this event …");
        assertEquals(List.of("present " + BAN, "picture of " + BAN), desk.world.asked);
        fire(robot, BAN, "Copy as text");
        assertTrue(copied().startsWith("US blocks H20 sales to China\n9 April 2025 · Confirmed"));
        assertFalse(copied().contains("http"));
        fire(robot, BAN, "Copy as text with sources");
        assertTrue(copied().contains("Source"), copied());
        fire(robot, BAN, "Copy as Markdown");
        assertTrue(copied().startsWith("**US blocks H20 sales to China**"), copied());
        fire(robot, BAN, "Zoom to the event");
        assertTrue(desk.visible().length() < before.length());
    }

    @Test
    void withThePanelClosedItOpensTheDetails(FxRobot robot) {
        desk.given(() -> desk.model.showDetail(false));
        fire(robot, BAN, "Details");
        assertTrue(desk.state().panels().detail());
    }

    @Test
    void aTrackIsShownAloneAndHiddenAndAllComeBack(FxRobot robot) {
        String track = desk.index.timeline().event(BAN).orElseThrow().track();
        fire(robot, BAN, "Hide this track");
        assertTrue(desk.state().hiding());
        assertFalse(desk.state().question().filter().tracks().contains(track));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        desk.settle();
        assertFalse(desk.state().hiding(), "one step");
        fire(robot, BAN, "Show only this track");
        assertEquals(Set.of(track), desk.state().question().filter().tracks());
        open(robot, BAN);
        assertFalse(texts().contains("Show only this track"), "it is");
        assertFalse(texts().contains("Hide this track"), "nothing would be left");
        choose(robot, "Show all tracks");
        assertEquals(Set.of(), desk.state().question().filter().tracks());
    }

    @Test
    void theMenuKeyAndShiftF10AskForTheSelectedEvent(FxRobot robot) {
        desk.given(() -> desk.model.select(BAN));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertHas("Zoom to the event");
        close(robot);
        robot.type(KeyCode.CONTEXT_MENU);
        assertHas("Zoom to the event");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        desk.settle();
        assertTrue(copied().startsWith("US blocks"), "walked by keys");
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void noRowIsGreyOrWithoutWords(Language language, FxRobot robot) {
        desk.given(() -> desk.model.setLanguage(language));
        Picture picture = desk.picture();
        for (Point2D point :
                List.of(
                        desk.middleOf(desk.markOf(BAN)),
                        desk.emptyGround(),
                        desk.at(40, picture.lanes().getFirst().box().y() + 12))) {
            rightClick(robot, point);
            List<MenuItem> items = items();
            assertFalse(items.isEmpty());
            for (MenuItem item : items) {
                assertFalse(item.isDisable(), item.getText());
                assertFalse(item.getText().isBlank());
                assertTrue(item instanceof Menu || item.getOnAction() != null, item.getText());
            }
            close(robot);
        }
    }

    private void fire(FxRobot robot, String event, String row) {
        open(robot, event);
        choose(robot, row);
    }

    /// As a click on a row, which closes the menu.
    private void choose(FxRobot robot, String row) {
        MenuItem item = item(row);
        close(robot);
        robot.interact(item::fire);
        desk.settle();
    }

    private void open(FxRobot robot, String event) {
        rightClick(robot, desk.middleOf(desk.markOf(event)));
    }

    private void rightClick(FxRobot robot, Point2D point) {
        robot.clickOn(point, MouseButton.SECONDARY);
        robot.interact(() -> {
            if (items().isEmpty()) {
                ContextMenuAsk.at(desk.timeline(), point);
            }
        });
        FxThread.waitFor(() -> !items().isEmpty());
    }

    private void close(FxRobot robot) {
        robot.interact(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(ContextMenu.class::isInstance)
                        .forEach(Window::hide));
        desk.settle();
    }

    private static void assertHas(String... rows) {
        FxThread.waitFor(() -> !items().isEmpty());
        List<String> texts = texts();
        Stream.of(rows).forEach(row -> assertTrue(texts.contains(row), row + " in " + texts));
    }

    private static List<String> texts() {
        return items().stream().map(MenuItem::getText).toList();
    }

    private static MenuItem item(String text) {
        return items().stream()
                .filter(i -> text.equals(i.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + texts()));
    }

    private static List<MenuItem> items() {
        return FxThread.run(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .toList());
    }

    private static String copied() {
        return String.valueOf(FxThread.run(() -> Clipboard.getSystemClipboard().getString()));
    }
}
