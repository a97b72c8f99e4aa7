package h20timeline.ui.problems;

import static h20timeline.ui.problems.ProblemFixture.FILE;
import static h20timeline.ui.problems.ProblemFixture.THREE;
import static h20timeline.ui.problems.ProblemFixture.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.FilePosition;
import h20timeline.model.Problem;
import h20timeline.model.Problem.Severity;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What the list of problems says, and what can be copied from it.
@ExtendWith(FxExtension.class)
class ProblemPaneTest {
    private final ViewModel model =
            new ViewModel(
                    document(THREE),
                    new DisplaySettings(Language.EN, Appearance.LIGHT),
                    new PanelState(PanelState.Side.NONE, false, true));
    private final List<String> said = new ArrayList<>();
    private ProblemPane pane;

    @Start
    void start(Stage stage) {
        pane = ProblemFixture.open(stage, model, sentence -> said.add(sentence.in(Language.EN)));
    }

    private List<String> shown() {
        return DetailProbe.shown(pane);
    }

    private void assertShown(String text) {
        assertTrue(shown().contains(text), text + " in " + shown());
    }

    private void given(FxRobot robot, Document document) {
        robot.interact(() -> model.reload(document));
    }

    private ListCell<?> row(int index) {
        return pane.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private static String clipboard(FxRobot robot) {
        String[] held = new String[1];
        robot.interact(() -> held[0] = Clipboard.getSystemClipboard().getString());
        return held[0];
    }

    private void assertCopied(FxRobot robot, String text, String sentence) {
        assertEquals(text, clipboard(robot));
        assertEquals(List.of(sentence), said);
    }

    @Test
    void theTitleCountsTheProblemsOfTheFile(FxRobot robot) {
        assertShown("3 problems in saga.json");
        given(robot, document(THREE.subList(0, 1)));
        assertShown("1 problem in saga.json");
        given(robot, document(List.of()));
        assertShown("No problems in saga.json");
        assertTrue(button("Copy all").isDisabled());
    }

    @Test
    void theTitleSaysThatAnOlderVersionIsShown(FxRobot robot) {
        given(robot, document(List.of()).behind(THREE));
        assertShown("3 problems in saga.json. The last good version is shown.");
        given(robot, document(List.of()));
        assertShown("No problems in saga.json");
    }

    @Test
    void everyProblemIsToldWithSignWordSentenceAndPlace() {
        assertShown("The event of line 4 cannot be shown");
        assertShown("Error  ·  " + FILE + ":4:27  /events/0/date");
        assertShown("Warning  ·  " + FILE + ":5:55  /events/1/track");
        assertShown("Error  ·  " + FILE);
        assertEquals(1, row(0).lookupAll(".problem-error").size());
        assertEquals(1, row(1).lookupAll(".problem-warning").size());
    }

    @Test
    void aClickCopiesThePlaceAndSaysSo(FxRobot robot) {
        robot.clickOn(row(1));
        assertCopied(robot, FILE + ":5:55", "Copied " + FILE + ":5:55");
    }

    @Test
    void enterCopiesThePlaceOfTheChosenRow(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertCopied(robot, FILE + ":5:55", "Copied " + FILE + ":5:55");
    }

    @Test
    void theUsualKeyForCopyingCopiesTheSame(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
        assertCopied(robot, FILE + ":4:27", "Copied " + FILE + ":4:27");
    }

    @Test
    void theKeyboardIsOnTheFirstRowAndWalksToTheLast(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertEquals(FILE + ":4:27", clipboard(robot));
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        assertEquals(FILE, clipboard(robot), "no line: the whole file is meant");
    }

    @Test
    void allCanBeCopiedOneALine(FxRobot robot) {
        robot.clickOn(button("Copy all"));
        String lines =
                THREE.stream().map(p -> p.line(Language.EN)).collect(Collectors.joining("\n"));
        assertCopied(robot, lines, "Copied 3 problems");
    }

    @Test
    void everythingIsReachedByTab(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.SPACE);
        assertFalse(pane.isVisible(), "closed by the button before the list");
    }

    @Test
    void closedItTakesNoRoom(FxRobot robot) {
        robot.clickOn(close());
        assertFalse(model.state().panels().problems());
        assertFalse(pane.isVisible());
        assertFalse(pane.isManaged());
        robot.interact(() -> model.showProblems(true));
        assertTrue(pane.isVisible() && pane.isManaged());
    }

    @Test
    void theChosenRowStaysWhileTheFileIsMended(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        given(robot, document(THREE.subList(1, 3)));
        robot.type(KeyCode.ENTER);
        assertEquals(FILE + ":5:55", clipboard(robot));
    }

    @Test
    void screenReadersHearWhatEyesSee() {
        assertEquals(
                "Error: The event of line 4 cannot be shown Line 4, column 27.",
                row(0).getAccessibleText());
        assertEquals(
                "Error: The event of line 0 cannot be shown Of the whole file.",
                row(2).getAccessibleText());
        Node list = pane.lookup(".problems");
        assertEquals("3 problems in saga.json", list.getAccessibleText());
        assertTrue(list.getAccessibleHelp().startsWith("Enter"));
        assertEquals("Close the list of problems", close().getAccessibleText());
    }

    @Test
    void anotherLanguageChangesEveryWord(FxRobot robot) {
        robot.interact(() -> model.setLanguage(Language.ZH));
        assertShown("saga.json 中有 3 个问题");
        assertShown("无法显示 The event of line 5");
        assertShown("警告  ·  " + FILE + ":5:55  /events/1/track");
        assertShown("全部复制");
        assertEquals("关闭问题列表", close().getAccessibleText());
        assertFalse(shown().stream().anyMatch(text -> text.matches(".*(Error|problem|Copy).*")));
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void longSentencesWrapAndNothingIsCut(Language language, FxRobot robot) {
        String text = (language == Language.EN ? "A long story. " : "很长的故事，").repeat(30);
        Problem problem =
                new Problem(
                        Severity.ERROR,
                        new FilePosition("/a/" + "folder/".repeat(30) + "saga.json", 1, 2, "/e"),
                        ProblemMessages.NOTHING_TITLE,
                        List.of(text));
        robot.interact(() -> model.setLanguage(language));
        given(robot, document(List.of(problem, problem)));
        robot.interact(() -> pane.getScene().getRoot().layout());
        double right = row(0).localToScene(row(0).getLayoutBounds()).getMaxX();
        DetailProbe.texts(row(0))
                .forEach(t -> {
                    double x = t.localToScene(t.getLayoutBounds()).getMaxX();
                    assertTrue(x <= right, x + " > " + right + ": " + t.getText());
                });
        assertTrue(
                row(0).getHeight() >= row(0).lookup(".problem-row").prefHeight(-1) - 1,
                "the row is as high as its words");
        assertEquals(List.of(), DetailProbe.cut(pane.getTop()));
    }

    private Button button(String text) {
        return pane.lookupAll(".quiet-button").stream()
                .map(Button.class::cast)
                .filter(b -> text.equals(b.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Button close() {
        return pane.lookupAll(".quiet-button").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText() == null || b.getText().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
