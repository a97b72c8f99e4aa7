package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything to draw, placed. `plot` is where the marks are; `scale` maps time onto its width. No
/// two texts overlap and none leaves the picture. `funnel` is where a sign says that the note
/// beside it is about what is left out, null where there is no note. The `legend` is drawn like the
/// marks and means none of the events; `detail` is what is known of one event, null for none;
/// `unworded` events are only dots or counted in marks. The `strip` tells the turns of the story,
/// null for none.
public record Picture(
        double width,
        double height,
        Box plot,
        TimeScale scale,
        Axis axis,
        List<Lane> lanes,
        List<Mark> marks,
        List<TextBox> frame,
        @Nullable Box funnel,
        List<Mark> legend,
        @Nullable Detail detail,
        int unworded,
        @Nullable Strip strip) {
    /// Without legend and detail.
    public Picture(
            double width,
            double height,
            Box plot,
            TimeScale scale,
            Axis axis,
            List<Lane> lanes,
            List<Mark> marks,
            List<TextBox> frame,
            @Nullable Box funnel) {
        this(
                width, height, plot, scale, axis, lanes, marks, frame, funnel, List.of(), null, 0,
                null);
    }

    /// Copies the lists.
    public Picture {
        legend = List.copyOf(legend);
        lanes = List.copyOf(lanes);
        marks = List.copyOf(marks);
        frame = List.copyOf(frame);
    }

    /// Every text of the picture.
    public List<TextBox> texts() {
        List<TextBox> all = new ArrayList<>(groundTexts());
        marks.forEach(mark -> all.addAll(mark.texts()));
        legend.forEach(mark -> all.addAll(mark.texts()));
        if (detail != null) {
            all.addAll(detail.texts());
        }
        if (strip != null) {
            all.addAll(strip.texts());
        }
        return all;
    }

    /// The texts of frame, axis and lanes; those of the marks are theirs.
    public List<TextBox> groundTexts() {
        List<TextBox> all = new ArrayList<>(frame);
        axis.bands().forEach(b -> add(all, b.text()));
        axis.ticks().forEach(t -> add(all, t.text()));
        if (axis.asOf() != null) {
            add(all, axis.asOf().text());
        }
        lanes.forEach(lane -> all.addAll(lane.texts()));
        return all;
    }

    private static void add(List<TextBox> all, @Nullable TextBox text) {
        if (text != null) {
            all.add(text);
        }
    }

    /// Whether every event has its words, none of them cut.
    public boolean saysAll() {
        return unworded == 0
                && marks.stream().noneMatch(mark -> mark instanceof Mark.OfEvent one && one.cut());
    }

    /// How many marks count events.
    public long counts() {
        return marks.stream().filter(Mark.Cluster.class::isInstance).count();
    }

    /// The topmost mark at a point that a click could mean. Links are not clicked.
    public Optional<Mark> at(double x, double y) {
        if (strip != null && strip.box().contains(x, y)) {
            return strip.cards().stream()
                    .filter(card -> card.area().contains(x, y))
                    .map(Mark.class::cast)
                    .findFirst();
        }
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (!(mark instanceof Mark.Elbow) && mark.area().contains(x, y)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /// The lane at whose head, the part left of the plot, a point is.
    public Optional<Lane> laneHeadAt(double x, double y) {
        return x < 0 || x >= plot.x()
                ? Optional.empty()
                : lanes.stream().filter(lane -> lane.box().contains(x, y)).findFirst();
    }

    /// The time under a pixel of the picture.
    public long timeAt(double x) {
        return scale.time(x - plot.x());
    }
}
