package h20timeline.layout;

import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.PageCache;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Viewport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a timeline is laid out that is too large for all its events to be placed: the most important
/// of each page have their words, the others are counted. Pictures that are about some events are
/// laid out so, too.
final class LargeTimeline {
    private final TimelineIndex index;
    private final EventTextCache texts;
    private final HighlightedLanes highlighted;
    private final PageCache pageCache = new PageCache();

    /// What was needed last: it is asked for the height, and again for the picture of that height.
    private volatile @Nullable Needed last;

    private record Needed(Viewport by, List<Double> heights) {}

    LargeTimeline(TimelineIndex index, EventTextCache texts, HighlightedLanes highlighted) {
        this.index = index;
        this.texts = texts;
        this.highlighted = highlighted;
    }

    /// The height in which all that matters has its words.
    double needed(Viewport viewport, PictureAreas areas) {
        return needs(viewport, areas).stream().mapToDouble(height -> height).sum();
    }

    /// The lanes with their marks.
    List<LaidLane> lanes(Viewport viewport, PictureAreas areas) {
        List<LaneFrame> frames =
                viewport.whole()
                        ? LaneFrames.of(
                                index,
                                viewport,
                                areas.area(),
                                areas.plot(),
                                areas.scale(),
                                needs(viewport, areas))
                        : LaneFrames.of(index, viewport, areas.area(), areas.plot(), areas.scale());
        return frames.stream()
                .map(frame ->
                        new LaidLane(
                                frame,
                                new LaneLayout(index, texts, pageCache, highlighted, frame)
                                        .marks()))
                .toList();
    }

    /// What each lane needs, which does not depend on the height that the picture has.
    private List<Double> needs(Viewport viewport, PictureAreas areas) {
        Viewport ofAnyHeight = viewport.high(0);
        Needed known = last;
        if (known == null || !known.by().equals(ofAnyHeight)) {
            LaneNeeds needs =
                    new LaneNeeds(
                            index,
                            texts,
                            pageCache,
                            highlighted,
                            viewport,
                            areas.plot(),
                            areas.area().right(),
                            areas.scale());
            known =
                    new Needed(
                            ofAnyHeight, needs.heights(viewport.lanes().tracks(index.timeline())));
            last = known;
        }
        return known.heights();
    }
}
