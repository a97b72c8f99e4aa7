package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.time.TimeSpan;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ctrl+Z goes back to the view before, whatever changed it.
@ExtendWith(FxExtension.class)
class UndoKeysTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "0"})
    void aKeyThatZoomsIsTakenBackAndMadeAgain(String key, FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.write(key);
        desk.settle();
        TimeSpan after = desk.visible();
        assertNotEquals(before, after);
        undo(robot);
        assertEquals(before, desk.visible());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        desk.settle();
        assertEquals(after, desk.visible());
    }

    @Test
    void aDragIsOneStep(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.moveTo(desk.emptyGround()).press(MouseButton.PRIMARY);
        robot.moveBy(-60, 0).moveBy(-30, 0).release(MouseButton.PRIMARY);
        TimeSpan once = desk.visible();
        robot.moveTo(desk.emptyGround()).press(MouseButton.PRIMARY);
        robot.moveBy(-60, 0).release(MouseButton.PRIMARY);
        undo(robot);
        assertEquals(once, desk.visible());
        undo(robot);
        assertEquals(before, desk.visible());
    }

    @Test
    void aFoldedLaneIsUnfolded(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.write("f");
        desk.settle();
        assertEquals(1, desk.state().lanes().folded().size());
        undo(robot);
        assertEquals(0, desk.state().lanes().folded().size());
        assertEquals("us-april-ban", desk.state().selected());
    }

    @Test
    void inAFieldWhatWasWrittenIsUndone(FxRobot robot) {
        robot.write("+");
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        desk.settle();
        TimeSpan near = desk.visible();
        robot.write("ban");
        desk.settle();
        undo(robot);
        assertNotEquals("ban", field().getText());
        assertEquals(near, desk.visible(), "the view stays");
    }

    @Test
    void outsideTheFieldASearchIsUndoneWithItsWords(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        desk.settle();
        robot.write("ban");
        desk.settle();
        desk.given(desk.timeline()::requestFocus);
        undo(robot);
        assertEquals("", desk.state().question().words());
        assertEquals("", field().getText());
    }

    private TextInputControl field() {
        return (TextInputControl) desk.find(".find .text-field");
    }

    private void undo(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        desk.settle();
    }

    @Test
    void keysOnTheWayOfAnAnimationAreOneStepWithIt(FxRobot robot) {
        WindowFixture moving =
                FxThread.run(() ->
                        WindowFixture.of(
                                new Stage(),
                                Sagas.saga(),
                                List.of(),
                                new WindowFixture.Manner(true, false)));
        TimeSpan before = moving.visible();
        robot.interact(() -> {
            moving.timeline().zoom(2);
            moving.timeline().zoom(2);
        });
        FxThread.waitFor(() -> moving.visible().length() <= before.length() / 4 + 2);
        robot.interact(moving.model::undo);
        assertEquals(before, moving.visible());
        assertTrue(FxThread.run(() -> !moving.model.canUndo()));
    }
}
