package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the file does not say of how well an event is established is not written in a picture
/// either, as if somebody had said it.
class NoStatusTest {
    private static final String EVENT =
            """
            {"id": "%s", "date": "2025-0%d-01", "track": "a", "importance": "backbone", %s
             "headline": "Something happens"}\
            """;

    private static final Decorations FULL =
            new Decorations(true, true, true, true, true, false, "");

    @Test
    void aFileWithoutStatusesHasNone() {
        Timeline timeline = file(EVENT.formatted("one", 1, ""), EVENT.formatted("two", 3, ""));
        for (Language language : Language.ALL) {
            String reported = ModelMessages.of(Status.REPORTED).in(language);
            Picture picture = picture(timeline, language);
            assertFalse(words(picture).contains(reported), words(picture));
            String alt = new AltText(timeline, language).of(picture);
            assertFalse(alt.contains(reported), alt);
            String none = ModelMessages.STATUS_NOT_GIVEN.in(language);
            assertTrue(alt.contains(none), alt);
        }
    }

    @Test
    void theLegendOfAMixedFileSaysBoth() {
        Timeline timeline =
                file(
                        EVENT.formatted("one", 1, "\"status\": \"reported\","),
                        EVENT.formatted("two", 3, ""));
        String words = words(picture(timeline, Language.EN));
        assertTrue(words.contains("Reported, or no status given"), words);
        // The card of the first one alone.
        assertEquals(1, words.lines().filter("Reported"::equals).count(), words);
    }

    private static Timeline file(String... events) {
        return Sagas.given(
                """
                {"format": 1, "title": "A story", "tracks": [{"id": "a", "name": "Lane"}],
                 "events": [%s]}\
                """
                        .formatted(String.join(",\n", events)));
    }

    private static Picture picture(Timeline timeline, Language language) {
        TimelineIndex index = new TimelineIndex(timeline);
        return new TimelineLayout(index, (text, role) -> 7.0 * text.length())
                .picture(new Viewport(index.all(), 1280, 720, language).with(FULL).laidOutWhole());
    }

    private static String words(Picture picture) {
        return picture.texts().stream().map(TextBox::text).collect(Collectors.joining("\n"));
    }
}
