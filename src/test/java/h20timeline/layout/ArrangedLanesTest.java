package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lanes stand in the order that is wanted; a folded one is a thin row, and the others share what
/// it leaves.
class ArrangedLanesTest {
    private static final TimelineIndex SAGA = new TimelineIndex(Generated.saga());
    private static final List<String> IDS =
            SAGA.timeline().tracks().stream().map(Track::id).toList();

    @ParameterizedTest
    @ValueSource(longs = {301, 302, 303, 304, 305, 306, 307, 308})
    void lanesStandAsArranged(long seed) {
        Timeline timeline = Generated.timeline(seed, 60);
        TimelineIndex index = new TimelineIndex(timeline);
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        RandomViewports any = new RandomViewports(new Random(seed), index);
        for (int i = 0; i < 60; i++) {
            Viewport view = any.any();
            Picture picture = layout.picture(view);
            List<String> wanted = view.lanes().tracks(timeline).stream().map(Track::id).toList();
            List<Lane> lanes = picture.lanes();
            int first =
                    view.surround().picture()
                            ? 0
                            : Math.min(view.lanes().first(), wanted.size() - lanes.size());
            assertEquals(
                    wanted.subList(first, first + lanes.size()),
                    lanes.stream().map(Lane::track).toList());
            boolean allFolded = true;
            double y = picture.plot().y();
            for (Lane lane : lanes) {
                assertEquals(view.lanes().isFolded(lane.track()), lane.folded());
                assertEquals(y, lane.box().y(), 1e-6);
                y = lane.box().bottom();
                allFolded &= lane.folded();
                assertTrue(!lane.folded() || lane.box().height() <= Metrics.FOLDED_LANE + 1);
            }
            double folded = heights(lanes, true).max().orElse(0);
            double open = heights(lanes, false).min().orElse(Double.MAX_VALUE);
            assertTrue(folded <= open + 1, () -> "a folded lane is higher in " + view);
            if (!allFolded) {
                assertEquals(picture.plot().bottom(), y, 1e-6);
            }
        }
    }

    private static DoubleStream heights(List<Lane> lanes, boolean folded) {
        return lanes.stream()
                .filter(lane -> lane.folded() == folded)
                .mapToDouble(lane -> lane.box().height());
    }

    @Test
    void foldingALaneChangesHeightsAndNothingElse() {
        Picture before = picture(Arrangement.NONE);
        Picture after = picture(Arrangement.NONE.fold(IDS.get(1), true));
        assertEquals(before.axis(), after.axis());
        assertEquals(before.plot(), after.plot());
        assertEquals(before.frame(), after.frame());
        for (int i = 0; i < IDS.size(); i++) {
            Lane was = before.lanes().get(i);
            Lane is = after.lanes().get(i);
            assertEquals(was.track(), is.track());
            assertEquals(was.hue(), is.hue());
            assertEquals(was.swatch().x(), is.swatch().x());
            assertEquals(i == 1, is.folded());
            assertTrue(i != 1 || is.box().height() < was.box().height());
        }
        assertEquals(1, after.lanes().get(1).texts().size(), "its name on one line, no more");
    }

    @Test
    void aFoldedLaneHasNoWordsOfEvents() {
        Picture picture = picture(new Arrangement(List.of(), Set.copyOf(IDS)));
        double bottom = picture.lanes().getLast().box().bottom();
        assertTrue(bottom < picture.plot().bottom() - 100, "all stand at the top");
        for (Mark mark : picture.marks()) {
            assertTrue(mark instanceof Mark.Dot || mark instanceof Mark.Cluster, mark.key());
            assertTrue(mark.area().bottom() <= bottom);
        }
    }

    @Test
    void aMovedLaneKeepsItsEventsAndItsColour() {
        Arrangement moved = Arrangement.NONE.move(SAGA.timeline(), IDS.get(3), 0);
        Picture before = picture(Arrangement.NONE);
        Picture after = picture(moved);
        Lane was = before.lanes().get(3);
        Lane is = after.lanes().getFirst();
        assertEquals(was.track(), is.track());
        assertEquals(was.hue(), is.hue());
        assertEquals(eventsIn(before, was), eventsIn(after, is));
    }

    private static Set<String> eventsIn(Picture picture, Lane lane) {
        Set<String> ids = new HashSet<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.OfEvent one && lane.box().contains(1, mark.area().y() + 4)) {
                ids.add(one.id());
            }
        }
        return ids;
    }

    @Test
    void theOverviewStandsInTheSameOrder() {
        TimelineLayout layout = new TimelineLayout(SAGA, PicturePropertiesTest.SEVEN);
        Arrangement moved = Arrangement.NONE.move(SAGA.timeline(), IDS.getLast(), 0);
        List<Overview.Row> before =
                layout.overview(800, 64, Language.EN, Arrangement.NONE, null).rows();
        List<Overview.Row> after = layout.overview(800, 64, Language.EN, moved, null).rows();
        assertEquals(before.getLast().hue(), after.getFirst().hue());
        assertEquals(before.getLast().points(), after.getFirst().points());
        assertEquals(before.getFirst().y(), after.getFirst().y());
        assertNotEquals(before, after);
    }

    @Test
    void aHeadIsLeftOfThePlot() {
        Picture picture = picture(Arrangement.NONE.fold(IDS.get(2), true));
        Lane folded = picture.lanes().get(2);
        double y = folded.box().y() + folded.box().height() / 2;
        assertEquals(Optional.of(folded), picture.laneHeadAt(3, y));
        assertEquals(Optional.of(folded), picture.laneHeadAt(picture.plot().x() - 1, y));
        assertEquals(Optional.empty(), picture.laneHeadAt(picture.plot().x(), y));
        assertEquals(Optional.empty(), picture.laneHeadAt(3, picture.plot().y() - 1));
    }

    @Test
    void onlyWhereItCanBeClickedALaneHasATriangle() {
        Viewport view = new Viewport(SAGA.story(), 1280, 720, Language.EN);
        TimelineLayout layout = new TimelineLayout(SAGA, PicturePropertiesTest.SEVEN);
        for (Lane lane : layout.picture(view).lanes()) {
            Box triangle = Objects.requireNonNull(lane.triangle());
            assertTrue(triangle.right() <= lane.swatch().x() && triangle.x() >= 0);
        }
        layout.picture(view.titled("")).lanes().forEach(lane -> assertNull(lane.triangle()));
    }

    private static Picture picture(Arrangement lanes) {
        Viewport view = new Viewport(SAGA.story(), 1280, 720, Language.EN).with(lanes);
        return new TimelineLayout(SAGA, PicturePropertiesTest.SEVEN).picture(view);
    }
}
