package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.viewmodel.PanelState.Side;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Choosing events by what they are, all by keyboard.
@ExtendWith(FxExtension.class)
class FindFiltersTest {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private WindowFixture desk;
    private FindFixture finding;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @BeforeEach
    void open(FxRobot robot) {
        finding = new FindFixture(desk, robot);
        finding.openFilters();
    }

    @Test
    void theKeyboardIsOnTheFirstChoice() {
        assertEquals(Side.FILTERS, desk.state().panels().side());
        CheckBox first = assertInstanceOf(CheckBox.class, finding.focus());
        assertEquals("US policy", first.getText());
    }

    @ParameterizedTest
    @CsvSource({
        "China regulators, tracks",
        "Disputed, statuses",
        "Media report, kinds",
        "Backbone, importances",
        "Nvidia, actors"
    })
    void spaceMakesAChoiceAndTakesItBack(String name, String sort) {
        CheckBox box = (CheckBox) finding.tabTo(name + ",");
        assertInSight(box);
        String spoken = box.getAccessibleText();
        finding.type(KeyCode.SPACE);
        assertTrue(box.isSelected());
        Filter chosen = filter();
        assertEquals(1, chosen.choices());
        assertEquals(expected(sort), chosen);
        int left = finding.answer().listed().size();
        assertTrue(left > 0 && left < desk.index.size());
        assertEquals(name + ", events: " + left, spoken);
        assertSame(box, finding.focus());
        finding.type(KeyCode.SPACE);
        assertEquals(Filter.NONE, filter());
        assertFalse(box.isSelected());
    }

    private static Filter expected(String sort) {
        return switch (sort) {
            case "tracks" -> Filter.NONE.track("china-regulators", true);
            case "statuses" -> Filter.NONE.status(Status.DISPUTED, true);
            case "kinds" -> Filter.NONE.kind(Kind.MEDIA_REPORT, true);
            case "importances" -> Filter.NONE.importance(Importance.BACKBONE, true);
            default -> Filter.NONE.actor("nvidia", true);
        };
    }

    @Test
    void aChoiceThatWouldGiveNothingIsGreyedAndCanBeReached() {
        finding.tabTo("US policy");
        finding.type(KeyCode.SPACE);
        CheckBox box = (CheckBox) finding.tabTo(node -> FindFixture.spoken(node).endsWith(": 0"));
        assertTrue(box.getParent().getPseudoClassStates().contains(NONE));
        assertFalse(box.isDisabled());
        finding.type(KeyCode.SPACE);
        assertTrue(box.isSelected());
        assertTrue(finding.answer().listed().isEmpty());
    }

    @Test
    void theHeadCountsTheChoices() {
        finding.type(KeyCode.SPACE);
        finding.tabTo("Disputed");
        finding.type(KeyCode.SPACE);
        assertTrue(finding.shown(".find-parts").contains("Filters (2)"));
    }

    @Test
    void theOthersAreDimmedOrHidden() {
        finding.focus(desk.find(".find-parts .toggle-button:selected"));
        finding.tabTo("Dim the events that do not match");
        finding.type(KeyCode.RIGHT);
        assertTrue(desk.state().hiding());
        finding.type(KeyCode.LEFT);
        assertFalse(desk.state().hiding());
    }

    @Test
    void clearTakesEveryChoiceBackAndKeepsTheWords() {
        desk.given(() -> desk.model.ask(desk.model.state().question().withWords("china")));
        finding.type(KeyCode.SPACE);
        finding.tabTo("From");
        finding.write("soon");
        Node clear =
                desk.find(".filters").lookupAll(".button").stream()
                        .filter(node -> FindFixture.spoken(node).equals("Clear"))
                        .findFirst()
                        .orElseThrow();
        finding.focus(clear);
        finding.type(KeyCode.SPACE);
        assertEquals(Filter.NONE, filter());
        assertEquals("china", desk.state().question().words());
        assertFalse(finding.shown(".filters").contains("soon"));
        assertSame(clear, finding.focus());
    }

    @Test
    void escapeClosesAndKeepsTheChoices() {
        finding.type(KeyCode.SPACE);
        finding.type(KeyCode.ESCAPE);
        assertEquals(Side.NONE, desk.state().panels().side());
        assertEquals(1, filter().choices());
        assertSame(desk.timeline(), finding.focus());
    }

    @Test
    void theSwitchInTheHeadGoesToTheEventsAndBack() {
        finding.focus(desk.find(".find-parts .toggle-button:selected"));
        finding.type(KeyCode.LEFT);
        assertEquals(Side.EVENTS, desk.state().panels().side());
        assertTrue(finding.list().isVisible());
        finding.type(KeyCode.RIGHT);
        assertEquals(Side.FILTERS, desk.state().panels().side());
    }

    @Test
    void everyControlIsNamedInBothLanguages() {
        for (Language language : Language.ALL) {
            for (Side side : new Side[] {Side.FILTERS, Side.EVENTS}) {
                desk.given(() -> {
                    desk.model.setLanguage(language);
                    desk.model.showSide(side);
                });
                for (Node node : desk.find(".find").lookupAll("*")) {
                    if (node.isFocusTraversable() && !node.getStyleClass().contains("filters")) {
                        assertFalse(FindFixture.spoken(node).isBlank(), node.toString());
                    }
                }
            }
        }
    }

    @Test
    void namesAreInTheLanguage() {
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        finding.tabTo("有争议，事件数：");
        finding.type(KeyCode.SPACE);
        assertEquals(Set.of(Status.DISPUTED), filter().statuses());
        assertEquals(List.of(), DetailProbe.cut(desk.find(".filters")));
    }

    private Filter filter() {
        return desk.state().question().filter();
    }

    private void assertInSight(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        Node view = desk.find(".filters");
        Bounds position = view.localToScene(view.getLayoutBounds());
        assertTrue(
                position.getMinY() <= place.getMinY() + 1
                        && place.getMaxY() <= position.getMaxY() + 1,
                place + " in " + position);
    }
}
