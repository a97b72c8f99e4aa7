package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.Status;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.viewmodel.PanelState.Side;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Finding events by words, and the keys of the field.
@ExtendWith(FxExtension.class)
class FindWordsTest {
    private WindowFixture desk;
    private FindFixture finding;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @BeforeEach
    void open(FxRobot robot) {
        finding = new FindFixture(desk, robot);
        finding.openEvents();
    }

    @Test
    void theKeyboardIsWhereWordsAreWritten() {
        assertEquals(Side.EVENTS, desk.state().panels().side());
        assertSame(finding.field(), finding.focus());
    }

    @Test
    void withoutWordsAllEventsAreListedInTimeOrder() {
        List<String> listed = finding.answer().listed().stream().map(i -> id(i)).toList();
        List<String> inOrder =
                IntStream.range(0, desk.index.size())
                        .mapToObj(i -> desk.index.inOrder(i).id())
                        .toList();
        assertEquals(inOrder, listed);
        assertEquals(listed.size(), finding.list().getItems().size());
        assertTrue(finding.shown(".find").contains(listed.size() + " events"));
        assertEquals(List.of(), finding.marked());
        for (var row : finding.rows()) {
            assertEquals(
                    finding.inRow(row.getIndex()).headline().in(Language.EN),
                    FindFixture.headline(row));
        }
    }

    @Test
    void typingListsTheEventsThatHaveTheWordsAndMarksThem() {
        finding.write("backdoor");
        int all = desk.index.size();
        int found = finding.list().getItems().size();
        assertTrue(found > 0 && found < all, found + " of " + all);
        assertEquals(finding.answer().listed(), List.copyOf(finding.list().getItems()));
        assertTrue(finding.shown(".find").contains(found + " of " + all + " events"));
        assertFalse(finding.marked().isEmpty());
        for (String marked : finding.marked()) {
            assertEquals("backdoor", marked.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void chineseWordsAreFoundWhileEnglishIsSpoken() {
        finding.write("后门");
        assertEquals("后门", desk.state().question().words());
        assertFalse(finding.list().getItems().isEmpty());
        assertTrue(finding.list().getItems().size() < desk.index.size());
        assertTrue(finding.marked().contains("后门"), finding.marked().toString());
    }

    @Test
    void wordsOutsideTheHeadlineAreShownWithTheNameOfTheirField() {
        String word = "strongest";
        finding.write(word);
        assertTrue(finding.rows().size() >= 1);
        for (var row : finding.rows()) {
            assertFalse(FindFixture.headline(row).contains(word));
            String passage =
                    DetailProbe.texts(row).stream()
                            .filter(text -> text.getStyleClass().contains("row-excerpt"))
                            .map(Text::getText)
                            .collect(Collectors.joining());
            assertTrue(passage.matches("[A-Z][A-Za-z ]+: .*" + word + ".*"), passage);
            assertTrue(row.getAccessibleText().contains(word), row.getAccessibleText());
        }
    }

    @Test
    void enterGoesFromHitToHitAndTheKeyboardStays() {
        finding.write("china");
        finding.type(KeyCode.ENTER);
        assertEquals(finding.inRow(0).id(), desk.state().selected());
        assertInView(finding.inRow(0).id());
        finding.type(KeyCode.ENTER);
        assertEquals(finding.inRow(1).id(), desk.state().selected());
        assertInView(finding.inRow(1).id());
        assertSame(finding.field(), finding.focus());
    }

    @Test
    void shiftEnterGoesBackAndRoundTheEnd(FxRobot robot) {
        finding.write("china");
        robot.press(KeyCode.SHIFT);
        finding.type(KeyCode.ENTER);
        robot.release(KeyCode.SHIFT);
        int last = finding.list().getItems().size() - 1;
        assertEquals(finding.inRow(last).id(), desk.state().selected());
        finding.type(KeyCode.ENTER);
        assertEquals(finding.inRow(0).id(), desk.state().selected());
    }

    @Test
    void f3WalksInTheOrderOfTheListFromEverywhere() {
        finding.write("china");
        finding.type(KeyCode.F3);
        finding.type(KeyCode.F3);
        assertEquals(finding.inRow(1).id(), desk.state().selected());
        assertEquals(1, finding.list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void escapeTakesTheWordsThenThePanelAndGivesTheKeyboardBack() {
        finding.write("china");
        finding.type(KeyCode.ESCAPE);
        assertEquals("", desk.state().question().words());
        assertEquals("", finding.field().getText());
        assertEquals(Side.EVENTS, desk.state().panels().side());
        assertSame(finding.field(), finding.focus());
        finding.type(KeyCode.ESCAPE);
        assertEquals(Side.NONE, desk.state().panels().side());
        assertNull(desk.root().lookup(".find"));
        assertSame(desk.timeline(), finding.focus());
        assertTrue(desk.state().panels().detail(), "one thing at a time");
    }

    @Test
    void theCrossInTheFieldTakesTheWords(FxRobot robot) {
        assertFalse(desk.find(".custom-text-field .quiet-button").isVisible());
        finding.write("china");
        robot.clickOn(desk.find(".custom-text-field .quiet-button"));
        desk.settle();
        assertEquals("", desk.state().question().words());
        assertSame(finding.field(), finding.focus());
    }

    @Test
    void theCloseButtonClosesAndKeepsTheWords() {
        finding.write("china");
        finding.focus(desk.find(".find-parts .quiet-button"));
        finding.type(KeyCode.SPACE);
        assertEquals(Side.NONE, desk.state().panels().side());
        assertEquals("china", desk.state().question().words());
        finding.openEvents();
        assertEquals("china", finding.field().getText());
        assertEquals("china", finding.field().getSelectedText());
    }

    @Test
    void wordsThatNoEventHasAreSaidWithWhatToDo() {
        finding.write("qqqq");
        assertTrue(finding.list().getItems().isEmpty());
        List<String> shown = finding.shown(".events");
        assertTrue(shown.contains("No event has these words."), shown.toString());
        assertTrue(shown.stream().anyMatch(text -> text.contains("Fewer words")));
        assertFalse(desk.find(".events .hyperlink").isVisible());
        finding.type(KeyCode.ENTER);
        finding.type(KeyCode.DOWN);
        assertNull(desk.state().selected());
    }

    @Test
    void whereFiltersLeaveNothingOneClickClearsThem(FxRobot robot) {
        desk.given(() ->
                desk.model.ask(
                        desk.model
                                .state()
                                .question()
                                .withFilter(Filter.NONE.status(Status.DENIED, true))));
        finding.write("backdoor sugon");
        Hyperlink clear = (Hyperlink) desk.find(".events .hyperlink");
        assertTrue(clear.isVisible());
        robot.clickOn(clear);
        desk.settle();
        assertEquals(Filter.NONE, desk.state().question().filter());
        assertEquals("backdoor sugon", desk.state().question().words());
    }

    @Test
    void everythingIsSaidInTheLanguage() {
        finding.write("h20");
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        assertEquals("查找文字", finding.field().getAccessibleText());
        assertEquals("查找文字", finding.field().getPromptText());
        assertTrue(finding.shown(".find-parts").getFirst().startsWith("事件（"));
        assertEquals("h20", finding.field().getText());
        var row = finding.rows().getFirst();
        assertEquals(
                finding.inRow(row.getIndex()).headline().in(Language.ZH),
                FindFixture.headline(row));
    }

    @Test
    void theHeadCountsWhatIsListed() {
        finding.write("china");
        String events = finding.shown(".find-parts").getFirst();
        assertEquals("Events (" + finding.list().getItems().size() + ")", events);
    }

    private String id(int position) {
        return finding.event(position).id();
    }

    private void assertInView(String id) {
        long time =
                desk.state().document().timeline().event(id).orElseThrow().date().extent().anchor();
        assertTrue(desk.visible().start() <= time && time <= desk.visible().end(), id);
    }
}
