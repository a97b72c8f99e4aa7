package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.slides.Decks;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Screens that are there from the start, and others that come and go while the show runs.
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    private Stagehand hand;

    @Start
    void start(Stage stage) {
        hand = new Stagehand(Decks.ofSteps(5), 0, Stagehand.LAPTOP, Stagehand.PROJECTOR);
    }

    @AfterEach
    void end() {
        Stagehand.fx(() -> {
            hand.show.end();
            return true;
        });
    }

    private void plug(Place... places) {
        Stagehand.fx(() -> hand.screens.setAll(places));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where the audience's window was put, and that it then fills that screen.
    private Rectangle2D audience() {
        assertTrue(Stagehand.window("Audience").isFullScreen());
        return Stagehand.fx(hand.show::plan).audience();
    }

    @Test
    void withTwoEachHasItsOwn() {
        assertEquals(Stagehand.PROJECTOR.whole(), audience());
        assertEquals(Stagehand.LAPTOP.free(), Stagehand.box("Presenter"));
    }

    @Test
    void xSwapsThemAndBack(FxRobot robot) {
        robot.push(KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Stagehand.LAPTOP.whole(), audience());
        assertEquals(Stagehand.PROJECTOR.free(), Stagehand.box("Presenter"));
        robot.push(KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Stagehand.PROJECTOR.whole(), audience());
        assertEquals(Stagehand.LAPTOP.free(), Stagehand.box("Presenter"));
    }

    @Test
    void unpluggedTheShowGoesOnAlone(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN);
        plug(Stagehand.LAPTOP);
        assertEquals(Stagehand.LAPTOP.whole(), audience());
        assertFalse(Stagehand.isOpen("Presenter"));
        robot.push(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, hand.step());
    }

    @Test
    void pluggedInLaterItMovesByItself() {
        plug(Stagehand.LAPTOP);
        plug(Stagehand.LAPTOP, Stagehand.PROJECTOR);
        assertEquals(Stagehand.PROJECTOR.whole(), audience());
        assertEquals(Stagehand.LAPTOP.free(), Stagehand.box("Presenter"));
    }

    @Test
    void aThirdChangesNothingAndMayTakeThePlaceOfTheSecond() {
        plug(Stagehand.LAPTOP, Stagehand.PROJECTOR, Stagehand.THIRD);
        assertEquals(Stagehand.PROJECTOR.whole(), audience());
        plug(Stagehand.LAPTOP, Stagehand.THIRD);
        assertEquals(Stagehand.THIRD.whole(), audience());
        assertEquals(Stagehand.LAPTOP.free(), Stagehand.box("Presenter"));
        plug();
        assertTrue(Stagehand.isOpen("Audience"), "a moment without screens ends nothing");
    }
}
