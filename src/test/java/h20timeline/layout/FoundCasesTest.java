package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Single cases that random files have shown to go wrong.
class FoundCasesTest {
    private static final long DAY = TimeSpan.DAY;
    private static final long APRIL = SmallTimelines.date("2025-04-01").extent().reach().start();

    @Test
    void aHeadlineThatEndsInAnEllipsisIsCutLikeAnyOther() {
        String headline = "a word and another ".repeat(6) + "and so on…";
        Timeline timeline =
                SmallTimelines.timeline(
                        SmallTimelines.event("one", "2025-04-15", Importance.BACKBONE, headline));
        Picture picture = picture(timeline, new TimeSpan(APRIL, APRIL + 30 * DAY), 1000);
        Mark.Label label = assertInstanceOf(Mark.Label.class, picture.marks().getFirst());
        assertEquals(headline.length() > shown(label).length(), label.cut());
        Typesetter type = new Typesetter(PicturePropertiesTest.SEVEN);
        assertFalse(type.fits(headline, TextRole.LABEL_STRONG, 100, 3));
        assertTrue(type.balanced(headline, TextRole.LABEL_STRONG, 400, 3) >= 250);
    }

    @Test
    void dotsOfTwoBinsDoNotTouch() {
        // Every second a bin may begin between the two.
        for (int hour = 0; hour < 48; hour++) {
            Event[] events = {
                SmallTimelines.event("a", time(hour), Importance.DETAIL, ""),
                SmallTimelines.event("b", time(hour + 3), Importance.DETAIL, ""),
                SmallTimelines.event("c", time(hour + 60), Importance.DETAIL, "")
            };
            TimeSpan span = new TimeSpan(APRIL - 10 * DAY, APRIL + 20 * DAY);
            // Lanes too low for any row of words.
            Viewport view = new Viewport(span, 800, 200, Language.EN);
            Timeline timeline =
                    SmallTimelines.timeline(List.of("Track", "A", "B", "C", "D"), events);
            Picture picture = layout(timeline).picture(view);
            OverlapChecks.sound(picture, view);
            assertEquals(3, picture.marks().stream().mapToInt(FoundCasesTest::count).sum());
        }
    }

    @Test
    void anOpenStartIsNotCountedTwice() {
        Event[] events = new Event[303];
        for (int i = 0; i < 300; i++) {
            events[i] =
                    SmallTimelines.event(
                            "e" + i, "2025-04-10", Importance.DETAIL, "Event number " + i);
        }
        events[300] =
                SmallTimelines.event("ended", "../2025-04-10", Importance.CONTEXT, "It ended");
        events[301] =
                SmallTimelines.event("other", "../2025-04-09", Importance.CONTEXT, "It ended, too");
        events[302] = SmallTimelines.event("far", "1990-01-01", Importance.CONTEXT, "Long ago");
        TimeSpan span = new TimeSpan(APRIL, APRIL + 30 * DAY);
        Picture picture = picture(SmallTimelines.timeline(events), span, 1000);
        assertEquals(302, picture.marks().stream().mapToInt(FoundCasesTest::count).sum());
    }

    @Test
    void namesOfSeveralLinesAreSetInOne() {
        Timeline timeline =
                SmallTimelines.timeline(
                        List.of("Track", "Another track\nof two lines"),
                        SmallTimelines.event(
                                "one", "2025-04-15", Importance.BACKBONE, "Two\n\tlines"));
        Picture picture = picture(timeline, new TimeSpan(APRIL, APRIL + 30 * DAY), 1000);
        assertEquals("Two lines", shown(picture.marks().getFirst()));
        OverlapChecks.sound(picture, "the lines");
    }

    private static String time(int hour) {
        return "2025-04-%02dT%02d:30".formatted(1 + hour / 24, hour % 24);
    }

    /// The words of a card or label after its date.
    private static String shown(Mark mark) {
        List<TextBox> texts = mark.texts();
        return String.join(
                " ", texts.subList(1, texts.size()).stream().map(TextBox::text).toList());
    }

    private static int count(Mark mark) {
        return switch (mark) {
            case Mark.OfEvent one -> 1;
            case Mark.Cluster cluster -> cluster.count();
            case Mark.Density density ->
                    density.columns().stream().mapToInt(Mark.Density.Column::count).sum();
            case Mark.Elbow elbow -> 0;
        };
    }

    private static Picture picture(Timeline timeline, TimeSpan span, double width) {
        return layout(timeline).picture(new Viewport(span, width, 600, Language.EN));
    }

    private static TimelineLayout layout(Timeline timeline) {
        return new TimelineLayout(new TimelineIndex(timeline), PicturePropertiesTest.SEVEN);
    }
}
