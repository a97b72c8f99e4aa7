package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.slides.Decks;
import java.util.Map;
import javafx.geometry.Dimension2D;
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

    /// After some swapping, too, no notes stay before the audience.
    @Test
    void swappedAndUnpluggedTheShowGoesOnAlone(FxRobot robot) {
        robot.push(KeyCode.X);
        robot.push(KeyCode.X);
        plug(ShowFixture.LAPTOP);
        assertFalse(ShowFixture.isOpen("Presenter"));
        plug(ShowFixture.LAPTOP, ShowFixture.PROJECTOR);
        assertTrue(ShowFixture.isOpen("Presenter"));
        assertEquals(ShowFixture.PROJECTOR.whole(), audience());
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

    /// A listener for invalidation that reads nothing is told once, and the slide kept the shape of
    /// its first screen.
    @Test
    void theSlideHasTheShapeOfTheScreenThatItIsOn() {
        assertEquals(shapeOf(ShowFixture.window("Audience")), shape());
        plug(ShowFixture.LAPTOP);
        assertEquals(shapeOf(ShowFixture.window("Audience")), shape());
        FxThread.run(() -> {
            AudienceScreen screen =
                    new AudienceScreen(hand.show.model(), AudienceScreen.Place.ROOM, false);
            screen.resize(800, 333);
            assertEquals(new Dimension2D(800, 333), shape());
            screen.resize(640, 480);
            assertEquals(new Dimension2D(640, 480), shape());
        });
    }

    private Dimension2D shape() {
        return ShowFixture.fx(() -> hand.show.model().shapeProperty().get());
    }

    private static Dimension2D shapeOf(Stage stage) {
        return ShowFixture.fx(
                () -> new Dimension2D(stage.getScene().getWidth(), stage.getScene().getHeight()));
    }

    @Test
    void thePresentersWindowIsDrawnOnceItStandsOnItsOwnScreen() {
        FxThread.waitFor("it is drawn", ShowFixture::isPresenterDrawn);
        Stage presenter = ShowFixture.window("Presenter");
        FxThread.run(() -> {
            presenter.setX(ShowFixture.PROJECTOR.whole().getMinX() + 20);
            presenter.setY(ShowFixture.PROJECTOR.whole().getMinY() - 60);
            assertFalse(ShowFixture.isPresenterDrawn(), "moved over the slide");
        });
        FxThread.waitFor("it is back", ShowFixture::isPresenterDrawn);
        assertEquals(ShowFixture.LAPTOP.free(), ShowFixture.box("Presenter"));
    }

    /// IceWM did so after a screen was put on the other side.
    @Test
    void whereAWindowManagerKeepsTheSlideNoNotesAreShownAndThatScreenBecomesItsOwn() {
        FxThread.waitFor("it is drawn", ShowFixture::isPresenterDrawn);
        Stage slide = ShowFixture.window("Audience");
        ShowFixture.fx(() -> {
            slide.showingProperty().subscribe(() -> keep(slide));
            slide.fullScreenProperty().subscribe(() -> keep(slide));
            keep(slide);
            assertFalse(ShowFixture.isPresenterDrawn(), "the slide is under the notes");
            return true;
        });
        FxThread.waitFor(
                "the presenter's window has the other screen",
                () ->
                        ShowFixture.isPresenterDrawn()
                                && ShowFixture.box("Presenter")
                                        .equals(ShowFixture.PROJECTOR.free()));
        assertEquals(ShowFixture.LAPTOP.whole(), ShowFixture.fx(hand.show::plan).audience());
        assertEquals(Map.of(), hand.remembered.screens(), "nobody has chosen that");
    }

    private static void keep(Stage slide) {
        Rectangle2D whole = ShowFixture.LAPTOP.whole();
        slide.setFullScreen(false);
        slide.setX(whole.getMinX());
        slide.setY(whole.getMinY());
        slide.setWidth(whole.getWidth());
        slide.setHeight(whole.getHeight());
    }

    @Test
    void screensThatShowTheSameAreOne() {
        ScreenArea smaller =
                new ScreenArea(new Rectangle2D(0, 0, 640, 480), ShowFixture.THIRD.free());
        plug(ShowFixture.LAPTOP, smaller);
        assertEquals(smaller.whole(), audience());
        assertFalse(ShowFixture.isOpen("Presenter"), "the room would see the notes");
    }
}
