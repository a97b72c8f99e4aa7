package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands over, between and under the lanes of a picture of the whole story.
class PictureHeadTest {
    private static final Timeline SAGA = Sagas.saga();
    private static final TimelineIndex INDEX = new TimelineIndex(SAGA);
    private static final TimelineLayout LAYOUT =
            new TimelineLayout(INDEX, PicturePropertiesTest.SEVEN);

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void aPictureOfTheWholeStoryHasTheHeadlineOfTheFile(Language language) {
        Picture picture = LAYOUT.picture(view(INDEX.all(), 1_920, 1_080, language));
        assertEquals(SAGA.plan().headline().in(language), words(picture, TextRole.TITLE, language));
        String under = words(picture, TextRole.SUBTITLE, language);
        assertTrue(under.contains(SAGA.plan().deck().in(language)), under);
        assertTrue(under.contains(SAGA.title().in(language)), under);
    }

    @Test
    void aPictureOfAPartKeepsTheTitle() {
        TimeSpan story = INDEX.story();
        TimeSpan part = new TimeSpan(story.middle(), story.end());
        Picture picture = LAYOUT.picture(view(part, 1_920, 1_080, Language.EN));
        assertEquals(SAGA.title().in(Language.EN), words(picture, TextRole.TITLE, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 720, 1_080, 1_920})
    void noTitleIsCutWhereThereIsRoomForItsLines(int width) {
        Viewport view = view(INDEX.all(), width, 1_200, Language.EN);
        Picture picture = LAYOUT.picture(view);
        for (TextBox text : picture.frame()) {
            if (text.role() == TextRole.TITLE || text.role() == TextRole.SUBTITLE) {
                assertFalse(text.text().endsWith(Typesetter.ELLIPSIS), text.text());
                assertTrue(text.bottom() <= picture.axis().box().y(), text.text());
            }
        }
        OverlapChecks.sound(picture, view);
    }

    @Test
    void aLowPictureKeepsMostOfItsHeightForTheLanes() {
        Picture picture = LAYOUT.picture(view(INDEX.all(), 420, 300, Language.EN));
        assertTrue(picture.axis().box().y() <= 100, picture.axis().toString());
    }

    /// Those first that most turns rest on; of what is shown only.
    @Test
    void theSourcesAreThoseOfWhatIsShown() {
        String all = foot(INDEX.all());
        assertTrue(all.startsWith("Sources: Page signed “szf”"), all);
        assertEquals(2, all.chars().filter(c -> c == '·').count() - 1, all);
        TimeSpan first = SAGA.event("h20-revealed").orElseThrow().date().extent().reach();
        String one = foot(first);
        assertFalse(one.contains("Bloomberg"), one);
    }

    @Test
    void theLinksOfTheStoryAreDrawnWhereTheyAreWanted() {
        for (LinkChoice links : LinkChoice.values()) {
            Viewport view =
                    view(INDEX.story(), 1_920, 1_080, Language.EN)
                            .with(Emphasis.of("us-april-ban").with(links));
            Picture picture = LAYOUT.picture(view);
            Strip strip = Objects.requireNonNull(picture.strip());
            boolean story = links == LinkChoice.STORY || links == LinkChoice.ALL;
            assertEquals(story, !strip.routes().isEmpty(), links.key());
            long drawn = picture.marks().stream().filter(m -> m.key().startsWith("link-")).count();
            assertEquals(links != LinkChoice.NONE, drawn > 0, links.key());
        }
    }

    private static String foot(TimeSpan span) {
        Picture picture = LAYOUT.picture(view(span, 1_920, 1_080, Language.EN));
        return picture.frame().stream()
                .filter(text -> text.role() == TextRole.FOOT && text.x() == Metrics.MARGIN)
                .map(TextBox::text)
                .collect(Collectors.joining());
    }

    private static Viewport view(TimeSpan span, double width, double height, Language language) {
        return new Viewport(span, width, height, language).titled("").laidOutWhole();
    }

    private static String words(Picture picture, TextRole role, Language language) {
        List<String> lines =
                picture.frame().stream()
                        .filter(text -> text.role() == role)
                        .map(TextBox::text)
                        .toList();
        return String.join(language.rules().sentenceSpace(), lines);
    }
}
