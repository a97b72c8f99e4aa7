package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.render.Theme;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Language, theme and size of what a window shows.
@ExtendWith(FxExtension.class)
class WindowLooksTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @ParameterizedTest
    @EnumSource(names = {"PLUS", "EQUALS", "ADD"})
    void theSizeOfTextsIsChangedAndBroughtBackAsInABrowser(KeyCode plus, FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, plus);
        robot.push(KeyCode.SHORTCUT, plus);
        desk.settle();
        assertEquals(125, desk.state().look().textPercent());
        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        desk.settle();
        assertEquals(110, desk.state().look().textPercent());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        desk.settle();
        assertEquals(100, desk.state().look().textPercent());
    }

    @Test
    void controlLChangesTheLanguageOfEverything(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        control(robot, KeyCode.L);
        ViewState state = desk.state();
        assertEquals(Language.ZH, state.language());
        assertEquals("H20出口管制风波", ((Label) desk.find(".top-title")).getText());
        String headline = state.selectedEvent().orElseThrow().headline().in(Language.ZH);
        assertTrue(DetailProbe.shown(desk.find(".detail")).contains(headline));
        assertTrue(hasChineseMarks());
        assertTrue(ChineseText.isIn(desk.picture().groundTexts().stream().map(t -> t.text())));
        control(robot, KeyCode.L);
        assertEquals("The H20 export-control saga", ((Label) desk.find(".top-title")).getText());
        assertFalse(hasChineseMarks());
    }

    @Test
    void controlDChangesTheTheme(FxRobot robot) {
        assertTrue(desk.root().getScene().getStylesheets().contains(Theme.LIGHT.tokens()));
        control(robot, KeyCode.D);
        assertEquals(Appearance.DARK, desk.state().look().effective());
        assertEquals(
                List.of(Theme.DARK.tokens(), Theme.stylesheet()),
                desk.root().getScene().getStylesheets());
        control(robot, KeyCode.D);
        assertEquals(Appearance.LIGHT, desk.state().look().effective());
    }

    @Test
    void marksThatComeWithAnotherSizeHaveTheirColoursAtOnce(FxRobot robot) {
        robot.interact(() -> {
            desk.timeline().resize(900, 250);
            desk.timeline().layout();
            desk.timeline().resize(900, 900);
            desk.timeline().layout();
            for (Node text : desk.timeline().lookupAll(".picture .text-label-strong")) {
                assertNotEquals(Color.BLACK, ((Text) text).getFill());
            }
        });
        assertTrue(desk.timeline().lookupAll(".text-label-strong").size() >= 5);
    }

    private void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        desk.settle();
    }

    private boolean hasChineseMarks() {
        return ChineseText.isIn(
                desk.picture().marks().stream()
                        .flatMap(m -> m.texts().stream())
                        .map(b -> b.text()));
    }
}
