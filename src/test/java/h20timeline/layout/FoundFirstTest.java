package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.EventSet;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where there is no room for all words, what stands out has its words before the others.
class FoundFirstTest {
    /// Whether a mark counts events that found no room among the words of a small timeline.
    private static boolean isFolded(Mark mark) {
        return mark instanceof Mark.Cluster cluster && !cluster.ids().isEmpty();
    }

    @Test
    void whatIsLitHasItsWordsBeforeOthers() {
        Timeline timeline = Generated.saga();
        TimelineIndex index = new TimelineIndex(timeline);
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        Viewport view =
                new Viewport(index.story(), 1000, 520, Language.EN)
                        .with(Decorations.TITLED)
                        .laidOutWhole();
        List<String> counted = counted(layout.picture(view));
        assertFalse(counted.isEmpty());
        for (String id : counted) {
            BitSet lit = new BitSet();
            lit.set(index.positionOf(id));
            Emphasis emphasis = new Emphasis(null, LinkChoice.STORY, EventSet.of(lit));
            List<String> still = counted(layout.picture(view.with(emphasis)));
            assertFalse(still.contains(id), id + " is found and counted");
            assertFalse(still.isEmpty(), "others are counted in its place");
        }
    }

    private static List<String> counted(Picture picture) {
        return picture.marks().stream()
                .filter(FoundFirstTest::isFolded)
                .flatMap(mark -> ((Mark.Cluster) mark).ids().stream())
                .toList();
    }
}
