package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Link;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pure heart of the program: a timeline and a viewport in, placed marks out. The same viewport
/// always gives the same picture; a viewport moved by some time gives the same marks moved.
public final class TimelineLayout {
    private static final double HIGH = 1e6;

    private final TimelineIndex index;
    private final AxisCutter cutter;
    private final EventTextCache faces;
    private final HighlightedLanes highlighted;
    private final LaneHeads laneHeads;
    private final Gutter gutter;
    private final SmallTimeline small;
    private final LargeTimeline large;

    /// For one timeline and one way to measure text. Safe from any thread.
    public TimelineLayout(TimelineIndex index, TextMeasure measure) {
        this.index = index;
        this.cutter = new AxisCutter(index);
        this.faces = new EventTextCache(index, measure, cutter);
        this.highlighted = new HighlightedLanes(index);
        this.laneHeads = new LaneHeads(index, faces.type(), highlighted);
        this.gutter = new Gutter(index, faces, cutter);
        this.small = new SmallTimeline(index, faces, gutter, cutter);
        this.large = new LargeTimeline(index, faces, highlighted);
    }

    /// What it lays out.
    public TimelineIndex index() {
        return index;
    }

    /// Whether the timeline is so small that every event of it is laid out.
    public boolean isSmall() {
        return LanePlanner.canPlan(index);
    }

    /// How it measures text.
    public TextMeasure measure() {
        return faces.type().measure();
    }

    /// The whole timeline in a strip, its left end under that of a picture of the same width, its
    /// lanes in the same order and the same events `highlighted`; null for all.
    public Overview overview(
            double width,
            double height,
            Language language,
            Arrangement lanes,
            @Nullable EventSet highlighted) {
        return overview(index.all(), width, height, language, lanes, highlighted);
    }

    /// The same over a time that may be more than all events take.
    public Overview overview(
            TimeSpan all,
            double width,
            double height,
            Language language,
            Arrangement lanes,
            @Nullable EventSet highlighted) {
        double left = laneHeads.width(width, language);
        TimeScale scale = new TimeScale(all, Math.max(1, width - left));
        List<Overview.Row> rows =
                Overview.rows(
                        index,
                        height,
                        scale,
                        lanes,
                        lane -> this.highlighted.of(lane, highlighted));
        return Overview.of(width, height, scale, left, rows, language, faces.type());
    }

    /// The height in which a whole timeline has room for all that matters.
    public double needed(Viewport viewport) {
        // As high as may be, so that there is room for all that may stand around the lanes.
        Viewport high = viewport.high(HIGH);
        PictureAreas areas = plan(high);
        double lanes =
                small.lays(high)
                        ? small.stairs(high, areas, strip(high, head(high).height())).needed()
                        : large.needed(high, areas);
        return Math.ceil(HIGH - areas.area().height() + lanes);
    }

    private PictureAreas plan(Viewport viewport) {
        double head = head(viewport).height();
        Legend legend = legend(viewport);
        boolean detail = detailed(viewport).isPresent();
        double below = legend == null ? 0 : legend.height(viewport.height());
        StoryStrip strip = strip(viewport, head);
        // Under rows of turns the lanes are rows of marks without words.
        boolean rows = strip instanceof TurnRows;
        return PictureAreas.of(
                viewport,
                cutter.of(viewport),
                head,
                strip == null ? 0 : strip.height(),
                rows
                        ? LaneHeads.lineWidth(index.timeline(), faces.type(), viewport.language())
                        : laneHeads.width(viewport),
                rows ? 2 * Metrics.MARGIN : gutter.width(viewport, small.lays(viewport)),
                below,
                detail);
    }

    /// Whether a window has no room for all lanes.
    private boolean scrolls(Viewport viewport, PictureAreas areas, @Nullable StoryStrip strip) {
        return small.lays(viewport)
                ? small.stairs(viewport, areas, strip).scrolls()
                : !viewport.surround().picture()
                        && tracks() > LaneFrames.most(viewport, areas.area().height());
    }

    private int tracks() {
        return index.isTogether() ? 1 : index.timeline().tracks().size();
    }

    /// Whether a picture tells the turns of the story in rows under each other.
    public boolean hasRows(Viewport viewport) {
        return strip(viewport, head(viewport).height()) instanceof TurnRows;
    }

    private PictureHead head(Viewport viewport) {
        return new PictureHead(index, faces.type(), viewport, cutter.of(viewport));
    }

    private @Nullable StoryStrip strip(Viewport viewport, double head) {
        Legend legend = legend(viewport);
        return small.strip(
                viewport,
                head,
                laneHeads.width(viewport),
                legend == null ? 0 : legend.height(viewport.height()));
    }

    private @Nullable Legend legend(Viewport viewport) {
        return viewport.surround().legend() ? Legend.of(index, faces.type(), viewport) : null;
    }

    /// The event whose details stand beside the lanes, where there is room for them.
    private Optional<Event> detailed(Viewport viewport) {
        return viewport.surround().detail() && viewport.width() >= PictureAreas.WIDE
                ? index.timeline().event(viewport.emphasis().selected())
                : Optional.empty();
    }

    /// The picture of a viewport. Costs what is visible; a whole one costs some times that.
    public Picture picture(Viewport viewport) {
        PictureHead head = head(viewport);
        StoryStrip strip = strip(viewport, head.height());
        PictureAreas full = plan(viewport);
        boolean scrolls = scrolls(viewport, full, strip);
        PictureAreas areas = scrolls ? full.noted() : full;
        Typesetter type = faces.type();
        Box plot = areas.plot();
        TimeScale scale = areas.scale();
        List<LaidLane> lanes = lanes(viewport, areas, strip, scrolls);
        List<LaneFrame> frames = lanes.stream().map(LaidLane::frame).toList();
        List<Mark> marks = new ArrayList<>();
        lanes.forEach(lane -> marks.addAll(lane.marks()));
        List<Link> story = small.storyLinks(viewport, strip);
        marks.addAll(0, new Elbows(index, frames, type, viewport, marks, story).elbows());
        FrameTexts texts = new FrameTexts(index, type, viewport, head);
        WordCoverage wordCoverage = WordCoverage.of(index, frames, marks, strip);
        int hidden = index.meeting(viewport.visible()) - wordCoverage.events();
        List<TextBox> words = texts.texts(frames, tracks() - frames.size(), hidden, wordCoverage);
        Strip placedStrip =
                strip == null ? null : strip.strip(head.height(), viewport, plot, scale);
        Legend legend = legend(viewport);
        List<Mark> samples = List.of();
        if (legend != null && legend.height(viewport.height()) > 0) {
            Legend.LegendRow placed = legend.of(marks, placedStrip, areas.area().bottom());
            samples = placed.marks();
            words.addAll(placed.texts());
        }
        return new Picture(
                viewport.width(),
                viewport.height(),
                plot,
                scale,
                new AxisLayout(
                                areas.axis(),
                                plot,
                                scale,
                                viewport.language(),
                                type,
                                index.spans().finest(),
                                false)
                        .axis(index.timeline().asOf()),
                index.isTogether()
                        ? List.of()
                        : frames.stream()
                                .map(frame -> laneHeads.lane(frame, LaneChips.inHead(frame, marks)))
                                .toList(),
                marks,
                words,
                head.funnel(),
                samples,
                detailed(viewport)
                        .map(event -> details(viewport).panel(event, areas.detail()))
                        .orElse(null),
                wordCoverage.without(),
                placedStrip);
    }

    private List<LaidLane> lanes(
            Viewport viewport, PictureAreas areas, @Nullable StoryStrip strip, boolean scrolls) {
        if (viewport.spotlight().isOn()) {
            return List.of(new SpotlightLayout(index, faces, highlighted, viewport, areas).lane());
        }
        return small.lays(viewport)
                ? small.stairs(viewport, areas, strip).lanes(highlighted, scrolls)
                : large.lanes(viewport, areas);
    }

    /// A picture of what is known of one event, with the same surround and no lanes. Where it has
    /// no room for all, its detail is cut.
    public Picture event(Viewport viewport, Event event) {
        return new EventPicture(index, faces.type()).of(viewport, event);
    }

    private DetailLayout details(Viewport viewport) {
        return new DetailLayout(index, faces.type(), viewport.language());
    }
}
