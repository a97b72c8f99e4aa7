package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a picture says around its marks: a note where there is one, and where a text is in another
/// language.
class FrameTextsTest {
    private static final Timeline SAGA = Generated.saga();

    @Test
    void aNoteStandsUnderTheTitleAndTheHeadGrows() {
        Picture plain = picture(SAGA, view().titled(""));
        Picture noted = picture(SAGA, view().titled("Only: US policy"));
        TextBox note = note(noted);
        assertEquals("Only: US policy", note.text());
        Box funnel = Objects.requireNonNull(noted.funnel());
        assertTrue(funnel.right() < note.x());
        assertTrue(noted.frame().stream().filter(t -> !t.equals(note)).noneMatch(note::overlaps));
        assertTrue(note.bottom() <= noted.axis().box().y());
        assertEquals(plain.axis().box().y() + 22, noted.axis().box().y(), "by one line");
        assertEquals(plain.plot().bottom(), noted.plot().bottom());
        assertNull(plain.funnel());
    }

    @Test
    void aLongNoteIsCut() {
        TextBox note = note(picture(SAGA, view().titled("Only these tracks: ".repeat(40))));
        assertTrue(note.text().endsWith("…"));
        assertTrue(note.right() <= 800 - Metrics.MARGIN + 1e-6);
    }

    @Test
    void onScreenThereIsNoNote() {
        Viewport onScreen = view().high(1_200).with(Decorations.WINDOW.noted("Only: US policy"));
        Picture picture = picture(SAGA, onScreen);
        assertEquals(0, picture.axis().box().y());
        assertNull(picture.funnel());
        assertEquals(List.of(), picture.frame());
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() {
        Text english = new Text(Language.ALL, List.of("A saga", ""));
        Event made = SmallTimelines.event("one", "2025-06-15", Importance.BACKBONE, "A ban");
        Event event =
                new Event(
                        new EventCore(
                                made.id(),
                                made.date(),
                                null,
                                "t",
                                made.importance(),
                                made.kind(),
                                made.status()),
                        EventWording.of(new Text(Language.ALL, List.of("", "禁令"))),
                        EventEvidence.NONE);
        Timeline timeline =
                new Timeline(
                        english,
                        Text.EMPTY,
                        null,
                        List.of(new Track("t", english, Hue.BLUE)),
                        List.of(),
                        List.of(),
                        List.of(event),
                        List.of(),
                        List.of());
        Picture inChinese = picture(timeline, Language.ZH);
        assertEquals("[EN] A saga", words(inChinese, TextRole.TITLE));
        assertEquals("[EN] A saga", words(inChinese, TextRole.LANE_NAME));
        assertEquals("禁令", words(inChinese, TextRole.LABEL_STRONG));
        Picture inEnglish = picture(timeline, Language.EN);
        assertEquals("A saga", words(inEnglish, TextRole.TITLE));
        assertEquals("A saga", words(inEnglish, TextRole.LANE_NAME));
        assertEquals("[中文] 禁令", words(inEnglish, TextRole.LABEL_STRONG));
    }

    private static Picture picture(Timeline timeline, Language language) {
        TimelineIndex index = new TimelineIndex(timeline);
        return picture(timeline, new Viewport(index.all(), 900, 400, language).titled(""));
    }

    /// The lines of a role, joined.
    private static String words(Picture picture, TextRole role) {
        return picture.texts().stream()
                .filter(text -> text.role() == role)
                .map(TextBox::text)
                .collect(Collectors.joining(" "));
    }

    private static TextBox note(Picture picture) {
        return picture.frame().stream()
                .filter(text -> text.role() == TextRole.NOTE)
                .findFirst()
                .orElseThrow();
    }

    private static Viewport view() {
        return new Viewport(new TimelineIndex(SAGA).story(), 800, 500, Language.EN);
    }

    private static Picture picture(Timeline timeline, Viewport view) {
        TimelineIndex index = new TimelineIndex(timeline);
        return new TimelineLayout(index, PicturePropertiesTest.SEVEN).picture(view);
    }
}
