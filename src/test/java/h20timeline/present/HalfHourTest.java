package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.model.StepDelivery;
import h20timeline.model.StoryStep;
import h20timeline.model.Timeline;
import h20timeline.present.pen.PenTool;
import h20timeline.slides.Decks;
import h20timeline.slides.SlideDeck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A speaker's half hour with the saga on two screens, from the title to the last page: pen, black,
/// freezing, the overview, a question that needs a backup step, and an Escape by accident.
@ExtendWith(FxExtension.class)
class HalfHourTest {
    private static final int BACKUP = 14;

    private ShowFixture hand;

    /// The saga with a step that builds, and one that is kept for questions.
    private static SlideDeck deck() {
        Timeline saga = Sagas.saga();
        List<StoryStep> story =
                saga.story().stream()
                        .map(step ->
                                new StoryStep(
                                        step.id(),
                                        step.title(),
                                        step.focus(),
                                        step.beside(),
                                        step.range(),
                                        step.notes(),
                                        step.known(),
                                        new StepDelivery(
                                                step.id().equals("three-guesses"),
                                                step.id().equals("june-domestic"),
                                                0)))
                        .toList();
        return Decks.of(Decks.told(saga, story));
    }

    @Start
    void start(Stage stage) {
        hand = new ShowFixture(deck(), 0, ShowFixture.LAPTOP, ShowFixture.PROJECTOR);
    }

    @AfterEach
    void end() {
        FxThread.run(() -> hand.show.end());
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    @Test
    void theHalfHour(FxRobot robot) {
        ShowFixture.until("the presenter's window is drawn", ShowFixture::isPresenterDrawn);
        hand.pass(60);
        push(robot, KeyCode.PAGE_DOWN);
        hand.pass(120);
        drawOnTheSlide(robot);
        hand.pass(120);
        buildOneByOne(robot);
        hand.pass(180);
        blackAndFreeze(robot);
        answerAQuestion(robot);
        hand.pass(60);
        endByMistakeAndGoOn(robot);
        push(robot, KeyCode.END);
        assertEquals(13, hand.step());
        while (hand.state().flow().following(hand.state().path().here()).isPresent()) {
            push(robot, KeyCode.PAGE_DOWN);
        }
        push(robot, KeyCode.PAGE_DOWN);
        assertEquals(13, hand.step());
    }

    /// A word is underlined, that is taken back, and another one is saved; it goes with its slide.
    private void drawOnTheSlide(FxRobot robot) {
        push(robot, KeyCode.D);
        assertEquals(PenTool.PEN, pen());
        stroke(robot);
        assertEquals(1, strokes());
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(0, strokes());
        push(robot, KeyCode.C);
        stroke(robot);
        push(robot, KeyCode.SHORTCUT, KeyCode.S);
        assertTrue(hand.asked.contains("save 2"), hand.asked.toString());
        assertEquals(1080, hand.saved.getFirst().height());
        push(robot, KeyCode.ESCAPE);
        assertEquals(PenTool.NONE, pen());
        push(robot, KeyCode.PAGE_DOWN);
        assertEquals(3, hand.step());
        push(robot, KeyCode.PAGE_UP);
        assertEquals(0, strokes());
        push(robot, KeyCode.PAGE_DOWN);
    }

    private void buildOneByOne(FxRobot robot) {
        push(robot, KeyCode.PAGE_DOWN);
        assertEquals(4, hand.step());
        push(robot, KeyCode.PAGE_DOWN);
        push(robot, KeyCode.PAGE_DOWN);
        assertEquals(4, hand.step());
        assertEquals(2, hand.state().path().here().part());
        push(robot, KeyCode.PAGE_UP);
        assertEquals(1, hand.state().path().here().part());
        push(robot, KeyCode.PAGE_DOWN);
        push(robot, KeyCode.PAGE_DOWN);
        assertEquals(5, hand.step());
    }

    private void blackAndFreeze(FxRobot robot) {
        push(robot, KeyCode.PERIOD);
        assertEquals(Blanking.BLACK, hand.state().path().blanking());
        push(robot, KeyCode.PERIOD);
        push(robot, KeyCode.F);
        push(robot, KeyCode.PAGE_DOWN);
        push(robot, KeyCode.DIGIT9);
        push(robot, KeyCode.ENTER);
        assertEquals(9, hand.step());
        assertEquals(5, hand.seen());
        push(robot, KeyCode.DIGIT5);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.F);
        assertEquals(5, hand.seen());
    }

    /// The backup step is found in the overview by a word of its title, and leads back.
    private void answerAQuestion(FxRobot robot) {
        push(robot, KeyCode.TAB);
        assertEquals(PresenterOverlay.OVERVIEW, hand.state().console().sheet());
        robot.write("guesses");
        FxThread.settle();
        assertEquals(BACKUP - 1, hand.state().console().marked());
        push(robot, KeyCode.ENTER);
        assertEquals(BACKUP, hand.step());
        assertTrue(hand.state().step().hidden());
        hand.pass(90);
        while (hand.step() == BACKUP) {
            push(robot, KeyCode.PAGE_DOWN);
        }
        assertEquals(5, hand.step());
    }

    /// The clicker's start button sends F5 next, and its back button goes on where it was.
    private void endByMistakeAndGoOn(FxRobot robot) {
        push(robot, KeyCode.ESCAPE);
        assertTrue(hand.asked.contains("ended"));
        assertFalse(ShowFixture.isOpen("Audience"));
        EndedShow ended = ShowFixture.fx(hand.show::whereItIs);
        assertEquals(5, ended.number());
        assertEquals(13, ended.of());
        Duration before = ended.times().elapsed();
        hand =
                ShowFixture.fx(() ->
                        new ShowFixture(
                                deck(),
                                0,
                                true,
                                new PastShows(ended, Map.of()),
                                ShowFixture.LAPTOP,
                                ShowFixture.PROJECTOR));
        FxThread.settle();
        assertNotNull(ShowFixture.fx(() -> hand.show.model().offerProperty().get()));
        push(robot, KeyCode.PAGE_UP);
        assertEquals(5, hand.step());
        assertEquals(before, ShowFixture.fx(hand.show::spent).elapsed());
    }

    private PenTool pen() {
        return ShowFixture.fx(() -> hand.show.model().pen().tool());
    }

    private int strokes() {
        return ShowFixture.fx(
                () -> hand.show.model().pen().on(hand.show.model().slideName()).strokes().size());
    }

    private static void stroke(FxRobot robot) {
        robot.moveTo(150, 200).press(MouseButton.PRIMARY).moveTo(250, 230);
        robot.release(MouseButton.PRIMARY);
        FxThread.settle();
    }
}
