package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Arrangement;
import h20timeline.model.Track;
import h20timeline.time.CalendarStep;
import h20timeline.time.CalendarText;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The whole timeline in a strip: a line of points a lane, years under them, and where the visible
/// span lies. Points are counted in columns, so that the cost is that of the width.
public record Overview(
        double width,
        double height,
        TimeScale scale,
        double left,
        List<Row> rows,
        List<TextBox> texts,
        List<Double> ticks) {
    private static final double COLUMN = 4;
    private static final double TEXT_ROW = 18;

    /// The points of one lane, from the left end of the scale: those of columns in which an event
    /// is lit, and the others.
    public record Row(String hue, double y, List<Double> points, List<Double> dim) {
        /// Copies the lists.
        public Row {
            points = List.copyOf(points);
            dim = List.copyOf(dim);
        }
    }

    /// Copies the lists.
    public Overview {
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
        ticks = List.copyOf(ticks);
    }

    /// Lays out the strip for everything that the timeline holds.
    static Overview of(
            double width,
            double height,
            TimeScale scale,
            double left,
            List<Row> rows,
            Language language,
            Typesetter type) {
        List<TextBox> texts = new ArrayList<>();
        List<Double> ticks = new ArrayList<>();
        years(scale, left, width, height, language, type, texts, ticks);
        return new Overview(width, height, scale, left, rows, texts, ticks);
    }

    /// The rows of a strip of a height, in the order of the arrangement.
    static List<Row> rows(
            TimelineIndex index,
            double height,
            TimeScale scale,
            Arrangement lanes,
            IntFunction<HighlightedLane> highlighted) {
        List<Row> rows = new ArrayList<>();
        List<Track> tracks = lanes.tracks(index.timeline());
        double room = height - TEXT_ROW - 6;
        for (int i = 0; i < tracks.size(); i++) {
            double y = 6 + room * (i + 0.5) / tracks.size();
            int lane = index.laneOf(tracks.get(i).id());
            rows.add(
                    row(
                            tracks.get(i).hue().key(),
                            y,
                            index.lane(lane),
                            highlighted.apply(lane),
                            scale));
        }
        return rows;
    }

    /// The pixel of a time in the strip.
    public double x(long time) {
        return left + scale.x(time);
    }

    /// The time of a pixel in the strip.
    public long time(double x) {
        return scale.time(x - left);
    }

    private static Row row(
            String hue, double y, LaneIndex lane, HighlightedLane highlighted, TimeScale scale) {
        List<Double> points = new ArrayList<>();
        List<Double> dim = new ArrayList<>();
        int rank = 0;
        for (double x = 0; x < scale.width(); x += COLUMN) {
            boolean last = x + COLUMN >= scale.width();
            int next = last ? lane.size() : lane.rankAt(scale.time(x + COLUMN));
            if (next > rank) {
                // A lone event is drawn where it is, many where their column is.
                double lone = next - rank == 1 ? scale.x(lane.anchor(rank)) : x + COLUMN / 2;
                double point = Math.min(lone, scale.width() - 1);
                (highlighted.between(rank, next) > 0 ? points : dim).add(point);
            }
            rank = next;
        }
        return new Row(hue, y, points, dim);
    }

    private static void years(
            TimeScale scale,
            double left,
            double width,
            double height,
            Language language,
            Typesetter type,
            List<TextBox> texts,
            List<Double> ticks) {
        CalendarStep step =
                CalendarStep.ALL.stream()
                        .filter(s -> s.count() == 1 || s.typicalSeconds() > 366 * TimeSpan.DAY)
                        .filter(s -> s.typicalSeconds() * scale.perSecond() >= 90)
                        .findFirst()
                        .orElse(CalendarStep.ALL.getLast());
        long at = step.next(scale.visible().start());
        double taken = left;
        while (at < scale.visible().end()) {
            double x = left + scale.x(at);
            ticks.add(x);
            // Each name stands alone here, so it says its year, too.
            String text =
                    step.typicalSeconds() < 27 * TimeSpan.DAY
                            ? CalendarText.tick(step, at, language)
                            : CalendarText.band(step, at, language, true);
            double wide = type.width(text, TextRole.OVERVIEW);
            if (x + 4 >= taken && x + 8 + wide < width) {
                double y = height - TEXT_ROW + 1;
                texts.add(
                        new TextBox(
                                text,
                                TextRole.OVERVIEW,
                                x + 4,
                                y,
                                wide,
                                TextRole.OVERVIEW.lineHeight()));
                taken = x + 4 + wide + 8;
            }
            long next = step.next(at);
            if (next <= at) {
                break;
            }
            at = next;
        }
    }
}
