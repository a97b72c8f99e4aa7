package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.slides.Decks;
import h20timeline.slides.SlideDeck;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What each wish of a presenter makes of the state. Twelve steps and a title and an end.
class ShowStateTest {
    private static final SlideDeck DECK = Decks.ofSteps(12);
    private static final DisplaySettings LOOK = new DisplaySettings(Language.EN, Appearance.LIGHT);
    private static final TimeSpan YEAR = new TimeSpan(0, 365 * TimeSpan.DAY);

    private final ShowState start = ShowState.of(DECK, LOOK, 3);

    @Test
    void nextAndBackStopAtTheEnds() {
        assertEquals(4, start.next().at());
        assertEquals(2, start.back().at());
        assertEquals(0, start.go(0).back().at());
        assertEquals(13, start.go(99).next().at());
        assertEquals(0, start.go(-5).at());
    }

    @Test
    void aCurtainOpensByItsOwnKeyAndByGoingOn() {
        ShowState black = start.blanking(Blanking.BLACK);
        assertEquals(Blanking.BLACK, black.path().blanking());
        assertEquals(Blanking.NONE, black.blanking(Blanking.BLACK).path().blanking());
        assertEquals(Blanking.WHITE, black.blanking(Blanking.WHITE).path().blanking());
        assertEquals(Blanking.NONE, black.next().path().blanking());
        assertEquals(4, black.next().at());
    }

    @Test
    void whileFrozenTheAudienceStays() {
        ShowState ahead = start.freeze().next().next();
        assertEquals(5, ahead.at());
        assertEquals(3, ahead.path().audience().step());
        assertEquals(5, ahead.freeze().path().audience().step());
    }

    @Test
    void nextAndBackLeadFromRoamingToThePath() {
        ShowState roaming = start.roam(YEAR);
        assertTrue(roaming.roams());
        assertEquals(YEAR, roaming.path().audience().roaming());
        for (ShowState back : List.of(roaming.next(), roaming.back())) {
            assertFalse(back.roams());
            assertEquals(3, back.at());
        }
    }

    @Test
    void aNumberGoesToItsStepAndAnImpossibleOneNowhere() {
        assertEquals(11, start.digit(1).digit(2).enter().at());
        assertEquals("", start.digit(1).digit(2).enter().console().typed());
        assertEquals(3, start.digit(0).enter().at());
        assertEquals(3, start.digit(9).digit(9).enter().at());
        assertEquals(4, start.enter().at());
        ShowState many = start;
        for (int i = 0; i < 40; i++) {
            many = many.digit(9);
        }
        assertEquals(3, many.enter().at());
    }

    @Test
    void theListOfStepsOpensTheWindowAndGoesToWhatIsMarked() {
        ShowState list = start.sheet(PresenterOverlay.STEPS);
        assertTrue(list.console().shown());
        assertEquals(3, list.console().marked());
        assertEquals(7, list.mark(7).enter().at());
        assertEquals(PresenterOverlay.NONE, list.mark(7).enter().console().sheet());
        assertEquals(13, list.mark(99).console().marked());
        assertEquals(PresenterOverlay.NONE, list.sheet(PresenterOverlay.STEPS).console().sheet());
        assertEquals(4, list.next().at(), "a clicker goes on all the same");
        assertEquals(PresenterOverlay.NONE, list.console(false).console().sheet());
    }

    @Test
    void escapeEndsOneThingAfterTheOther() {
        ShowState all =
                start.roam(YEAR).blanking(Blanking.BLACK).sheet(PresenterOverlay.KEYS).digit(7);
        List<String> left = new ArrayList<>();
        for (var now = all.escape(); now.isPresent(); now = now.get().escape()) {
            ShowState s = now.get();
            left.add(
                    s.console().typed()
                            + s.console().sheet()
                            + s.path().blanking()
                            + s.roams()
                            + s.at());
        }
        assertEquals(
                List.of("KEYSBLACKtrue3", "NONEBLACKtrue3", "NONENONEtrue3", "NONENONEfalse3"),
                left);
    }

    @Test
    void aReloadKeepsTheStepByItsIdElseByItsPlace() {
        ShowState at = start.go(9).freeze().go(5);
        ShowState shorter = at.reloaded(Decks.ofSteps(7));
        assertEquals(5, shorter.at());
        assertEquals("step-s4", shorter.step().id());
        assertEquals(8, shorter.path().audience().step(), "the last one, in place of one gone");
        SlideDeck other = Decks.saga();
        assertEquals(5, at.reloaded(other).at());
        assertNull(start.reloaded(other).path().frozen());
    }

    @Test
    void thePlanIsThatOfTheFileUntilItIsChanged() {
        assertEquals(0, start.minutes());
        assertEquals(0, start.planned(-3).minutes());
        assertEquals(600, start.planned(9999).minutes());
        assertEquals(7, start.planned(7).reloaded(DECK).minutes());
    }

    @Test
    void theStepOfAnEventIsTheOneThatHasItInFocus() {
        assertEquals(6, ShowState.stepOf(DECK.steps(), "e5"));
        assertEquals(-1, ShowState.stepOf(DECK.steps(), "nobody"));
        SlideDeck saga = Decks.saga();
        int beside = ShowState.stepOf(saga.steps(), "huang-china-visit");
        assertTrue(saga.steps().get(beside).beside().contains("huang-china-visit"));
    }
}
