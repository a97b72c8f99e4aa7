package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures as known on a day say so in their heads and their descriptions, and show nothing that
/// came later, so that each can be shown without the file.
class KnownPictureTest {
    private static final Knowledge SAGA = new Knowledge(Sagas.saga());

    private static Picture picture(Timeline timeline, Decorations decorations, Language language) {
        TimelineIndex index = new TimelineIndex(timeline);
        return new TimelineLayout(index, (text, role) -> 7.0 * text.length())
                .picture(
                        new Viewport(index.story(), 1920, 1080, language)
                                .with(decorations)
                                .laidOutWhole());
    }

    private static String words(Picture picture) {
        return picture.frame().stream().map(TextBox::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-15, 15 April 2025, 2025年4月15日, 4, us-july-resumption",
        "2025-07-31, 31 July 2025, 2025年7月31日, 15, h20-formal-licence",
        "2025-08-12, 12 August 2025, 2025年8月12日, 19, munster-18pct",
        "2025-08-21, 21 August 2025, 2025年8月21日, 23, gpu-index-surge"
    })
    void thePictureSaysTheDay(String day, String english, String chinese, int known, String later) {
        Timeline then = SAGA.on(LocalDate.parse(day).toEpochDay());
        Decorations bare = new Decorations(true, true, false, true, true, false, "");
        Picture picture = picture(then, bare, Language.EN);
        assertTrue(words(picture).contains("As known on " + english), words(picture));
        String zh = words(picture(then, bare, Language.ZH));
        assertTrue(zh.contains("按" + chinese + "当日所知"), zh);
        String alt = new AltText(then, Language.EN).of(picture);
        assertTrue(alt.contains("As known on " + english + ", not as known now."), alt);
        assertEquals(known, then.events().size());
        assertTrue(then.event(later).isEmpty());
        // What the file says of the whole was said at its end.
        assertFalse(words(picture).contains("Washington"), words(picture));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-24", "2026-01-01"})
    void atTheEndItIsTheUsualPicture(String day) {
        Timeline then = SAGA.on(LocalDate.parse(day).toEpochDay());
        Decorations usual = new Decorations(true, true, true, true, true, false, "");
        assertEquals(picture(Sagas.saga(), usual, Language.EN), picture(then, usual, Language.EN));
    }
}
