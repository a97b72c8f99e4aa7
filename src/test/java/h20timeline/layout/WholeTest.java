package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.Pages;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole timeline has the words of every event that matters, or says how many have none.
class WholeTest {
    private static final Decorations FULL =
            new Decorations(true, true, true, true, true, false, "");

    @ParameterizedTest
    @CsvSource({"1280", "1920", "2560"})
    void everyEventOfTheSagaHasItsWords(double width) {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        for (Language language : Language.ALL) {
            for (TimeSpan span : List.of(index.all(), index.story())) {
                Picture picture = whole(index, span, width, 400, language);
                Set<String> inside = inside(index, span, Set.of(Importance.values()));
                assertEquals(inside, worded(picture, inside), language + " " + width);
                assertEquals(0, picture.unworded());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"61,20", "62,80", "63,119", "64,300", "65,1000", "66,3000"})
    void whatMattersHasWordsOrIsCounted(long seed, int events) {
        Timeline timeline = Generated.timeline(seed, events);
        TimelineIndex index = new TimelineIndex(timeline);
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            double width = 600 + random.nextInt(2_400);
            Language language = random.nextBoolean() ? Language.EN : Language.ZH;
            TimeSpan span = i % 2 == 0 ? index.all() : index.story();
            Picture picture = whole(index, span, width, 300, language);
            OverlapChecks.sound(picture, width + " " + language);
            Set<String> all = inside(index, span, Set.of(Importance.values()));
            Set<String> told = worded(picture, all);
            assertEquals(all.size() - told.size(), picture.unworded(), "counted");
            String count = LayoutMessages.UNWORDED.in(language, picture.unworded(), all.size());
            boolean said = picture.frame().stream().anyMatch(text -> text.text().contains(count));
            assertEquals(picture.unworded() > 0, said, "said in words");
            if (events <= Pages.WHOLE) {
                Set<String> matter =
                        inside(index, span, Set.of(Importance.BACKBONE, Importance.CONTEXT));
                matter.removeAll(told);
                matter.removeIf(id -> timeline.event(id).orElseThrow().headline().isEmpty());
                assertEquals(Set.of(), matter, "a small file has room for all that matters");
            }
        }
    }

    @Test
    void aPictureGrowsForItsLanesOnly() {
        TimelineIndex small = new TimelineIndex(Generated.timeline(7, 12));
        TimelineIndex large = new TimelineIndex(Generated.timeline(7, 800));
        Viewport view = view(small, small.all(), 1200, 700, Language.EN);
        double needed = layout(small).needed(view);
        assertTrue(needed < layout(large).needed(view.over(large.all())));
        Picture asked = layout(small).picture(view.high(needed + 300));
        assertEquals(asked.plot().bottom(), asked.lanes().getLast().box().bottom(), 0.5);
    }

    @Test
    void whatTheSpanLeavesOutTakesNoRoom() {
        TimelineIndex index = new TimelineIndex(Generated.timeline(9, 600));
        TimeSpan all = index.all();
        TimeSpan part = new TimeSpan(all.start(), all.start() + all.length() / 40);
        double needed = layout(index).needed(view(index, part, 1200, 300, Language.EN));
        double whole = layout(index).needed(view(index, all, 1200, 300, Language.EN));
        assertTrue(needed < whole, needed + " < " + whole);
    }

    @Test
    void theSameIsLaidOutTheSame() {
        TimelineIndex index = new TimelineIndex(Generated.timeline(11, 400));
        Picture first = whole(index, index.all(), 1500, 300, Language.EN);
        Picture second = whole(index, index.all(), 1500, 300, Language.EN);
        assertEquals(MarkLines.of(first), MarkLines.of(second));
    }

    @Test
    void longWordsTakeMoreLinesInANarrowPicture() {
        String endless = "A headline that goes on and on, ".repeat(8);
        Timeline timeline =
                SmallTimelines.timeline(
                        SmallTimelines.event("a", "2025-04-09", Importance.CONTEXT, endless),
                        SmallTimelines.event("b", "2025-04-20", Importance.BACKBONE, "Short"));
        TimelineIndex index = new TimelineIndex(timeline);
        Picture wide = whole(index, index.all(), 4000, 300, Language.EN);
        Picture narrow = whole(index, index.all(), 500, 300, Language.EN);
        assertAll(
                () -> assertTrue(!mark(wide, "a").cut(), "whole where there is room"),
                () -> assertTrue(!mark(narrow, "a").cut(), "and in many lines"),
                () -> assertTrue(mark(narrow, "a").texts().size() > 3));
        OverlapChecks.sound(narrow, "narrow");
    }

    static Mark.OfEvent mark(Picture picture, String id) {
        return picture.marks().stream()
                .filter(Mark.OfEvent.class::isInstance)
                .map(Mark.OfEvent.class::cast)
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TimelineLayout layout(TimelineIndex index) {
        return new TimelineLayout(index, PicturePropertiesTest.SEVEN);
    }

    private static Viewport view(
            TimelineIndex index, TimeSpan span, double width, double height, Language language) {
        assertTrue(index.size() > 0);
        return new Viewport(span, width, height, language).with(FULL).laidOutWhole();
    }

    private static Picture whole(
            TimelineIndex index, TimeSpan span, double width, double height, Language language) {
        Viewport view = view(index, span, width, height, language);
        TimelineLayout layout = layout(index);
        return layout.picture(view.high(Math.max(height, layout.needed(view))));
    }

    /// The ids of the events of some importance that have some time in common with a span.
    private static Set<String> inside(
            TimelineIndex index, TimeSpan span, Set<Importance> importance) {
        Set<String> ids = new HashSet<>();
        for (Event event : index.timeline().events()) {
            TimeSpan reach = event.date().extent().reach();
            if (importance.contains(event.importance())
                    && reach.start() <= span.end()
                    && reach.end() >= span.start()) {
                ids.add(event.id());
            }
        }
        return ids;
    }

    private static Set<String> worded(Picture picture, Set<String> among) {
        Set<String> ids = new HashSet<>();
        if (picture.strip() != null) {
            picture.strip().cards().forEach(card -> ids.add(card.id()));
        }
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.OfEvent one && !one.texts().isEmpty()) {
                ids.add(one.id());
            }
        }
        ids.retainAll(among);
        return ids;
    }

    /// Its words stand at the edge of the plot, and have all the room from there.
    @Test
    void theWordsOfWhatGoesOnOutsideAreBrokenNoNarrowerThanTheirRoom() {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        Event cancelled = index.timeline().event("nvidia-cancels-orders").orElseThrow();
        long start = cancelled.date().extent().anchor();
        TimeSpan part = new TimeSpan(start - 4 * TimeSpan.DAY, start + 34 * TimeSpan.DAY);
        Picture picture = whole(index, part, 1280, 720, Language.EN);
        List<Mark.Label> labels =
                picture.marks().stream()
                        .filter(Mark.Label.class::isInstance)
                        .map(Mark.Label.class::cast)
                        .toList();
        assertEquals(2, labels.size());
        for (Mark.Label label : labels) {
            assertTrue(label.texts().size() <= 3, label + "");
        }
    }

    /// Six long dates on narrow cards.
    @ParameterizedTest
    @ValueSource(ints = {1100, 1190, 1280})
    void aCardHoldsItsDate(int width) {
        List<Event> events = new ArrayList<>();
        for (int year = 2000; year < 2006; year++) {
            String date = "%d-09-30/%d-03-15".formatted(year, year + 1);
            events.add(Sagas.event("e" + year, date, "t0", Importance.BACKBONE));
        }
        TimelineIndex index = new TimelineIndex(Sagas.timeline(1, "2010-12-31", events));
        for (Language language : Language.ALL) {
            Picture picture = whole(index, index.all(), width, 720, language);
            assertEquals(6, Objects.requireNonNull(picture.strip()).cards().size());
            OverlapChecks.sound(picture, width + " " + language);
        }
    }
}
