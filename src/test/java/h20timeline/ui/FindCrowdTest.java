package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.model.Actor;
import h20timeline.model.Event;
import h20timeline.model.EventEvidence;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// However many tracks and actors there are to choose from, the panel shows some and finds any.
@ExtendWith(FxExtension.class)
class FindCrowdTest {
    private static final int MOST_NODES = 1_000;

    private FindFixture finding;
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, crowd());
    }

    @BeforeEach
    void open(FxRobot robot) {
        finding = new FindFixture(desk, robot);
        finding.openFilters();
    }

    @Test
    void ofManyActorsThoseWithMostEventsAreFirst() {
        List<String> names = boxes(finding, "Actor");
        assertEquals(40, names.size());
        assertEquals("Actor 0", names.getFirst());
        assertTrue(finding.shown(".filters").contains("and 1,960 more: narrow by name"));
        assertTrue(nodes(finding) < MOST_NODES, nodes(finding) + " nodes");
    }

    @Test
    void aNameNarrowsAndWhatIsChosenStays() {
        TextField narrow = (TextField) finding.tabTo("Who is involved");
        finding.write("actor 1234");
        assertEquals(List.of("Actor 1234"), boxes(finding, "Actor"));
        finding.tabTo("Actor 1234,");
        finding.type(KeyCode.SPACE);
        assertEquals(Set.of("a1234"), desk.state().question().filter().actors());
        finding.focus(narrow);
        finding.type(KeyCode.ESCAPE);
        assertEquals("", narrow.getText());
        assertTrue(boxes(finding, "Actor").contains("Actor 1234"), "chosen");
        finding.write("nobody");
        assertEquals(List.of("Actor 1234"), boxes(finding, "Actor"));
        assertTrue(finding.shown(".filters").contains("No such name."));
    }

    @Test
    void aRowThatGoesAwayLeavesTheKeyboardInItsPlace() {
        desk.given(() ->
                desk.model.ask(
                        desk.model
                                .state()
                                .question()
                                .withFilter(
                                        desk.model
                                                .state()
                                                .question()
                                                .filter()
                                                .actor("a1999", true))));
        finding.tabTo("Actor 1999,");
        finding.type(KeyCode.SPACE);
        assertFalse(boxes(finding, "Actor").contains("Actor 1999"));
        assertTrue(FindFixture.spoken(finding.focus()).startsWith("Who is involved"));
    }

    @Test
    void ofManyTracksTheFirstAreShownInTheOrderOfTheFile() {
        List<String> names = boxes(finding, "Track");
        assertEquals(IntStream.range(0, 40).mapToObj(i -> "Track " + i).toList(), names);
        assertTrue(finding.shown(".filters").contains("and 160 more: narrow by name"));
    }

    private static int nodes(FindFixture finding) {
        return finding.find(".find").lookupAll("*").size();
    }

    /// The names of the check boxes that begin with a word.
    private static List<String> boxes(FindFixture finding, String word) {
        finding.shown(".filters");
        return finding.find(".filters").lookupAll(".check-box").stream()
                .map(node -> ((CheckBox) node).getText())
                .filter(name -> name.startsWith(word))
                .toList();
    }

    /// 200 tracks and 2,000 actors; the actor 0 has most events.
    private static Timeline crowd() {
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tracks.add(new Track("t" + i, Text.same("Track " + i), Hue.BLUE));
        }
        List<Actor> actors = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            actors.add(new Actor("a" + i, Text.same("Actor " + i)));
            Event plain = Sagas.event("e" + i, "2025-01-01", "t" + i % 200, Importance.DETAIL);
            events.add(by(plain, i < 1_000 ? List.of("a0", "a" + i) : List.of("a" + i)));
        }
        return new Timeline(
                Text.same("A crowd"),
                Text.EMPTY,
                null,
                tracks,
                actors,
                List.of(),
                events,
                List.of(),
                List.of());
    }

    private static Event by(Event e, List<String> actors) {
        return new Event(
                e.core(),
                e.wording(),
                new EventEvidence(
                        e.figures(),
                        e.claims(),
                        e.quotes(),
                        actors.stream().distinct().toList(),
                        e.sources()));
    }
}
