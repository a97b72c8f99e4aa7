package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomTimelines;
import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Links are lines with corners that run through no words, and end at their effect.
class ElbowTest {
    private static final Timeline SAGA = Sagas.saga();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noLineOfASlideRunsThroughWords(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Timeline timeline = i % 4 == 0 ? SAGA : RandomTimelines.of(random);
            TimelineIndex together = TimelineIndex.together(timeline);
            TimelineLayout layout = new TimelineLayout(together, (text, r) -> 7.0 * text.length());
            TimeSpan all = together.all();
            long start = all.start() + Math.round(all.length() * random.nextDouble() * 0.5);
            long length = Math.max(60, Math.round(all.length() * random.nextDouble()));
            Viewport view =
                    new Viewport(new TimeSpan(start, start + length), 995, 224, Language.EN)
                            .about(light(timeline, random));
            Picture picture = layout.picture(view);
            OverlapChecks.sound(picture, view);
            elbows(picture).forEach(elbow -> sound(elbow, picture, view));
        }
    }

    private static Spotlight light(Timeline timeline, Random random) {
        List<String> ids = new ArrayList<>(timeline.events().stream().map(Event::id).toList());
        Collections.shuffle(ids, random);
        int focus = Math.min(ids.size(), 1 + random.nextInt(4));
        int beside = Math.min(ids.size(), focus + random.nextInt(4));
        return new Spotlight(ids.subList(0, focus), ids.subList(focus, beside));
    }

    private static void sound(Mark.Elbow elbow, Picture picture, Object where) {
        List<TextBox> texts =
                picture.marks().stream()
                        .filter(Mark.OfEvent.class::isInstance)
                        .flatMap(mark -> mark.texts().stream())
                        .toList();
        for (List<Corner> line : elbow.lines()) {
            for (int i = 1; i < line.size(); i++) {
                Corner a = line.get(i - 1);
                Corner b = line.get(i);
                boolean headed = line.equals(elbow.lines().getFirst()) && i == line.size() - 1;
                if (headed && Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) < 14.1) {
                    // The head stands before its mark, whatever is there.
                    continue;
                }
                assertTrue(a.x() == b.x() || a.y() == b.y(), () -> "slanting: " + elbow);
                for (TextBox text : texts) {
                    boolean meets =
                            Math.min(a.x(), b.x()) < text.right()
                                    && text.x() < Math.max(a.x(), b.x()) + 0.01
                                    && Math.min(a.y(), b.y()) < text.bottom()
                                    && text.y() < Math.max(a.y(), b.y()) + 0.01;
                    assertFalse(meets, () -> elbow + "\nruns through " + text + "\nin " + where);
                }
            }
        }
    }

    /// From the foot of the cause down to the row of the effect, and to its left end.
    @Test
    void theLineLeadsFromTheCauseToTheLeftEndOfTheEffect() {
        Spotlight light = new Spotlight(List.of("revenue-share-15"), List.of("munster-18pct"));
        TimelineLayout layout =
                new TimelineLayout(
                        TimelineIndex.together(SAGA), (text, role) -> 7.0 * text.length());
        TimeSpan august = Sagas.date("2025-08").extent().reach();
        Picture picture = layout.picture(new Viewport(august, 995, 224, Language.EN).about(light));
        Mark.Elbow elbow = elbows(picture).findFirst().orElseThrow();
        Mark.OfEvent cause = WholeTest.mark(picture, "revenue-share-15");
        Mark.OfEvent effect = WholeTest.mark(picture, "munster-18pct");
        List<Corner> line = elbow.lines().getLast();
        assertEquals(1, elbow.lines().size());
        assertEquals(3, line.size());
        assertTrue(line.getFirst().y() > cause.anchorY());
        assertEquals(effect.anchorY(), line.getLast().y(), 0.5);
        assertTrue(line.getLast().x() < effect.anchorX());
        assertTrue(effect.anchorX() - line.getLast().x() < 20);
        assertEquals("led to", elbow.word() == null ? "" : elbow.word().text());
    }

    /// Where no strip has room, the lanes show what led from turn to turn, and say it once.
    @ParameterizedTest
    @ValueSource(ints = {1280, 1440, 1920})
    void whatLedFromTurnToTurnIsInEachPicture(int width) {
        Picture picture = saga(width);
        List<String> said = new ArrayList<>();
        if (picture.strip() == null) {
            elbows(picture)
                    .flatMap(elbow -> elbow.texts().stream())
                    .forEach(word -> said.add(word.text()));
        } else {
            picture.strip().routes().stream()
                    .flatMap(route -> route.words().stream())
                    .forEach(word -> said.add(word.text()));
        }
        Collections.sort(said);
        assertEquals(List.of("caused", "contributed to (only a guess)", "reversed"), said);
    }

    /// At the left end of a mark there are heads only: a line that leaves there would look like
    /// one.
    @Test
    void noLineLeavesAMarkWhereAnotherEnds() {
        Picture picture = saga(1280);
        Mark.OfEvent halt = WholeTest.mark(picture, "h20-halt-report");
        Mark.Elbow out =
                elbows(picture)
                        .filter(e -> e.key().contains("halt-report-CAUSED"))
                        .findFirst()
                        .orElseThrow();
        Corner first = out.lines().getLast().getFirst();
        assertTrue(first.y() > halt.anchorY());
        assertEquals(halt.anchorX(), first.x(), 0.5);
    }

    /// Whatever is selected, and whichever links are drawn.
    @ParameterizedTest
    @EnumSource
    void noLinkIsDrawnTwice(LinkChoice choice) {
        TimelineIndex index = new TimelineIndex(SAGA);
        TimelineLayout layout = new TimelineLayout(index, (text, role) -> 7.0 * text.length());
        for (Event event : SAGA.events()) {
            Viewport view =
                    new Viewport(index.story(), 1000, 600, Language.EN)
                            .with(Emphasis.of(event.id()).with(choice));
            List<String> keys = layout.picture(view).marks().stream().map(Mark::key).toList();
            assertEquals(keys.stream().distinct().toList(), keys);
            if (choice == LinkChoice.ALL) {
                List<String> links =
                        index.linksOf(event.id()).stream()
                                .filter(l -> keys.contains(l.from()) && keys.contains(l.to()))
                                .map(l -> "link-" + l.from() + "-" + l.relation() + "-" + l.to())
                                .toList();
                assertTrue(keys.containsAll(links), () -> links + " in " + keys);
            }
        }
    }

    private static Picture saga(int width) {
        TimelineIndex index = new TimelineIndex(SAGA);
        return new TimelineLayout(index, (text, role) -> 7.0 * text.length())
                .picture(new Viewport(index.story(), width, width * 0.5625, Language.EN));
    }

    private static Stream<Mark.Elbow> elbows(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Elbow.class::isInstance)
                .map(Mark.Elbow.class::cast);
    }
}
