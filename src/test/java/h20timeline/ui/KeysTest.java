package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.time.TimeSpan;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the keys do while the timeline has the focus.
@ExtendWith(FxExtension.class)
class KeysTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void theTimelineHasTheFocusFromTheStart() {
        assertTrue(desk.timeline().isFocused());
    }

    @Test
    void plusZoomsInAroundTheMiddle(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.write("+");
        desk.settle();
        assertTrue(desk.visible().length() < before.length());
        assertTrue(Math.abs(before.middle() - desk.visible().middle()) <= 2);
    }

    @Test
    void minusZoomsOut(FxRobot robot) {
        long before = desk.visible().length();
        robot.write("-");
        desk.settle();
        assertTrue(desk.visible().length() > before);
    }

    @Test
    void plusKeepsTheSelectedEventWhereItIs(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        double before = x("us-april-ban");
        robot.write("+");
        assertEquals(before, x("us-april-ban"), 0.01);
    }

    @Test
    void noughtShowsEverythingAndOneTheStory(FxRobot robot) {
        robot.write("0");
        desk.settle();
        assertEquals(desk.index.all(), desk.visible());
        robot.write("1");
        desk.settle();
        assertEquals(desk.index.story(), desk.visible());
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "TAB"})
    void theWayRoundIsInTheOrderOfTime(KeyCode key, FxRobot robot) {
        int from = desk.index.size() - 12;
        desk.given(() -> desk.timeline().goTo(id(from)));
        for (int i = from + 1; i < desk.index.size(); i++) {
            robot.type(key);
            assertSelectedInView(i);
        }
    }

    @Test
    void leftAndShiftTabGoBack(FxRobot robot) {
        int last = desk.index.size() - 1;
        desk.given(() -> desk.timeline().goTo(id(last)));
        for (int i = last - 1; i >= last - 4; i--) {
            robot.type(KeyCode.LEFT);
            assertSelectedInView(i);
        }
        for (int i = last - 5; i >= last - 8; i--) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            assertSelectedInView(i);
        }
    }

    @Test
    void withoutASelectionTheFirstEventInViewIsTaken(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        desk.settle();
        TimeSpan visible = desk.visible();
        int order = desk.index.orderOf(selected());
        assertTrue(anchor(order) >= visible.start());
        assertTrue(anchor(order - 1) < visible.start());
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLastEvent(FxRobot robot) {
        robot.type(KeyCode.END);
        assertSelectedInView(desk.index.size() - 1);
        robot.type(KeyCode.HOME);
        assertSelectedInView(0);
    }

    @Test
    void theArrowsPanWithShift(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        desk.settle();
        TimeSpan right = desk.visible();
        assertTrue(right.start() > before.start());
        assertEquals(before.length(), right.length());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        desk.settle();
        assertEquals(before, desk.visible());
    }

    @Test
    void downAndUpStayInTheLane(FxRobot robot) {
        desk.given(() -> desk.timeline().goTo("us-april-ban"));
        robot.type(KeyCode.DOWN);
        desk.settle();
        assertEquals("us-july-resumption", selected());
        robot.type(KeyCode.UP);
        desk.settle();
        assertEquals("us-april-ban", selected());
        robot.type(KeyCode.UP);
        desk.settle();
        assertEquals("us-april-ban", selected(), "the first of its lane");
    }

    @Test
    void enterOpensThePanel(FxRobot robot) {
        desk.given(() -> {
            desk.model.showDetail(false);
            desk.model.select("us-april-ban");
        });
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertTrue(desk.state().panels().detail());
        assertEquals("us-april-ban", selected());
    }

    @Test
    void enterTakesTheFirstEventInViewWhenNoneIsSelected(FxRobot robot) {
        desk.given(() -> desk.model.showDetail(false));
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertTrue(desk.state().panels().detail());
        assertNotNull(desk.state().selected());
    }

    @Test
    void tabPastTheLastEventGoesOnToTheNextControl(FxRobot robot) {
        robot.type(KeyCode.END);
        robot.type(KeyCode.TAB);
        desk.settle();
        assertFalse(desk.timeline().isFocused());
        assertNotNull(desk.root().getScene().getFocusOwner());
        assertEquals(id(desk.index.size() - 1), selected());
    }

    @Test
    void shiftTabBeforeTheFirstEventGoesBackToThePreviousControl(FxRobot robot) {
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        desk.settle();
        assertFalse(desk.timeline().isFocused());
    }

    @Test
    void screenReadersHearHeadlineDateStatusAndPlace(FxRobot robot) {
        assertEquals("The H20 export-control saga", desk.timeline().getAccessibleText());
        desk.given(() -> desk.timeline().goTo(desk.index.inOrder(1).id()));
        robot.type(KeyCode.RIGHT);
        desk.settle();
        assertEquals(
                "US blocks H20 sales to China, 9 April 2025, Confirmed, 3 of 34",
                desk.timeline().getAccessibleText());
    }

    private void assertSelectedInView(int order) {
        Picture picture = desk.picture();
        assertEquals(id(order), selected());
        double x = x(id(order));
        assertTrue(x >= picture.plot().x() && x <= picture.plot().right(), id(order) + " at " + x);
        boolean drawn =
                picture.marks().stream()
                        .anyMatch(mark ->
                                switch (mark) {
                                    case Mark.OfEvent e -> e.id().equals(id(order)) && e.selected();
                                    case Mark.Cluster cluster -> cluster.selected();
                                    case Mark.Density density -> true;
                                    case Mark.Elbow elbow -> false;
                                });
        assertTrue(drawn, id(order) + " is not drawn");
        assertNotEquals("", desk.timeline().getAccessibleText());
    }

    private double x(String id) {
        Picture picture = desk.picture();
        return picture.plot().x() + picture.scale().x(anchor(desk.index.orderOf(id)));
    }

    private long anchor(int order) {
        return desk.index.inOrder(order).date().extent().anchor();
    }

    private String id(int order) {
        return desk.index.inOrder(order).id();
    }

    private String selected() {
        return String.valueOf(desk.state().selected());
    }
}
