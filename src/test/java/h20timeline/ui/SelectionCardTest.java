package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.layout.picture.Mark;
import h20timeline.time.TimeSpan;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.viewmodel.PanelState;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A click on an event always says what it is, whether the panel of details is open or not.
@ExtendWith(FxExtension.class)
class SelectionCardTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void withThePanelOpenThereIsNone(FxRobot robot) {
        robot.clickOn(desk.middleOf(desk.markOf("us-april-ban")));
        assertFalse(card().isVisible());
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void withThePanelClosedAClickSaysWhatTheEventIs(Language language, FxRobot robot) {
        desk.given(() -> {
            desk.model.setLanguage(language);
            desk.model.showDetail(false);
        });
        Mark.OfEvent mark = desk.markOf("us-april-ban");
        robot.clickOn(desk.middleOf(mark));
        desk.settle();
        assertTrue(card().isVisible());
        String headline =
                desk.index.timeline().event("us-april-ban").orElseThrow().headline().in(language);
        assertTrue(DetailProbe.shown(card()).contains(headline), headline);
        assertEquals(List.of(), DetailProbe.cut(card()));
        Bounds box = card().getBoundsInParent();
        assertTrue(
                desk.timeline()
                        .getLayoutBounds()
                        .contains(card().getLayoutX(), card().getLayoutY()));
        assertTrue(
                card().getLayoutX() + card().getLayoutBounds().getWidth()
                        <= desk.timeline().getWidth(),
                box.toString());
        assertFalse(desk.state().panels().detail(), "it stays as the user chose");
    }

    @Test
    void itsButtonOpensThePanelAndTheCardGoes(FxRobot robot) {
        desk.given(() -> desk.model.showDetail(false));
        robot.clickOn(desk.middleOf(desk.markOf("us-april-ban")));
        robot.clickOn(card().lookup(".button"));
        desk.settle();
        assertTrue(desk.state().panels().detail());
        assertFalse(card().isVisible());
        assertEquals("us-april-ban", desk.state().selected());
    }

    @Test
    void escapeTakesItAwayWithTheSelection(FxRobot robot) {
        desk.given(() -> desk.model.showDetail(false));
        robot.clickOn(desk.middleOf(desk.markOf("us-april-ban")));
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertFalse(card().isVisible());
        assertNull(desk.state().selected());
        assertFalse(desk.state().panels().detail());
    }

    @Test
    void itFollowsItsMarkAndWaitsInTheCornerWhileThatIsOutOfView() {
        desk.given(() -> {
            desk.model.showDetail(false);
            desk.model.select("us-april-ban");
        });
        desk.picture();
        assertTrue(card().isVisible());
        TimeSpan now = desk.visible();
        long away = 3 * now.length();
        desk.given(() -> desk.model.show(new TimeSpan(now.start() + away, now.end() + away)));
        desk.picture();
        assertTrue(card().isVisible());
        assertTrue(card().getLayoutX() > desk.timeline().getWidth() / 4);
    }

    /// In a narrow window the search takes the place of the details.
    @Test
    void itStandsInForAPanelThatHasNoRoom(FxRobot robot) {
        desk.given(() -> desk.stage().setWidth(800));
        desk.given(() -> desk.model.showSide(PanelState.Side.EVENTS));
        desk.given(() -> desk.model.select("us-april-ban"));
        desk.picture();
        assertTrue(desk.state().panels().detail());
        assertTrue(card().isVisible());
        robot.interact(() -> ((Button) card().lookup(".button")).fire());
        desk.settle();
        assertFalse(card().isVisible());
        assertTrue(desk.find(".detail").isVisible());
    }

    private Node card() {
        return desk.find(".selection-card");
    }
}
