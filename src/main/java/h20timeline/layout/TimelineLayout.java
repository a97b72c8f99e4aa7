package h20timeline.layout;

import h20timeline.model.Arrangement;
import h20timeline.model.EventSet;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pure heart of the program: a timeline and a viewport in, placed marks out. The same viewport
/// always gives the same picture; a viewport moved by some time gives the same marks moved.
public final class TimelineLayout {
    private final TimelineIndex index;
    private final Faces faces;
    private final PageTops tops = new PageTops();
    private final LitLanes lit;
    private final Map<Language, Double> heads = new EnumMap<>(Language.class);

    /// For one timeline and one way to measure text. Safe from any thread.
    public TimelineLayout(TimelineIndex index, TextMeasure measure) {
        this.index = index;
        this.faces = new Faces(index, measure);
        this.lit = new LitLanes(index);
        for (Language language : Language.values()) {
            heads.put(language, LaneHeads.need(index.timeline(), faces.type(), language));
        }
    }

    /// What it lays out.
    public TimelineIndex index() {
        return index;
    }

    /// How wide the names of the lanes are, so far as the picture allows.
    private double headers(double width, Language language) {
        double narrow = Math.min(Sizes.HEAD_NARROW, width * Sizes.HEAD_NARROW_PART);
        double most = Math.max(width * Sizes.HEAD_PART, narrow);
        return Math.min(heads.getOrDefault(language, Sizes.HEAD_MOST), most);
    }

    /// The whole timeline in a strip, its left end under that of a picture of the same width, its
    /// lanes in the same order and the same events `lit`; null for all.
    public Overview overview(
            double width,
            double height,
            Language language,
            Arrangement lanes,
            @Nullable EventSet lit) {
        double left = headers(width, language);
        TimeScale scale = new TimeScale(index.all(), Math.max(1, width - left));
        List<Overview.Row> rows =
                Overview.rows(index, height, scale, lanes, lane -> this.lit.of(lane, lit));
        return Overview.of(width, height, scale, left, rows, language, faces.type());
    }

    /// The picture of a viewport. Costs what is visible, whatever the timeline holds.
    public Picture picture(Viewport viewport) {
        double bottom = viewport.height() - viewport.foot();
        double headers = index.isTogether() ? 0 : headers(viewport.width(), viewport.language());
        Box axisBox = new Box(0, viewport.head(), viewport.width(), Sizes.AXIS);
        int tracks = index.isTogether() ? 1 : index.timeline().tracks().size();
        if (!viewport.titled() && tracks > LaneFrames.most(bottom - axisBox.bottom())) {
            bottom -= Sizes.NOTE_BAR;
        }
        Box area = new Box(0, axisBox.bottom(), viewport.width(), bottom - axisBox.bottom());
        Box plot = new Box(headers, area.y(), viewport.width() - headers, area.height());
        TimeScale scale = new TimeScale(viewport.visible(), plot.width());
        Typesetter type = faces.type();

        List<LaneFrame> frames = LaneFrames.of(index, viewport, area, plot, scale);
        List<Mark> marks = new ArrayList<>();
        for (LaneFrame frame : frames) {
            marks.addAll(new LaneLayout(index, faces, tops, lit, frame).marks());
        }
        if (!frames.isEmpty()) {
            marks.addAll(0, new Arcs(index, frames, type, viewport, marks).arcs());
        }
        LaneHeads heads = new LaneHeads(index, type, viewport, lit, headers);
        FrameTexts texts = new FrameTexts(index.timeline(), type, viewport);
        return new Picture(
                viewport.width(),
                viewport.height(),
                plot,
                scale,
                new AxisLayout(axisBox, plot, scale, viewport.language(), type)
                        .axis(index.timeline().asOf()),
                index.isTogether() ? List.of() : frames.stream().map(heads::lane).toList(),
                marks,
                texts.texts(tracks - frames.size()),
                texts.funnel());
    }
}
