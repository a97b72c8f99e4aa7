package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.slides.Decks;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Screens that are there from the start, and others that come and go while the show runs.
@ExtendWith(FxExtension.class)
class ScreensTest {
    private ShowFixture hand;

    @Start
    void start(Stage stage) {
        hand = new ShowFixture(Decks.ofSteps(5), 0, ShowFixture.LAPTOP, ShowFixture.PROJECTOR);
    }

    @AfterEach
    void end() {
        ShowFixture.fx(() -> {
            hand.show.end();
            return true;
        });
    }

    private void plug(ScreenArea... places) {
        ShowFixture.fx(() -> hand.screens.setAll(places));
        FxThread.settle();
    }

    /// Where the audience's window was put, and that it then fills that screen.
    private Rectangle2D audience() {
        assertTrue(ShowFixture.window("Audience").isFullScreen());
        return ShowFixture.fx(hand.show::plan).audience();
    }

    @Test
    void withTwoEachHasItsOwn() {
        assertEquals(ShowFixture.PROJECTOR.whole(), audience());
        assertEquals(ShowFixture.LAPTOP.free(), ShowFixture.box("Presenter"));
    }

    @Test
    void xSwapsThemAndBack(FxRobot robot) {
        robot.push(KeyCode.X);
        FxThread.settle();
        assertEquals(ShowFixture.LAPTOP.whole(), audience());
        assertEquals(ShowFixture.PROJECTOR.free(), ShowFixture.box("Presenter"));
        robot.push(KeyCode.X);
        FxThread.settle();
        assertEquals(ShowFixture.PROJECTOR.whole(), audience());
        assertEquals(ShowFixture.LAPTOP.free(), ShowFixture.box("Presenter"));
    }

    @Test
    void unpluggedTheShowGoesOnAlone(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN);
        plug(ShowFixture.LAPTOP);
        assertEquals(ShowFixture.LAPTOP.whole(), audience());
        assertFalse(ShowFixture.isOpen("Presenter"));
        robot.push(KeyCode.PAGE_DOWN);
        FxThread.settle();
        assertEquals(3, hand.step());
    }

    @Test
    void pluggedInLaterItMovesByItself() {
        plug(ShowFixture.LAPTOP);
        plug(ShowFixture.LAPTOP, ShowFixture.PROJECTOR);
        assertEquals(ShowFixture.PROJECTOR.whole(), audience());
        assertEquals(ShowFixture.LAPTOP.free(), ShowFixture.box("Presenter"));
    }

    @Test
    void aThirdChangesNothingAndMayTakeThePlaceOfTheSecond() {
        plug(ShowFixture.LAPTOP, ShowFixture.PROJECTOR, ShowFixture.THIRD);
        assertEquals(ShowFixture.PROJECTOR.whole(), audience());
        plug(ShowFixture.LAPTOP, ShowFixture.THIRD);
        assertEquals(ShowFixture.THIRD.whole(), audience());
        assertEquals(ShowFixture.LAPTOP.free(), ShowFixture.box("Presenter"));
        plug();
        assertTrue(ShowFixture.isOpen("Audience"), "a moment without screens ends nothing");
    }
}
