package h20timeline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomValues;
import h20timeline.Sagas;
import h20timeline.find.Query;
import h20timeline.i18n.Language;
import h20timeline.model.Arrangement;
import h20timeline.model.Importance;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The one state and how each call changes it; without a toolkit.
class ViewModelTest {
    private static final long YEAR = 365 * TimeSpan.DAY;
    private static final long LEAST = 600;

    private final ViewModel model = model();

    private static ViewModel model() {
        return new ViewModel(
                document("one"),
                new DisplaySettings(Language.EN, Appearance.LIGHT),
                PanelState.DETAIL);
    }

    private static Document document(String name) {
        Timeline timeline =
                Sagas.timeline(
                        1, "", List.of(Sagas.event("a", "2025-04-09", "t0", Importance.BACKBONE)));
        return new Document(
                name,
                timeline,
                new TimeSpan(0, 60 * YEAR),
                new TimeSpan(50 * YEAR, 51 * YEAR),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void zoomingKeepsTheFixedTimeInItsPlace(long seed) {
        RandomCases.check(
                seed,
                100,
                random -> {
                    double factor = RandomValues.between(random, 0.05, 20);
                    double part = RandomValues.between(random, 0.0, 1);
                    TimeSpan old = new TimeSpan(50 * YEAR, 51 * YEAR);
                    long fixed = old.start() + Math.round(part * old.length());
                    TimeSpan now = Zoom.zoomed(old, factor, fixed);
                    String given = factor + " " + part;
                    assertEquals(part, (fixed - now.start()) / (double) now.length(), 1e-4, given);
                    assertEquals(old.length() / factor, (double) now.length(), 1, given);
                });
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void whateverIsShownStaysWithinTheLimits(long seed) {
        RandomCases.check(
                seed,
                100,
                random -> {
                    long start = RandomValues.between(random, -900_000_000_000L, 900_000_000_000L);
                    long length = RandomValues.between(random, 0, 2_000_000_000_000L);
                    ViewModel model = model();
                    model.show(new TimeSpan(start, start + length));
                    assertLegal(model.state().visible());
                    model.zoom(Math.pow(2, RandomValues.between(random, -30, 30)), start);
                    assertLegal(model.state().visible());
                    model.pan(length);
                    assertLegal(model.state().visible());
                });
    }

    private static void assertLegal(TimeSpan span) {
        assertTrue(span.start() >= Extent.DAWN && span.end() <= Extent.DUSK, span.toString());
        assertTrue(span.length() >= LEAST, span.toString());
    }

    @Test
    void zoomingAroundATimeFarOutOfViewStaysWithinTheLimits() {
        model.show(new TimeSpan(0, LEAST));
        model.zoom(1e-9, 900_000_000_000L);
        assertLegal(model.state().visible());
    }

    @Test
    void zoomingInStopsAtTenMinutesAroundTheFixedTime() {
        TimeSpan hour = new TimeSpan(0, 3600);
        TimeSpan now = Zoom.zoomed(hour, 1e6, 1800);
        assertEquals(new TimeSpan(1500, 2100), now);
        assertEquals(now, Zoom.zoomed(now, 2, 1800));
    }

    @Test
    void zoomingOutStopsAtAllOfHistory() {
        TimeSpan now = Zoom.zoomed(new TimeSpan(0, YEAR), 1e-9, 0);
        assertEquals(new TimeSpan(Extent.DAWN, Extent.DUSK), now);
    }

    @Test
    void panningKeepsTheLengthEvenAtTheEndOfTime() {
        TimeSpan before = model.state().visible();
        model.pan(1234);
        assertEquals(before.start() + 1234, model.state().visible().start());
        model.pan(Extent.DUSK);
        assertEquals(before.length(), model.state().visible().length());
        assertEquals(Extent.DUSK, model.state().visible().end());
    }

    @Test
    void whatIsInViewNeedNotBeRevealed() {
        TimeSpan before = model.state().visible();
        assertEquals(before, model.revealing(before, before.middle()));
        assertEquals(before, model.revealing(before, before.start() + before.length() / 10));
    }

    @Test
    void revealingMovesNoFurtherThanItMust() {
        TimeSpan before = model.state().visible();
        long air = before.length() / 10;
        long late = before.end() + 5 * YEAR;
        assertEquals(
                new TimeSpan(late + air - before.length(), late + air),
                model.revealing(before, late));
        long early = before.start() - 5 * YEAR;
        assertEquals(
                new TimeSpan(early - air, early - air + before.length()),
                model.revealing(before, early));
    }

    @Test
    void openingShowsTheStoryOfTheNewDocumentWithNothingSelected() {
        model.select("a");
        model.show(new TimeSpan(0, YEAR));
        model.setLanguage(Language.ZH);
        model.setAppearance(Appearance.DARK);
        Document next = document("two");
        model.open(next);
        assertEquals(
                new ViewState(
                        next, new DisplaySettings(Language.ZH, Appearance.DARK), PanelState.DETAIL),
                model.state());
    }

    @Test
    void anUnknownIdSelectsNothing() {
        model.select("a");
        model.select("b");
        assertNull(model.state().selected());
        model.select("a");
        model.select(null);
        assertNull(model.state().selected());
    }

    @Test
    void eachCallChangesItsOwnFieldAlone() {
        ViewState at = model.state();
        model.select("a");
        at = at.withSelected("a", SelectionHistory.NONE);
        assertEquals(at, model.state());
        model.setLanguage(Language.ZH);
        at = at.withLook(new DisplaySettings(Language.ZH, Appearance.LIGHT));
        assertEquals(at, model.state());
        model.setAppearance(Appearance.SYSTEM);
        model.setSystemAppearance(Appearance.DARK);
        model.enlarge(2);
        at = at.withLook(new DisplaySettings(Language.ZH, Appearance.SYSTEM, Appearance.DARK, 125));
        assertEquals(at, model.state());
        model.showDetail(false);
        model.showSide(PanelState.Side.FILTERS);
        model.showProblems(true);
        at = at.withPanels(new PanelState(PanelState.Side.FILTERS, false, true));
        assertEquals(at, model.state());
        model.showLinks(LinkChoice.ALL);
        at = at.withLinks(LinkChoice.ALL);
        assertEquals(at, model.state());
        model.show(new TimeSpan(0, YEAR));
        at = at.withVisible(new TimeSpan(0, YEAR));
        assertEquals(at, model.state());
        Query query = Query.EVERYTHING.withWords("ban");
        model.ask(query);
        model.hide(true);
        at = at.withQuestion(query, true);
        assertEquals(at, model.state());
        Arrangement lanes = Arrangement.NONE.fold("t0", true);
        model.arrange(lanes);
        assertEquals(at.withLanes(lanes), model.state());
    }

    @Test
    void listenersHearOfEveryChangeOnceAndOfNoneThatIsNone() {
        List<ViewState> heard = new ArrayList<>();
        model.stateProperty().addListener((property, before, now) -> heard.add(now));
        model.select("a");
        model.select("a");
        model.setLanguage(Language.EN);
        assertEquals(List.of(model.state()), heard);
    }
}
