package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.present.pen.PenPoint;
import h20timeline.present.pen.PenTool;
import h20timeline.slides.Decks;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Many steps there and back, with a stroke of the pen on each, leave nothing behind: no node of a
/// slide, no drawing, and no state of the show. The size of the heap would not tell, since it also
/// holds what the toolkit keeps for reuse.
@ExtendWith(FxExtension.class)
class LongShowTest {
    /// A step that is left may still be in a list of the toolkit that the next frame empties.
    private static final int STEPS_AT_ONCE = 4;

    private final List<WeakReference<Node>> nodes = new ArrayList<>();
    private final List<WeakReference<ShowState>> states = new ArrayList<>();
    private ShowFixture hand;

    @AfterEach
    void end() {
        FxThread.run(() -> hand.show.end());
    }

    @Test
    void aHundredStepsLeaveNothing() {
        thereAndBack(100);
    }

    @Test
    @Tag("slow")
    void aThousandStepsLeaveNothing() {
        thereAndBack(1_000);
    }

    private void thereAndBack(int steps) {
        hand =
                FxThread.run(() ->
                        new ShowFixture(
                                Decks.ofSteps(steps - 2),
                                0,
                                ShowFixture.LAPTOP,
                                ShowFixture.PROJECTOR));
        int most = 0;
        for (int i = 1; i < steps; i++) {
            most = Math.max(most, take(ShowCommand.NEXT));
        }
        assertEquals(steps, hand.step());
        for (int i = 1; i < steps; i++) {
            take(ShowCommand.BACK);
        }
        assertEquals(1, hand.step());
        FxThread.settle();
        int bound = most * STEPS_AT_ONCE;
        assertTrue(nodes.size() > 3 * bound, nodes.size() + " nodes came and went");
        FxThread.waitFor("the nodes of steps that are over are gone", () -> alive(nodes) <= bound);
        assertEquals(Map.of(), FxThread.run(() -> hand.show.model().pen().drawings()));
        FxThread.waitFor("the states are gone", () -> alive(states) <= STEPS_AT_ONCE);
    }

    /// Takes a step as the toolkit does it before each frame, and says how many nodes there are.
    private int take(ShowCommand command) {
        return FxThread.run(() -> {
            Set<Node> before = all();
            ShowModel model = hand.show.model();
            String slide = model.slideName();
            model.draw(pen -> pen.tool() == PenTool.PEN ? pen : pen.take(PenTool.PEN));
            model.draw(pen -> pen.press(slide, new PenPoint(0.2, 0.2)));
            model.draw(pen -> pen.drag(slide, new PenPoint(0.7, 0.6), false));
            hand.show.take(command);
            Window.getWindows().forEach(window -> window.getScene().getRoot().layout());
            Set<Node> now = all();
            now.stream()
                    .filter(node -> !before.contains(node))
                    .forEach(node -> nodes.add(new WeakReference<>(node)));
            states.add(new WeakReference<>(hand.show.model().state()));
            return now.size();
        });
    }

    private static Set<Node> all() {
        Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
        Window.getWindows().forEach(window -> gather(window.getScene().getRoot(), all));
        return all;
    }

    private static void gather(Node node, Set<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    private static long alive(List<? extends WeakReference<?>> references) {
        ManagementFactory.getMemoryMXBean().gc();
        return references.stream().filter(each -> each.get() != null).count();
    }
}
