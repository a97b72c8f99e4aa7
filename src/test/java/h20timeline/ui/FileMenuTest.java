package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.ui.command.Command;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The files that the program brings are in the menu of files.
@ExtendWith(FxExtension.class)
class FileMenuTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void theSagaAndWhatCameAfterAreOpenedFromIt(Language language, FxRobot robot) {
        desk.given(() -> desk.model.setLanguage(language));
        Menu menu = ((MenuBar) desk.find(".menu-bar")).getMenus().getFirst();
        for (Command command : List.of(Command.OPEN_SAGA, Command.OPEN_AFTER)) {
            robot.interact(menu::show);
            MenuItem item =
                    menu.getItems().stream()
                            .filter(i -> command.in(language).equals(i.getText()))
                            .findFirst()
                            .orElseThrow();
            robot.interact(item::fire);
            robot.interact(menu::hide);
        }
        assertEquals(List.of("open the saga", "open what came after"), desk.world.asked);
    }
}
