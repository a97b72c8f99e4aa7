package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.TurnLinks;
import h20timeline.layout.index.Turns;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Composition;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.Link;
import h20timeline.model.Track;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a timeline is laid out of which every event is placed: its lanes in stairs, under a strip of
/// the turns of its story where it has turns and there is room. What does not depend on where the
/// viewport is, is kept while it moves.
final class SmallTimeline {
    /// The part of the lanes that must have its words under a strip.
    private static final double UNDER_STRIP = 0.75;

    private static final int HELD = 64;

    private final TimelineIndex index;
    private final EventTextCache texts;
    private final Gutter gutter;
    private final AxisCutter cutter;
    private final LanePlanner planner;
    private final Turns turns;
    private final BoundedCache<StripKey, StripLayout> strips = new BoundedCache<>(HELD);
    private final BoundedCache<Viewport, Double> needs = new BoundedCache<>(HELD);
    private final BoundedCache<StairLayout.FitKey, LaneFit.Fitted> fits = new BoundedCache<>(HELD);

    /// What a strip depends on.
    private record StripKey(double width, Language language, boolean links) {}

    SmallTimeline(TimelineIndex index, EventTextCache texts, Gutter gutter, AxisCutter cutter) {
        this.cutter = cutter;
        this.index = index;
        this.texts = texts;
        this.gutter = gutter;
        planner = new LanePlanner(index, texts);
        turns = Turns.of(index);
    }

    /// Whether a picture is laid out so: any of a small timeline, but for one that is about some
    /// events.
    boolean lays(Viewport viewport) {
        return LanePlanner.canPlan(index) && !viewport.spotlight().isOn();
    }

    /// The lanes, under a strip that numbers the turns, null for none.
    StairLayout stairs(Viewport viewport, PictureAreas areas, @Nullable StoryStrip strip) {
        Turns numbered = strip == null ? Turns.NONE : turns;
        Viewport shown = strip instanceof TurnRows ? folded(viewport) : viewport;
        return new StairLayout(index, texts, planner, fits, numbered, shown, areas);
    }

    /// The story strip, null where the timeline has no turns or the picture no room for it.
    @Nullable StoryStrip strip(Viewport viewport, double head, double headers, double legend) {
        if (!lays(viewport) || index.isTogether()) {
            return null;
        }
        TurnRows rows = rows(viewport, head, legend);
        if (rows != null) {
            return rows;
        }
        if (!StripLayout.fits(turns, viewport.width())) {
            return null;
        }
        StripLayout strip =
                strips.of(
                        new StripKey(
                                viewport.width(),
                                viewport.language(),
                                viewport.emphasis().links().ofStory()),
                        key ->
                                new StripLayout(
                                        index,
                                        texts.type(),
                                        key.width,
                                        key.language,
                                        turns,
                                        key.links));
        double around = head + viewport.surround().foot() + Metrics.AXIS;
        double lanes = viewport.height() - around - strip.height();
        return lanes >= UNDER_STRIP * lanesNeed(viewport, headers) ? strip : null;
    }

    /// What led from turn to turn, which the lanes show where there is no strip.
    List<Link> storyLinks(Viewport viewport, @Nullable StoryStrip strip) {
        return strip == null
                        && lays(viewport)
                        && turns.isShown()
                        && viewport.emphasis().links().ofStory()
                ? TurnLinks.links(index, turns.withEffect(index))
                : List.of();
    }

    /// The turns in rows; null where they are not asked for, or there is no room for their words.
    private @Nullable TurnRows rows(Viewport viewport, double head, double legend) {
        if (viewport.composition() != Composition.ROWS || !turns.isShown()) {
            return null;
        }
        double lanes = index.timeline().tracks().size() * Metrics.FOLDED_LANE;
        double room =
                viewport.height()
                        - head
                        - Metrics.AXIS
                        - lanes
                        - legend
                        - viewport.surround().foot();
        TurnRows rows =
                new TurnRows(
                        index,
                        texts.type(),
                        viewport.language(),
                        turns,
                        viewport.emphasis().links().ofStory(),
                        new Box(0, head, viewport.width(), Math.max(1, room)));
        return rows.fits() ? rows : null;
    }

    private Viewport folded(Viewport viewport) {
        Set<String> all =
                index.timeline().tracks().stream().map(Track::id).collect(Collectors.toSet());
        return viewport.with(new Arrangement(viewport.lanes().order(), all));
    }

    /// The height that all words of the lanes need without a strip. That of a window is the one of
    /// its first view, so that no zoom makes the strip come or go.
    private double lanesNeed(Viewport viewport, double headers) {
        Viewport first = viewport.whole() ? viewport : viewport.over(index.story());
        Viewport plain = first.high(0).with(Emphasis.NONE).with(Decorations.WINDOW);
        return needs.of(
                plain,
                key -> {
                    PictureAreas areas =
                            PictureAreas.of(
                                    key,
                                    cutter.of(key),
                                    0,
                                    0,
                                    headers,
                                    gutter.width(key, true),
                                    0,
                                    false);
                    return stairs(key, areas, null).needed();
                });
    }
}
