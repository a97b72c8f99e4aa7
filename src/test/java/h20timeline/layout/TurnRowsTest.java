package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.render.DrawnPixels;
import h20timeline.render.FontMeasure;
import h20timeline.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// A picture that is no wider than high tells the turns of the story in rows, in the fonts of the
/// screen.
class TurnRowsTest {
    private static final TimelineIndex INDEX = new TimelineIndex(Sagas.saga());

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @ParameterizedTest
    @CsvSource({"900,900", "840,1050", "660,1173"})
    void theTurnsStandUnderEachOtherWithAllTheirWords(int width, int height) {
        for (Language language : Language.ALL) {
            Picture picture = picture(width, height, language);
            OverlapChecks.sound(picture, width + " " + language);
            Strip strip = Objects.requireNonNull(picture.strip());
            assertEquals(5, strip.cards().size());
            assertFalse(strip.routes().isEmpty());
            double bottom = 0;
            for (TurnCard card : strip.cards()) {
                assertTrue(card.area().y() >= bottom, card.id());
                bottom = card.area().bottom();
                for (TextBox text : card.texts()) {
                    assertFalse(text.text().endsWith(Typesetter.ELLIPSIS), text.text());
                    assertTrue(text.y() >= card.area().y() && text.bottom() <= bottom, text.text());
                    assertTrue(text.right() <= card.area().right(), text.text());
                }
            }
            assertTrue(bottom <= picture.axis().box().y());
            List<Strip.Pin> pins = strip.pins();
            for (int i = 1; i < pins.size(); i++) {
                assertTrue(pins.get(i).discX() - pins.get(i - 1).discX() >= 18, "discs touch");
            }
        }
    }

    /// All events are in the rows of marks or their counts.
    @Test
    void noEventIsLost() {
        Picture picture = picture(900, 900, Language.EN);
        Set<String> shown = new HashSet<>();
        int counted = 0;
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.OfEvent one) {
                shown.add(one.id());
            } else if (mark instanceof Mark.Cluster cluster) {
                counted += cluster.count();
            }
        }
        assertEquals(INDEX.size(), shown.size() + counted);
        assertEquals(INDEX.size() - 5, picture.unworded());
    }

    /// A turn whose card stands over a stretch in which it does not lie has no words there.
    @Test
    void onlyTheEventsOfTheStretchCount() {
        TimeSpan august =
                INDEX.timeline().event("h20-halt-report").orElseThrow().date().extent().reach();
        Viewport view = new Viewport(august, 900, 900, Language.EN).titled("");
        Picture[] made = new Picture[1];
        FxThread.run(() ->
                made[0] = new TimelineLayout(INDEX, new FontMeasure()).picture(view.inRows()));
        long told =
                Objects.requireNonNull(made[0].strip()).cards().stream()
                        .map(card -> INDEX.timeline().event(card.id()).orElseThrow())
                        .filter(event -> event.date().extent().reach().start() <= august.end())
                        .filter(event -> event.date().extent().reach().end() >= august.start())
                        .count();
        assertTrue(told < 5, told + " turns");
        assertEquals(INDEX.meeting(august) - told, made[0].unworded());
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void aTelephonesPictureCutsNoWords(Language language) {
        Picture picture = picture(600, 822, language);
        picture.texts().forEach(text -> assertFalse(text.text().contains("…"), text.text()));
        TextBox asOf = Objects.requireNonNull(Objects.requireNonNull(picture.axis().asOf()).text());
        assertTrue(
                picture.axis().ticks().stream()
                        .allMatch(tick ->
                                tick.text() == null
                                        || tick.text().y() > asOf.bottom() - 1
                                        || tick.text().right() < asOf.x()));
    }

    @Test
    void aWidePictureAndAWindowHaveThemBesideEachOther() {
        FxThread.run(() -> {
            TimelineLayout layout = new TimelineLayout(INDEX, new FontMeasure());
            Viewport wide = new Viewport(INDEX.all(), 1_920, 1_080, Language.EN).titled("");
            assertFalse(layout.hasRows(wide.laidOutWhole()));
            assertFalse(layout.hasRows(wide.high(300).inRows()), "too low for them");
            Viewport window = new Viewport(INDEX.all(), 780, 780, Language.EN);
            assertFalse(layout.hasRows(window));
            assertNull(layout.picture(window).strip());
        });
    }

    private static Picture picture(int width, int height, Language language) {
        Viewport view = new Viewport(INDEX.all(), width, height, language).titled("");
        Picture[] made = new Picture[1];
        FxThread.run(() ->
                made[0] = new TimelineLayout(INDEX, new FontMeasure()).picture(view.inRows()));
        return made[0];
    }
}
