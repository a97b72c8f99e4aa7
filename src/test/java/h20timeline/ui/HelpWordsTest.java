package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.ui.command.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/// What the sheets of help say: all of it, and none of it cut.
@ExtendWith(FxExtension.class)
class HelpWordsTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everyActWithAKeyIsListed(Language language, FxRobot robot) {
        desk.given(() -> desk.model.setLanguage(language));
        robot.type(KeyCode.F1);
        desk.settle();
        List<String> rows = new ArrayList<>();
        for (Node row : desk.root().lookupAll(".key-row")) {
            Label words = (Label) row.lookup(".sheet-text");
            String caps =
                    row.lookupAll(".key-cap").stream()
                            .map(cap -> ((Label) cap).getText())
                            .reduce("", String::concat);
            rows.add(words.getText() + ": " + caps);
        }
        for (Command command : Command.values()) {
            if (!command.key().isEmpty()) {
                String key =
                        command.key().length() == 1
                                ? command.key()
                                : command.key().replace("+", "");
                String row = command.in(language) + ": " + key;
                assertTrue(rows.stream().anyMatch(r -> r.startsWith(row)), row + " in " + rows);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYS", "LEGEND", "ABOUT"})
    void nothingIsCutInASmallWindow(Command command) {
        desk.given(() -> {
            desk.stage().setWidth(640);
            desk.stage().setHeight(360);
        });
        desk.given(() -> desk.window.show(command));
        for (Language language : Language.ALL) {
            desk.given(() -> desk.model.setLanguage(language));
            assertNothingIsCut();
        }
    }

    private void assertNothingIsCut() {
        Bounds window = desk.root().getLayoutBounds();
        Node sheet = desk.find(".help-sheet");
        assertTrue(window.contains(sheet.localToScene(sheet.getLayoutBounds())), "in the window");
        Node body = desk.find(".sheet-body");
        int seen = 0;
        for (Node node : body.lookupAll(".label")) {
            Labeled label = (Labeled) node;
            Text text = (Text) label.lookup(".text");
            assertEquals(label.getText(), text.getText());
            assertInside(text, label);
            assertInside(label, body);
            seen++;
        }
        assertTrue(seen > 10, seen + " labels");
    }

    private static void assertInside(Node node, Node around) {
        Bounds outer = around.localToScene(around.getLayoutBounds());
        Bounds inner = node.localToScene(node.getBoundsInLocal());
        boolean inside =
                inner.getMinX() >= outer.getMinX() - 1
                        && inner.getMaxX() <= outer.getMaxX() + 1
                        && inner.getMinY() >= outer.getMinY() - 1
                        && inner.getMaxY() <= outer.getMaxY() + 1;
        assertTrue(inside, node + " at " + inner + " leaves " + outer);
    }
}
