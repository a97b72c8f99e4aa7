package h20timeline.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.ui.WindowFixture;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The page about the program.
@ExtendWith(FxExtension.class)
class AboutPageTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void whatTheProgramIsLeadsToManualSchemaAndLog(FxRobot robot) {
        MenuBar bar = (MenuBar) desk.find(".menu-bar");
        Menu help = bar.getMenus().getLast();
        robot.interact(help::show);
        robot.interact(help.getItems().getLast()::fire);
        desk.settle();
        for (String name : List.of("Show the manual", "Show the schema", "Show the log")) {
            Button button =
                    desk.find(".help-sheet").lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .filter(b -> b.getText().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            robot.interact(button::fire);
        }
        assertEquals(List.of("show MANUAL", "show SCHEMA", "show LOG"), desk.asked());
    }
}
