package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.layout.picture.Mark;
import h20timeline.time.TimeSpan;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.ui.timeline.HoverCard;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the pointer brings to light while it rests.
@ExtendWith(FxExtension.class)
class HoverTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void aCutHeadlineIsShownWhole(FxRobot robot) {
        Mark.OfEvent cut = desk.mark(Mark.OfEvent.class, m -> m.cut());
        robot.moveTo(desk.middleOf(cut));
        desk.settle();
        String headline =
                desk.index.timeline().event(cut.id()).orElseThrow().headline().in(Language.EN);
        assertTrue(card().isVisible());
        assertTrue(words().contains(headline), headline + " in " + words());
    }

    @Test
    void theCardStaysInsideTheTimeline(FxRobot robot) {
        List<Mark.OfEvent> cut =
                desk.picture().marks().stream()
                        .filter(Mark.OfEvent.class::isInstance)
                        .map(Mark.OfEvent.class::cast)
                        .filter(Mark.OfEvent::cut)
                        .toList();
        for (Mark.OfEvent mark : cut) {
            robot.moveTo(desk.middleOf(mark));
            desk.settle();
            Bounds card = card().getBoundsInParent();
            assertTrue(card().isVisible(), mark.id());
            assertTrue(card().getLayoutX() >= 0, mark.id() + card);
            assertTrue(card().getLayoutY() >= 0, mark.id() + card);
            assertTrue(
                    card().getLayoutX() + card().getWidth() <= desk.timeline().getWidth(),
                    mark.id() + card);
            assertTrue(
                    card().getLayoutY() + card().getHeight() <= desk.timeline().getHeight(),
                    mark.id() + card);
            assertEquals(List.of(), DetailProbe.cut(card()), mark.id());
        }
    }

    @Test
    void aWholeHeadlineNeedsNothingBeside(FxRobot robot) {
        Mark.OfEvent whole = desk.mark(Mark.OfEvent.class, m -> !m.cut());
        robot.moveTo(desk.middleOf(whole));
        desk.settle();
        assertFalse(card().isVisible());
    }

    @Test
    void emptyGroundSaysNothing(FxRobot robot) {
        robot.moveTo(desk.middleOf(desk.mark(Mark.OfEvent.class, m -> m.cut())));
        robot.moveTo(desk.emptyGround());
        desk.settle();
        assertFalse(card().isVisible());
    }

    @Test
    void aClusterSaysHowManyItHolds(FxRobot robot) {
        everythingInAWideWindow();
        Mark.Cluster cluster = desk.mark(Mark.Cluster.class, c -> true);
        robot.moveTo(desk.middleOf(cluster));
        desk.settle();
        assertTrue(card().isVisible());
        assertTrue(
                words().stream().anyMatch(w -> w.startsWith(cluster.count() + " events. Click")),
                words().toString());
    }

    @Test
    void aClusterNamesItsFirstFiveEvents(FxRobot robot) {
        everythingInAWideWindow();
        Mark.Cluster cluster = desk.mark(Mark.Cluster.class, c -> c.ids().size() > 1);
        robot.moveTo(desk.middleOf(cluster));
        desk.settle();
        String said = String.join("\n", words());
        for (String id : cluster.ids().subList(0, Math.min(5, cluster.ids().size()))) {
            String headline =
                    desk.index.timeline().event(id).orElseThrow().headline().in(Language.EN);
            assertTrue(said.contains(headline), headline + " in " + said);
        }
        int more = cluster.count() - 5;
        assertEquals(more > 0, said.contains("and " + more + " more"), said);
    }

    @Test
    void aClusterSaysHowManyOfItsEventsMatch(FxRobot robot) {
        everythingInAWideWindow();
        RunQuery.light(desk, new BitSet());
        Mark.Cluster cluster = desk.mark(Mark.Cluster.class, c -> true);
        robot.moveTo(desk.middleOf(cluster));
        desk.settle();
        String said = cluster.count() + " events, 0 of them match.";
        assertTrue(words().stream().anyMatch(w -> w.startsWith(said)), words().toString());
    }

    /// All lanes have room there, with counts for details.
    private void everythingInAWideWindow() {
        desk.given(() -> desk.stage().setWidth(1_400));
        desk.given(desk.timeline()::fitAll);
    }

    @Test
    void whatMovesAwayFromThePointerIsNoLongerExplained(FxRobot robot) {
        Mark.OfEvent cut = desk.mark(Mark.Label.class, m -> m.cut());
        robot.moveTo(desk.middleOf(cut));
        desk.settle();
        String headline =
                desk.index.timeline().event(cut.id()).orElseThrow().headline().in(Language.EN);
        assertTrue(card().isVisible() && words().contains(headline));
        TimeSpan now = desk.visible();
        desk.given(() ->
                desk.model.show(
                        new TimeSpan(now.start() - now.length(), now.end() - now.length())));
        desk.settle();
        assertFalse(card().isVisible() && words().contains(headline));
    }

    private HoverCard card() {
        return (HoverCard) desk.find(".hover-card");
    }

    private List<String> words() {
        return DetailProbe.shown(card());
    }
}
