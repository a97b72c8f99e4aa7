package h20timeline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.time.TimeSpan;
import h20timeline.ui.WindowFixture;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The overview strip without the mouse.
@ExtendWith(FxExtension.class)
class OverviewKeysTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
        TimeSpan all = desk.index.all();
        long third = all.length() / 3;
        desk.model.show(new TimeSpan(all.start() + third, all.end() - third));
        desk.find(".overview").requestFocus();
    }

    @Test
    void theArrowsMoveTheWindow(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.type(KeyCode.RIGHT);
        desk.settle();
        TimeSpan right = desk.visible();
        assertTrue(right.start() > before.start());
        assertEquals(before.length(), right.length());
        robot.type(KeyCode.LEFT);
        desk.settle();
        assertEquals(before, desk.visible());
    }

    @Test
    void withShiftTheyMoveItsRightSide(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        desk.settle();
        TimeSpan longer = desk.visible();
        assertEquals(before.start(), longer.start());
        assertTrue(longer.end() > before.end());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        desk.settle();
        assertEquals(before.start(), desk.visible().start());
        assertTrue(desk.visible().end() < before.end());
    }

    @Test
    void homeAndEndGoToTheEndsOfTheStory(FxRobot robot) {
        long length = desk.visible().length();
        robot.type(KeyCode.HOME);
        desk.settle();
        assertEquals(desk.index.all().start(), desk.visible().start());
        robot.type(KeyCode.END);
        desk.settle();
        assertEquals(desk.index.all().end(), desk.visible().end());
        assertEquals(length, desk.visible().length());
    }

    @ParameterizedTest
    @EnumSource(names = {"UP", "DOWN", "LEFT", "RIGHT"})
    void noArrowLeavesTheStrip(KeyCode arrow, FxRobot robot) {
        robot.type(arrow).type(arrow);
        desk.settle();
        assertTrue(strip().isFocused());
        assertEquals(null, desk.state().selected());
    }

    @Test
    void aClickBringsTheKeyboardHere(FxRobot robot) {
        desk.given(() -> desk.timeline().requestFocus());
        robot.clickOn(strip());
        desk.settle();
        assertTrue(strip().isFocused());
    }

    @Test
    void screenReadersHearWhatIsShown(FxRobot robot) {
        String before = strip().getAccessibleText();
        assertTrue(before.startsWith("Overview of the whole story, showing "), before);
        robot.type(KeyCode.RIGHT);
        desk.settle();
        assertNotEquals(before, strip().getAccessibleText());
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        assertTrue(strip().getAccessibleText().startsWith("全程概览，当前显示"));
    }

    private Node strip() {
        return desk.find(".overview");
    }
}
