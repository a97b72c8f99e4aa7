package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the field for words offers beside what it finds: a date to go to, and words that are
/// written alike.
@ExtendWith(FxExtension.class)
class FindOffersTest {
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
    void aDateIsOfferedAsAPlaceToGoTo(FxRobot robot) {
        finding.write("12 Feb 2023");
        Hyperlink link = link("Go to 12 February 2023");
        robot.clickOn(link);
        desk.settle();
        assertInView("2023-02-12");
        assertEquals("12 Feb 2023", finding.field().getText());
    }

    @Test
    void enterGoesToTheDateWhereNoEventHasTheWords() {
        finding.write("12 Feb 2023");
        assertTrue(finding.list().getItems().isEmpty());
        finding.type(KeyCode.ENTER);
        assertInView("2023-02-12");
        assertSame(finding.field(), finding.focus());
    }

    @Test
    void wordsThatAreNoDateOfferNone() {
        finding.write("china");
        assertTrue(visibleLinks().isEmpty(), visibleLinks().toString());
    }

    @Test
    void aDateIsOfferedInTheLanguage() {
        finding.write("2025-08-22");
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        assertEquals(List.of("转到 2025年8月22日"), visibleLinks());
    }

    @Test
    void wordsThatAreWrittenAlikeAreOneClickAway(FxRobot robot) {
        finding.write("bakdoor");
        assertTrue(finding.list().getItems().isEmpty());
        assertTrue(finding.shown(".events").contains("Nearly the same words in this file:"));
        robot.clickOn(link("backdoor"));
        desk.settle();
        assertEquals("backdoor", desk.state().question().words());
        assertEquals("backdoor", finding.field().getText());
        assertFalse(finding.list().getItems().isEmpty());
        assertTrue(finding.marked().contains("backdoor"), finding.marked().toString());
        assertSame(finding.field(), finding.focus());
        assertTrue(visibleLinks().isEmpty(), visibleLinks().toString());
    }

    @Test
    void theOtherSpellingIsMarked() {
        finding.write("license");
        assertFalse(finding.list().getItems().isEmpty());
        for (String marked : finding.marked()) {
            assertTrue(marked.matches("(?i)licen[cs]e"), marked);
        }
    }

    private Hyperlink link(String text) {
        return FxThread.run(() ->
                desk.root().lookupAll(".find .hyperlink").stream()
                        .map(Hyperlink.class::cast)
                        .filter(link -> link.isVisible() && link.getText().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(text + " in " + visibleLinks())));
    }

    private List<String> visibleLinks() {
        return FxThread.run(() ->
                desk.root().lookupAll(".find .hyperlink").stream()
                        .map(Hyperlink.class::cast)
                        .filter(link -> link.isVisible() && link.getParent().isVisible())
                        .filter(link -> finding.list().getItems().isEmpty() || !isInList(link))
                        .map(Hyperlink::getText)
                        .toList());
    }

    private boolean isInList(Hyperlink link) {
        for (var each = link.getParent(); each != null; each = each.getParent()) {
            if (each.equals(finding.list())) {
                return true;
            }
        }
        return false;
    }

    private void assertInView(String edtf) {
        EdtfDate date = ((EdtfResult.Parsed) EdtfDate.parse(edtf)).date();
        long time = date.extent().anchor();
        assertTrue(desk.visible().start() <= time && time <= desk.visible().end(), edtf);
    }
}
