package h20timeline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Text of the panel is selected as on a page.
@ExtendWith(FxExtension.class)
class TextSelectionTest {
    private final ViewModel model =
            new ViewModel(
                    DetailFixture.document(),
                    new DisplaySettings(Language.EN, Appearance.LIGHT),
                    PanelState.DETAIL);
    private DetailPanel panel;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.select("ban");
        panel = new DetailPanel(model, id -> {}, address -> {});
        Scene scene = new Scene(StyleClass.H20.on(new StackPane(panel)), 480, 950);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDragSelectsOverTheBordersOfTexts(FxRobot robot) {
        robot.moveTo(left("The ban")).press(MouseButton.PRIMARY);
        robot.moveTo(right("What happened")).release(MouseButton.PRIMARY);
        assertEquals(
                "The ban\n9 April 2025\nKnown since 15 April 2025 (assumed: the file does not say)\n"
                        + "The article says: April 2025\nDay from the letter\nWhat happened",
                selected());
        assertFalse(panel.lookupAll(".text-selection").isEmpty(), "and it is seen");
    }

    @Test
    void itMayGoUpwards(FxRobot robot) {
        robot.moveTo(right("9 April 2025")).press(MouseButton.PRIMARY);
        robot.moveTo(left("The ban")).release(MouseButton.PRIMARY);
        assertEquals("The ban\n9 April 2025", selected());
    }

    @Test
    void twoClicksSelectAWord(FxRobot robot) {
        robot.doubleClickOn(left("What happened").add(4, 0));
        assertEquals("What", selected());
    }

    @Test
    void ctrlASelectsAllAndEscapeNothing(FxRobot robot) {
        robot.clickOn(left("What happened"));
        assertEquals("", selected());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        List<String> lines = selected().lines().toList();
        assertEquals("Policy Official act Confirmed", lines.getFirst());
        assertTrue(lines.contains("news.example.org"), lines.toString());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", selected());
        assertEquals("ban", model.state().selected(), "Esc meant the text");
    }

    @Test
    void aClickElsewhereOrAnotherEventGivesItUp(FxRobot robot) {
        robot.doubleClickOn(left("What happened").add(4, 0));
        robot.clickOn(left("The ban"));
        assertEquals("", selected());
        robot.doubleClickOn(left("What happened").add(4, 0));
        robot.interact(() -> model.select("fear"));
        assertEquals("", selected());
        assertTrue(panel.lookupAll(".text-selection").isEmpty());
    }

    private String selected() {
        return FxThread.run(panel::selectedText);
    }

    private Point2D left(String words) {
        Bounds box = box(words);
        return new Point2D(box.getMinX() + 1, box.getCenterY());
    }

    private Point2D right(String words) {
        Bounds box = box(words);
        return new Point2D(box.getMaxX() + 2, box.getCenterY());
    }

    private Bounds box(String words) {
        return FxThread.run(() -> {
            Text text =
                    DetailProbe.texts(panel).stream()
                            .filter(each -> each.getText().equals(words))
                            .findFirst()
                            .orElseThrow();
            return text.localToScreen(text.getLayoutBounds());
        });
    }
}
