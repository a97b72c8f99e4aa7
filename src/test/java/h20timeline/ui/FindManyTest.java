package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.model.Actor;
import h20timeline.model.Event;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// However many events, tracks and actors there are, the panel shows some of them and finds any.
@ExtendWith(ApplicationExtension.class)
class FindManyTest {
    private static final int MOST_NODES = 1_000;

    private Stage stage;
    private FxRobot robot;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void given(FxRobot given) {
        robot = given;
    }

    @Test
    void aHundredThousandEventsAreScrolledAndWalked() {
        Desk desk = open(Sagas.generated(100_000));
        Finding finding = new Finding(desk, robot);
        finding.openEvents();
        assertEquals(100_000, finding.list().getItems().size());
        finding.type(KeyCode.DOWN);
        finding.type(KeyCode.END);
        assertEquals(finding.inRow(99_999).id(), desk.state().selected());
        assertRowsAreRight(finding);
        desk.given(() -> desk.timeline().goTo(finding.inRow(51_234).id()));
        assertTrue(finding.rows().stream().anyMatch(row -> row.getIndex() == 51_234));
        assertRowsAreRight(finding);
        assertTrue(nodes(finding) < MOST_NODES, nodes(finding) + " nodes");
    }

    @Test
    void wordsInAHundredThousandEventsMarkTheirRows() {
        Desk desk = open(Sagas.generated(100_000));
        Finding finding = new Finding(desk, robot);
        finding.openEvents();
        finding.write("e1");
        assertTrue(finding.list().getItems().size() > 10_000);
        assertRowsAreRight(finding);
        assertFalse(finding.marked().isEmpty());
    }

    private static void assertRowsAreRight(Finding finding) {
        assertTrue(finding.rows().size() > 3);
        for (var row : finding.rows()) {
            assertEquals(
                    finding.inRow(row.getIndex()).headline().in(Language.EN),
                    Finding.headline(row));
        }
    }

    @Test
    void ofManyActorsThoseWithMostEventsAreFirst() {
        Desk desk = open(crowd());
        Finding finding = new Finding(desk, robot);
        finding.openFilters();
        List<String> names = boxes(finding, "Actor");
        assertEquals(40, names.size());
        assertEquals("Actor 0", names.getFirst());
        assertTrue(finding.shown(".filters").contains("and 1,960 more: narrow by name"));
        assertTrue(nodes(finding) < MOST_NODES, nodes(finding) + " nodes");
    }

    @Test
    void aNameNarrowsAndWhatIsChosenStays() {
        Desk desk = open(crowd());
        Finding finding = new Finding(desk, robot);
        finding.openFilters();
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
        Desk desk = open(crowd());
        Finding finding = new Finding(desk, robot);
        finding.openFilters();
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
        assertTrue(Finding.spoken(finding.focus()).startsWith("Who is involved"));
    }

    @Test
    void ofManyTracksTheFirstAreShownInTheOrderOfTheFile() {
        Desk desk = open(crowd());
        Finding finding = new Finding(desk, robot);
        finding.openFilters();
        List<String> names = boxes(finding, "Track");
        assertEquals(IntStream.range(0, 40).mapToObj(i -> "Track " + i).toList(), names);
        assertTrue(finding.shown(".filters").contains("and 160 more: narrow by name"));
    }

    @Test
    void aTimelineWithoutEventsSaysSo() {
        Desk desk = open(Sagas.timeline(1, "", List.of()));
        Finding finding = new Finding(desk, robot);
        finding.openEvents();
        assertTrue(finding.shown(".events").contains("This timeline has no events."));
        finding.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.END);
        finding.openFilters();
        assertFalse(finding.shown(".filters").contains("Who is involved"));
    }

    private static int nodes(Finding finding) {
        return finding.find(".find").lookupAll("*").size();
    }

    /// The names of the check boxes that begin with a word.
    private static List<String> boxes(Finding finding, String word) {
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
                e.id(),
                e.date(),
                e.articleDate(),
                e.dateNote(),
                e.track(),
                e.importance(),
                e.kind(),
                e.status(),
                e.headline(),
                e.summary(),
                e.caution(),
                e.figures(),
                e.claims(),
                e.quotes(),
                actors.stream().distinct().toList(),
                e.sources());
    }

    private Desk open(Timeline timeline) {
        AtomicReference<Desk> desk = new AtomicReference<>();
        try {
            FxToolkit.setupFixture(() -> desk.set(Desk.of(stage, timeline)));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        Desk open = desk.get();
        open.settle();
        return open;
    }
}
