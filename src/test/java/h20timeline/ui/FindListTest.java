package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.SortOrder;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Track;
import h20timeline.ui.detail.DetailProbe;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The rows of the list: what they say, and how one goes through them.
@ExtendWith(FxExtension.class)
class FindListTest {
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
    void aRowSaysWhenWhatHowSureAndOnWhichTrack() {
        var row = finding.rows().getFirst();
        Event event = finding.inRow(row.getIndex());
        List<String> shown = DetailProbe.shown(row);
        String track =
                desk.state()
                        .document()
                        .timeline()
                        .track(event.track())
                        .map(Track::name)
                        .orElseThrow()
                        .in(Language.EN);
        assertTrue(
                shown.contains(ModelMessages.of(event.status()).in(Language.EN)), shown.toString());
        assertTrue(shown.contains(track), shown.toString());
        assertFalse(row.lookupAll(".glyph").isEmpty());
        String spoken = row.getAccessibleText();
        assertTrue(spoken.startsWith(event.headline().in(Language.EN)), spoken);
        assertTrue(spoken.endsWith((row.getIndex() + 1) + " of 34"), spoken);
    }

    @Test
    void downGoesIntoTheListAndOnFromEventToEvent() {
        finding.type(KeyCode.DOWN);
        assertSame(finding.list(), finding.focus());
        assertSelected(0);
        finding.type(KeyCode.DOWN);
        assertSelected(1);
        finding.type(KeyCode.UP);
        assertSelected(0);
    }

    @Test
    void upInTheFirstRowGoesBackToTheField() {
        finding.type(KeyCode.DOWN);
        finding.type(KeyCode.UP);
        assertSame(finding.field(), finding.focus());
        assertEquals(finding.inRow(0).id(), desk.state().selected());
    }

    @Test
    void endGoesToTheLastRowAndHomeToTheFirst() {
        finding.type(KeyCode.DOWN);
        finding.type(KeyCode.END);
        assertSelected(33);
        finding.type(KeyCode.HOME);
        assertSelected(0);
    }

    @Test
    void pageDownGoesAPageOn() {
        finding.type(KeyCode.DOWN);
        int page = finding.rows().size();
        finding.type(KeyCode.PAGE_DOWN);
        finding.type(KeyCode.PAGE_DOWN);
        int row = finding.list().getSelectionModel().getSelectedIndex();
        assertTrue(row > page / 2, "row " + row + " of pages of " + page);
        assertSelected(row);
        finding.type(KeyCode.PAGE_UP);
        assertTrue(finding.list().getSelectionModel().getSelectedIndex() < row);
    }

    @Test
    void enterInARowOpensItsDetails() {
        desk.given(() -> desk.model.showDetail(false));
        finding.type(KeyCode.DOWN);
        finding.type(KeyCode.ENTER);
        assertTrue(desk.state().panels().detail());
        assertSelected(0);
        String headline = finding.inRow(0).headline().in(Language.EN);
        assertTrue(finding.shown(".detail").contains(headline));
    }

    @Test
    void aClickOnARowGoesToItsEvent(FxRobot robot) {
        var row = finding.rows().get(2);
        robot.clickOn(row);
        desk.settle();
        assertSelected(row.getIndex());
        assertInView(row.getIndex());
    }

    @Test
    void aClickOnTheSelectedRowComesBackToItsEvent(FxRobot robot) {
        robot.clickOn(finding.rows().get(2));
        desk.given(() -> desk.model.pan(100 * 365 * 86_400L));
        robot.clickOn(finding.rows().get(2));
        desk.settle();
        assertInView(finding.list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void theListFollowsASelectionMadeElsewhere() {
        desk.given(() -> desk.timeline().requestFocus());
        int last = desk.index.size() - 1;
        for (int at : List.of(last, 0, last / 2)) {
            desk.given(() -> desk.timeline().goTo(desk.index.inOrder(at).id()));
            assertEquals(at, finding.list().getSelectionModel().getSelectedIndex());
            assertTrue(
                    finding.rows().stream()
                            .anyMatch(row -> row.getIndex() == at && row.isSelected()),
                    at + " in view");
            assertSame(desk.timeline(), finding.focus());
        }
    }

    @Test
    void whatIsNotListedIsNotMarked() {
        desk.given(() -> desk.model.select("us-april-ban"));
        finding.write("qqqq");
        assertTrue(finding.list().getSelectionModel().isEmpty());
        assertEquals("us-april-ban", desk.state().selected());
        finding.type(KeyCode.ESCAPE);
        int row = finding.list().getSelectionModel().getSelectedIndex();
        assertEquals("us-april-ban", finding.inRow(row).id());
    }

    @Test
    void listingAnewSelectsNothing() {
        finding.write("china");
        assertNull(desk.state().selected());
        desk.given(() -> desk.model.select("us-april-ban"));
        finding.type(KeyCode.BACK_SPACE);
        assertEquals("us-april-ban", desk.state().selected());
    }

    @Test
    void theOrderByTrackIsThatOfTheFile() {
        finding.tabTo("Sort by Date");
        finding.type(KeyCode.RIGHT);
        assertEquals(SortOrder.TRACK, desk.state().question().sorting());
        List<String> tracks =
                desk.state().document().timeline().tracks().stream().map(Track::id).toList();
        assertRising(row -> tracks.indexOf(finding.inRow(row).track()));
        assertFirstRowIsFirst();
        finding.type(KeyCode.LEFT);
        assertEquals(SortOrder.DATE, desk.state().question().sorting());
    }

    @Test
    @SuppressWarnings("EnumOrdinal")
    void theOrderByStatusHasTheBestEstablishedFirst(FxRobot robot) {
        robot.clickOn(
                desk.find(".sort-row").lookupAll(".toggle-button").stream()
                        .filter(node -> FindFixture.spoken(node).equals("Sort by Status"))
                        .findFirst()
                        .orElseThrow());
        desk.settle();
        assertEquals(SortOrder.STATUS, desk.state().question().sorting());
        assertRising(row -> finding.inRow(row).status().ordinal());
        assertFirstRowIsFirst();
    }

    @Test
    void aClickOnTheOrderThatIsOnLeavesItOn(FxRobot robot) {
        robot.clickOn(desk.find(".sort-row .toggle-button:selected"));
        desk.settle();
        assertEquals(SortOrder.DATE, desk.state().question().sorting());
        assertEquals(
                "Date", ((ToggleButton) desk.find(".sort-row .toggle-button:selected")).getText());
    }

    @Test
    void theListNeverScrollsSideways() {
        desk.settle();
        assertTrue(
                finding.list().lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                        .noneMatch(ScrollBar::isVisible));
    }

    private void assertFirstRowIsFirst() {
        var row = finding.rows().getFirst();
        assertEquals(0, row.getIndex());
        assertEquals(finding.inRow(0).headline().in(Language.EN), FindFixture.headline(row));
    }

    private void assertRising(IntUnaryOperator key) {
        int[] keys = IntStream.range(0, finding.list().getItems().size()).map(key).toArray();
        for (int i = 1; i < keys.length; i++) {
            assertTrue(keys[i - 1] <= keys[i], "row " + i);
        }
        assertTrue(keys[0] < keys[keys.length - 1]);
    }

    private void assertSelected(int row) {
        assertEquals(row, finding.list().getSelectionModel().getSelectedIndex());
        assertEquals(finding.inRow(row).id(), desk.state().selected());
        assertTrue(finding.rows().stream().anyMatch(r -> r.getIndex() == row), row + " in view");
    }

    private void assertInView(int row) {
        long time = finding.inRow(row).date().extent().anchor();
        assertTrue(desk.visible().start() <= time && time <= desk.visible().end());
    }
}
