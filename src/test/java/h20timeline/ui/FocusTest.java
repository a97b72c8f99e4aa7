package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.Status;
import h20timeline.ui.problems.ProblemFixture;
import h20timeline.viewmodel.Appearance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Where Tab leads, and whether one sees where one is.
@ExtendWith(FxExtension.class)
class FocusTest {
    /// Parts of the window from top to bottom and left to right.
    private static final List<String> PARTS =
            List.of(
                    ".top-bar",
                    ".filter-bar",
                    ".find",
                    ".go-to-bar",
                    ".timeline",
                    ".overview",
                    ".detail",
                    ".problem-pane",
                    ".status-bar");

    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk =
                WindowFixture.of(
                        stage, Sagas.saga(), ProblemFixture.THREE, WindowFixture.Manner.STILL);
        // Tab walks through the events first: from the last one it goes on.
        desk.model.select(desk.index.inOrder(desk.index.size() - 1).id());
        desk.window.askForDate();
        desk.model.showProblems(true);
        desk.timeline().requestFocus();
    }

    /// What is open beside the timeline; in this window there is room for one of them.
    enum Beside {
        DETAIL,
        EVENTS,
        FILTERS
    }

    private void open(Beside beside) {
        desk.given(() -> {
            desk.model.showDetail(beside == Beside.DETAIL);
            if (beside == Beside.FILTERS) {
                Filter some = Filter.NONE.status(Status.CONFIRMED, true);
                desk.model.ask(desk.state().question().withFilter(some));
                desk.window.focusFilter();
            } else if (beside == Beside.EVENTS) {
                desk.window.focusFind();
            }
            desk.timeline().requestFocus();
            // The toolkit keeps what is seen through a scroll pane, but not for parts of a window.
            desk.root().lookupAll(".viewport").forEach(node -> node.setCache(false));
        });
    }

    @Test
    void theArrowsGoThroughAGroupOfButtons(FxRobot robot) {
        ToggleButton english = button("EN");
        ToggleButton chinese = button("中文");
        assertTrue(areOneGroup(english, chinese));
        desk.given(english::requestFocus);
        robot.type(KeyCode.RIGHT);
        desk.settle();
        assertEquals(chinese, owner());
        assertEquals(Language.ZH, desk.state().language(), "what is marked is what is spoken");
        robot.type(KeyCode.LEFT);
        desk.settle();
        assertEquals(english, owner());
        assertEquals(Language.EN, desk.state().language());
    }

    @ParameterizedTest
    @EnumSource
    void tabGoesThroughEverythingInTheOrderOfReadingAndComesBack(Beside beside, FxRobot robot) {
        open(beside);
        Map<Node, Bounds> places =
                Access.stops(desk.root()).stream()
                        .collect(
                                Collectors.toMap(n -> n, n -> n.localToScene(n.getLayoutBounds())));
        List<Node> round = round(robot);
        assertAllAreReached(round);
        Set<String> parts = new HashSet<>(Set.of(PARTS.get(part(round.getFirst()))));
        List<String> turns = new ArrayList<>();
        for (int i = 1; i < round.size(); i++) {
            Node before = round.get(i - 1);
            Node now = round.get(i);
            int from = part(before);
            int to = part(now);
            parts.add(PARTS.get(to));
            if (from > to) {
                turns.add(before + " before " + now);
            } else if (from == to) {
                boolean inOrder =
                        isIn(now, before) || isReadBefore(places.get(before), places.get(now));
                assertTrue(inOrder, before + " before " + now + " in " + places);
            }
        }
        assertEquals(1, turns.size(), "from the end to the top, once: " + turns);
        assertTrue(parts.size() >= 7, parts.toString());
    }

    private void assertAllAreReached(List<Node> round) {
        List<Node> missed = new ArrayList<>(Access.stops(desk.root()));
        missed.removeAll(round);
        // Of a group of buttons Tab reaches one, and the arrows the others: see another test.
        missed.removeIf(node -> round.stream().anyMatch(other -> areOneGroup(node, other)));
        assertEquals(List.of(), missed, "all are reached");
        assertEquals(round.size(), new HashSet<>(round).size(), "none twice");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,DETAIL", "DARK,EVENTS", "HIGH_CONTRAST,FILTERS"})
    void oneSeesWhereOneIs(Appearance appearance, Beside beside, FxRobot robot) {
        open(beside);
        desk.given(() -> desk.model.setAppearance(appearance));
        Node first = owner();
        Node at = first;
        do {
            robot.type(KeyCode.TAB);
            desk.settle();
            at = owner();
            WindowPixels with = WindowPixels.around(at);
            Node there = at;
            Node elsewhere = at.equals(first) ? desk.find(".overview") : first;
            desk.given(elsewhere::requestFocus);
            WindowPixels without = WindowPixels.around(at);
            desk.given(there::requestFocus);
            int changed = with.changed(without);
            Bounds place = at.getLayoutBounds();
            double least = Math.min(place.getWidth(), place.getHeight());
            assertTrue(changed >= least, at + ": only " + changed + " pixels differ");
        } while (!at.equals(first));
    }

    @Test
    void theCheckOfTheRingCanGoRed(FxRobot robot) {
        Region bare = new Region();
        bare.setFocusTraversable(true);
        bare.setMinSize(40, 20);
        desk.given(
                () -> ((javafx.scene.layout.HBox) desk.find(".top-bar")).getChildren().add(bare));
        WindowPixels without = WindowPixels.around(bare);
        desk.given(bare::requestFocus);
        assertEquals(0, WindowPixels.around(bare).changed(without));
    }

    /// From the timeline to the timeline, by Tab.
    private List<Node> round(FxRobot robot) {
        List<Node> round = new ArrayList<>();
        round.add(owner());
        for (int i = 0; i < 200; i++) {
            robot.type(KeyCode.TAB);
            desk.settle();
            if (owner().equals(round.getFirst())) {
                return round;
            }
            round.add(owner());
        }
        throw new AssertionError("no way back among " + round);
    }

    private static boolean areOneGroup(Node one, Node other) {
        return one instanceof ToggleButton a
                && other instanceof ToggleButton b
                && a.getToggleGroup() != null
                && a.getToggleGroup().equals(b.getToggleGroup());
    }

    private ToggleButton button(String words) {
        return desk.find(".top-bar").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Node owner() {
        return desk.root().getScene().getFocusOwner();
    }

    private int part(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String part : PARTS) {
                if (at.getStyleClass().contains(part.substring(1))) {
                    return PARTS.indexOf(part);
                }
            }
        }
        throw new AssertionError("in no part: " + node);
    }

    /// Above, or to the left in the same row.
    private static boolean isReadBefore(Bounds a, Bounds b) {
        boolean above = a.getMaxY() <= b.getMinY() + 1;
        return above || (a.getMinY() < b.getMaxY() && a.getMaxX() <= b.getMinX() + 1);
    }

    /// A box is read before what is in it.
    private static boolean isIn(Node node, Node around) {
        Node at = node;
        while (at != null && !at.equals(around)) {
            at = at.getParent();
        }
        return at != null;
    }
}
