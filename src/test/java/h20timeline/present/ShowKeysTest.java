package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.slides.Decks;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The keys of keyboards and clickers, pressed. Twelve steps, a title and an end, on one screen.
@ExtendWith(FxExtension.class)
class ShowKeysTest {
    private ShowFixture hand;

    @Start
    void start(Stage stage) {
        hand = new ShowFixture(Decks.ofSteps(12), 4, ShowFixture.LAPTOP);
    }

    @AfterEach
    void end() {
        ShowFixture.fx(() -> {
            hand.show.end();
            return true;
        });
    }

    private void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "DOWN", "PAGE_DOWN", "SPACE", "ENTER", "N"})
    void goesOn(KeyCode key, FxRobot robot) {
        push(robot, key);
        assertEquals(6, hand.step());
        assertEquals(6, hand.seen());
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "UP", "PAGE_UP", "BACK_SPACE", "P"})
    void goesBack(KeyCode key, FxRobot robot) {
        push(robot, key);
        assertEquals(4, hand.step());
    }

    @Test
    void homeAndEndGoToTheEnds(FxRobot robot) {
        push(robot, KeyCode.END);
        assertEquals(14, hand.step());
        push(robot, KeyCode.HOME);
        assertEquals(1, hand.step());
    }

    @Test
    void aClickGoesOnAndTheOtherButtonBack(FxRobot robot) {
        robot.clickOn(new Point2D(300, 300), MouseButton.PRIMARY);
        assertEquals(6, hand.step());
        robot.clickOn(new Point2D(300, 300), MouseButton.SECONDARY);
        assertEquals(5, hand.step());
    }

    @ParameterizedTest
    @EnumSource(names = {"B", "PERIOD"})
    void blackComesAndGoes(KeyCode key, FxRobot robot) {
        push(robot, key);
        assertEquals(Blanking.BLACK, hand.state().path().blanking());
        push(robot, key);
        assertEquals(Blanking.NONE, hand.state().path().blanking());
    }

    @ParameterizedTest
    @EnumSource(names = {"W", "COMMA"})
    void whiteComesAndEscapeEndsItAlone(KeyCode key, FxRobot robot) {
        push(robot, key);
        assertEquals(Blanking.WHITE, hand.state().path().blanking());
        push(robot, KeyCode.ESCAPE);
        assertEquals(Blanking.NONE, hand.state().path().blanking());
        assertFalse(hand.asked.contains("ended"));
    }

    @Test
    void aNumberAndEnterGoToThatStep(FxRobot robot) {
        push(robot, KeyCode.DIGIT1);
        push(robot, KeyCode.NUMPAD2);
        push(robot, KeyCode.ENTER);
        assertEquals(12, hand.step());
    }

    /// Logitech's R400 and R700: next, back, start and end from one button, a full stop.
    @Test
    void aLogitechClickerWorksWhateverItSends(FxRobot robot) {
        push(robot, KeyCode.PAGE_DOWN);
        push(robot, KeyCode.PAGE_DOWN);
        push(robot, KeyCode.PAGE_UP);
        assertEquals(6, hand.step());
        push(robot, KeyCode.PERIOD);
        assertEquals(Blanking.BLACK, hand.state().path().blanking());
        push(robot, KeyCode.PERIOD);
        push(robot, KeyCode.F5);
        assertEquals(6, hand.step());
        assertEquals(Blanking.NONE, hand.state().path().blanking());
        push(robot, KeyCode.SHIFT, KeyCode.F5);
        assertEquals(6, hand.step());
        assertTrue(ShowFixture.isOpen("Audience"));
        push(robot, KeyCode.ESCAPE);
        assertEquals(List.of("awake", "asleep", "ended"), hand.asked);
        assertFalse(ShowFixture.isOpen("Audience"));
    }

    /// Kensington's: next, back, B to hide; its start button sends F5 and Escape in turn, and the
    /// first Escape opens the curtain alone.
    @Test
    void aKensingtonClickerNeverEndsMoreThanItMeans(FxRobot robot) {
        push(robot, KeyCode.B);
        push(robot, KeyCode.F5);
        push(robot, KeyCode.ESCAPE);
        assertEquals(Blanking.NONE, hand.state().path().blanking());
        assertFalse(hand.asked.contains("ended"));
        push(robot, KeyCode.PAGE_UP);
        assertEquals(4, hand.step());
    }

    @Test
    void aClickerWorksWhileTheListOfStepsHasTheKeyboard(FxRobot robot) {
        push(robot, KeyCode.G);
        assertTrue(ShowFixture.isOpen("Presenter"));
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.DOWN);
        assertEquals(6, hand.state().console().marked());
        assertEquals(5, hand.step(), "the list moves, not the story");
        push(robot, KeyCode.ENTER);
        assertEquals(7, hand.step());
        push(robot, KeyCode.G);
        push(robot, KeyCode.PAGE_DOWN);
        assertEquals(8, hand.step());
        assertEquals(PresenterOverlay.NONE, hand.state().console().sheet());
    }

    @Test
    void aKeyHeldWithShiftStillWorks(FxRobot robot) {
        push(robot, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(6, hand.step());
    }

    @ParameterizedTest
    @EnumSource(names = {"F1", "SLASH"})
    void helpShowsTheKeysInThePresentersWindow(KeyCode key, FxRobot robot) {
        if (key == KeyCode.F1) {
            push(robot, key);
        } else {
            push(robot, KeyCode.SHIFT, key);
        }
        assertEquals(PresenterOverlay.KEYS, hand.state().console().sheet());
        assertEquals(ShowCommand.values().length, keys("Presenter"));
        assertEquals(0, keys("Audience"));
    }

    private static int keys(String window) {
        return ShowFixture.lookupAll(window, ".cue-keys").size();
    }

    @Test
    void languageAndThemeAreAskedOfTheProgram(FxRobot robot) {
        push(robot, KeyCode.SHORTCUT, KeyCode.L);
        push(robot, KeyCode.SHORTCUT, KeyCode.D);
        assertEquals(List.of("awake", "language", "theme"), hand.asked);
        assertFalse(hand.state().pointing(), "the letter alone is the pointer");
        push(robot, KeyCode.L);
        assertTrue(hand.state().pointing());
    }

    /// On one screen a sheet opens the presenter's window, with notes, before the audience.
    @ParameterizedTest
    @EnumSource(names = {"G", "F1", "TAB"})
    void whatASheetOpenedItCloses(KeyCode key, FxRobot robot) {
        push(robot, key);
        assertTrue(ShowFixture.isOpen("Presenter"));
        assertFalse(isSeen(".notes-text"), "no notes under the sheet");
        push(robot, key);
        assertFalse(ShowFixture.isOpen("Presenter"));
        push(robot, key);
        push(robot, KeyCode.ESCAPE);
        assertFalse(ShowFixture.isOpen("Presenter"));
        assertFalse(hand.asked.contains("ended"));
        push(robot, key);
        push(robot, KeyCode.PAGE_DOWN);
        assertFalse(ShowFixture.isOpen("Presenter"));
        push(robot, KeyCode.S);
        push(robot, key);
        push(robot, key);
        assertTrue(ShowFixture.isOpen("Presenter"), "what was open before stays");
    }

    private static boolean isSeen(String css) {
        return ShowFixture.lookupAll("Presenter", css).stream().anyMatch(ShowKeysTest::isVisible);
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The presenter's own slide is there whatever the room sees.
    @Test
    void frozenAndBlackThePresenterSeesHisStep(FxRobot robot) {
        push(robot, KeyCode.S);
        push(robot, KeyCode.F);
        push(robot, KeyCode.PAGE_DOWN);
        push(robot, KeyCode.B);
        List<String> seen =
                ShowFixture.lookupAll("Presenter", ".audience Text").stream()
                        .map(node -> ((Text) node).getText())
                        .toList();
        assertTrue(seen.contains("Step 4"), seen.toString());
        assertTrue(seen.contains("Step 3"), "and what the room would see: " + seen);
    }

    @Test
    void theNotesChangeTheirSizeByKeysAndItIsRemembered(FxRobot robot) {
        int size = hand.remembered.notes();
        push(robot, KeyCode.SHIFT, KeyCode.EQUALS);
        assertEquals(size + 1, hand.remembered.notes());
        push(robot, KeyCode.MINUS);
        push(robot, KeyCode.MINUS);
        assertEquals(size - 1, hand.remembered.notes());
    }
}
