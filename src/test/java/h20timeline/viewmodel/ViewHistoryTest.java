package h20timeline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.find.Query;
import h20timeline.i18n.Language;
import h20timeline.model.Arrangement;
import h20timeline.model.Importance;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The views that a user can go back to, and what is one step of them.
class ViewHistoryTest {
    private static final TimeSpan ALL = new TimeSpan(0, 100 * TimeSpan.DAY);

    private final ViewModel model =
            new ViewModel(
                    document(1),
                    new DisplaySettings(Language.EN, Appearance.LIGHT),
                    PanelState.DETAIL);

    private static Document document(int tracks) {
        Timeline timeline =
                Sagas.timeline(
                        tracks,
                        "",
                        List.of(Sagas.event("a", "1970-02-03", "t0", Importance.BACKBONE)));
        return new Document("one", timeline, ALL, ALL, List.of());
    }

    @Test
    void everyChangeOfTheViewIsTakenBackAndMadeAgain() {
        Query found = Query.EVERYTHING.withWords("ban");
        Query filtered = found.withFilter(Filter.NONE.status(Status.DENIED, true));
        Arrangement lanes = Arrangement.NONE.fold("t0", true);
        TimeSpan near = days(10, 20);
        List<Runnable> changes =
                List.of(
                        () -> model.ask(found),
                        () -> model.ask(filtered),
                        () -> model.hide(true),
                        () -> model.arrange(lanes),
                        () -> model.show(near),
                        () -> model.show(days(30, 40)));
        List<ShownView> seen = new ArrayList<>(List.of(now()));
        for (Runnable change : changes) {
            change.run();
            seen.add(now());
        }
        for (int i = seen.size() - 2; i >= 0; i--) {
            assertTrue(model.canUndo());
            model.undo();
            assertEquals(seen.get(i), now());
        }
        assertFalse(model.canUndo());
        model.undo();
        assertEquals(seen.getFirst(), now());
        for (ShownView view : seen.subList(1, seen.size())) {
            assertTrue(model.canRedo());
            model.redo();
            assertEquals(view, now());
        }
        assertFalse(model.canRedo());
    }

    @Test
    void whatIsChangedAfterAnUndoTakesThePlaceOfWhatWasUndone() {
        model.show(days(1, 2));
        model.undo();
        model.show(days(3, 4));
        assertFalse(model.canRedo());
        model.redo();
        assertEquals(days(3, 4), model.state().visible());
    }

    @Test
    void aMotionIsOneStep() {
        for (int day = 1; day < 9; day++) {
            model.glide(days(day, day + 10));
        }
        model.rest();
        for (int day = 9; day < 20; day++) {
            model.glide(days(day, day + 10));
        }
        model.undo();
        assertEquals(days(8, 18), model.state().visible());
        model.undo();
        assertEquals(ALL, model.state().visible());
    }

    @Test
    void theLettersOfAWordAreOneStep() {
        for (String word : List.of("b", "ba", "ban")) {
            model.ask(Query.EVERYTHING.withWords(word));
        }
        model.undo();
        assertEquals("", model.state().question().words());
    }

    @Test
    void whatIsNoChangeIsNoStep() {
        model.ask(model.state().question());
        model.hide(false);
        model.show(ALL);
        model.select("a");
        model.showDetail(false);
        assertFalse(model.canUndo());
    }

    @Test
    void theSelectionStays() {
        model.show(days(1, 2));
        model.select("a");
        model.undo();
        assertEquals("a", model.state().selected());
    }

    @Test
    void aTrackThatIsGoneIsNotAskedForAgain() {
        model.open(document(2));
        model.ask(Query.EVERYTHING.withFilter(Filter.NONE.track("t1", true)));
        model.ask(Query.EVERYTHING);
        model.reload(document(1));
        model.undo();
        assertEquals(Filter.NONE, model.state().question().filter());
    }

    @Test
    void anotherFileHasNoPast() {
        model.show(days(1, 2));
        model.open(document(2));
        assertFalse(model.canUndo());
    }

    private static TimeSpan days(int from, int to) {
        return new TimeSpan(from * TimeSpan.DAY, to * TimeSpan.DAY);
    }

    private ShownView now() {
        return ShownView.of(model.state());
    }
}
