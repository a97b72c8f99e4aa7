package h20timeline.layout;

import h20timeline.layout.picture.Corner;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the ways of links: from the higher mark down to the row of the lower one, and there to its
/// left end. Words stand right of their marks, so that this is free in a flight of stairs. Where a
/// way would run through marks or words it moves to the left a little; where that does not help, it
/// is interrupted by the words.
final class ElbowRouter {
    /// The least run before a mark, with the head of a link.
    private static final double RUN = 14;

    /// Between lines beside each other, and between a line and a mark.
    private static final double APART = 7;

    /// Between a line and words.
    private static final double AIR = 3;

    /// Under a mark that a line leaves sideways, between its row and the next.
    private static final double FOOT = 3;

    /// How far a line goes out of the way.
    private static final double DETOUR = 160;

    /// Marks whose heights differ by less are in one row.
    private static final double ROW = 9;

    private final Box plot;
    private final List<ElbowEnd> marks;
    private final List<TextBox> texts;
    private final List<Vertical> verticals = new ArrayList<>();

    /// An upright line that is drawn, from a mark.
    private record Vertical(double x, double from, double to, ElbowEnd upper, ElbowEnd lower) {}

    ElbowRouter(Box plot, List<ElbowEnd> marks, List<TextBox> texts) {
        this.plot = plot;
        this.marks = marks;
        this.texts = texts;
    }

    /// The corners of a way from one end to another, over whose last stretch a word of some width
    /// has room where that is possible.
    List<Corner> way(ElbowEnd from, ElbowEnd to, double word) {
        if (Math.abs(from.y() - to.y()) < ROW) {
            return beside(from, to);
        }
        boolean down = from.y() < to.y();
        return down ? down(from, to, word, true) : down(to, from, word, false).reversed();
    }

    /// Under the row in which both are.
    private static List<Corner> beside(ElbowEnd from, ElbowEnd to) {
        double a = from.footNear(to.footFrom());
        double b = to.footNear(from.footFrom());
        double y = Math.max(from.bottom(), to.bottom()) + APART;
        return List.of(
                new Corner(a, from.bottom()),
                new Corner(a, y),
                new Corner(b, y),
                new Corner(b, to.bottom()));
    }

    /// @param leaves whether the link leaves the upper end, else its head is there
    private List<Corner> down(ElbowEnd upper, ElbowEnd lower, double word, boolean leaves) {
        if (lower.loose()) {
            double x = upper.footNear(lower.left());
            return List.of(
                    new Corner(x, upper.bottom()),
                    new Corner(x, lower.y()),
                    new Corner(lower.left(), lower.y()));
        }
        if (upper.loose()) {
            double x = lower.footNear(upper.left());
            return List.of(
                    new Corner(upper.left(), upper.y()),
                    new Corner(x, upper.y()),
                    new Corner(x, lower.top()));
        }
        double x = free(upper, lower, word + 2 * RUN);
        boolean off = x < plot.x() + AIR;
        // Under a date that is not sure the line stands near the other date, not at its far end.
        if (off || (x > upper.left() && x < upper.footFrom())) {
            x = free(upper, lower, RUN);
        }
        if (x < plot.x() + AIR) {
            // No room at the left of the lower mark: to it from above.
            double foot = lower.footNear(upper.footFrom());
            double top = upper.footNear(foot);
            double y = lower.top() - RUN;
            return Math.abs(top - foot) < 1
                    ? List.of(new Corner(top, upper.bottom()), new Corner(top, lower.top()))
                    : List.of(
                            new Corner(top, upper.bottom()),
                            new Corner(top, y),
                            new Corner(foot, y),
                            new Corner(foot, lower.top()));
        }
        verticals.add(new Vertical(x, upper.y(), lower.y(), upper, lower));
        Corner turn = new Corner(x, lower.y());
        Corner end = new Corner(lower.left(), lower.y());
        if (x >= upper.left()) {
            return List.of(new Corner(x, upper.bottom()), turn, end);
        }
        if (leaves) {
            // From the foot: at the left end are the heads of others.
            double foot = upper.footNear(x);
            double y = upper.bottom() + FOOT;
            return List.of(
                    new Corner(foot, upper.bottom()),
                    new Corner(foot, y),
                    new Corner(x, y),
                    turn,
                    end);
        }
        return List.of(new Corner(upper.left(), upper.y()), new Corner(x, upper.y()), turn, end);
    }

    /// A place for an upright line between two marks, left of the lower one by a run at least, and
    /// under the upper one if it can be; a little left of that where something is in its way.
    private double free(ElbowEnd upper, ElbowEnd lower, double run) {
        double most = lower.left() - run;
        double wanted = Math.min(upper.footNear(most), most);
        double x = wanted;
        while (x >= plot.x() + AIR && wanted - x <= DETOUR) {
            double next = beside(x, upper, lower);
            if (next >= x) {
                return x;
            }
            x = next;
        }
        return wanted;
    }

    /// Left of the first thing that an upright line at a pixel would meet; the pixel itself where
    /// it meets nothing.
    private double beside(double x, ElbowEnd upper, ElbowEnd lower) {
        double from = upper.bottom();
        double to = lower.top();
        for (Vertical other : verticals) {
            boolean joined = other.upper().equals(upper) || other.lower().equals(lower);
            if (!joined
                    && Math.abs(other.x() - x) < APART
                    && other.from() < to
                    && from < other.to()) {
                return other.x() - APART;
            }
        }
        for (ElbowEnd mark : marks) {
            if (!mark.equals(upper) && !mark.equals(lower) && isMet(mark.box(), x, from, to, AIR)) {
                return mark.left() - APART;
            }
        }
        for (TextBox text : texts) {
            if (isMet(text.box(), x, from, to, AIR)) {
                return text.x() - APART;
            }
        }
        return x;
    }

    private static boolean isMet(Box box, double x, double from, double to, double air) {
        return x > box.x() - air
                && x < box.right() + air
                && box.y() < to + air
                && box.bottom() > from - air;
    }

    /// The lines of a way, which leave out what runs through words but where that is all of it;
    /// that with its end comes first.
    List<List<Corner>> lines(List<Corner> way) {
        List<List<Corner>> lines = new ArrayList<>();
        List<Corner> line = new ArrayList<>(List.of(way.getFirst()));
        for (int i = 1; i < way.size(); i++) {
            Corner a = way.get(i - 1);
            Corner b = way.get(i);
            double length = Math.abs(b.x() - a.x()) + Math.abs(b.y() - a.y());
            // The head stands before its mark, whatever is there.
            double most = i == way.size() - 1 ? length - RUN : length;
            for (Gap gap : gaps(a, b, length, most)) {
                line.add(at(a, b, gap.from() / length));
                add(lines, line);
                line = new ArrayList<>(List.of(at(a, b, gap.to() / length)));
            }
            line.add(b);
        }
        add(lines, line);
        return lines.isEmpty() ? List.of(way) : lines.reversed();
    }

    private static void add(List<List<Corner>> lines, List<Corner> line) {
        Corner first = line.getFirst();
        Corner last = line.getLast();
        if (Math.abs(first.x() - last.x()) + Math.abs(first.y() - last.y()) > 1) {
            lines.add(List.copyOf(line));
        }
    }

    private static Corner at(Corner a, Corner b, double part) {
        return new Corner(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part);
    }

    /// What words take of a stretch, from its start.
    private record Gap(double from, double to) {}

    private List<Gap> gaps(Corner a, Corner b, double length, double most) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        double right = Math.max(a.x(), b.x());
        double bottom = Math.max(a.y(), b.y());
        boolean upright = right - x < bottom - y;
        List<Gap> gaps = new ArrayList<>();
        for (TextBox text : texts) {
            if (text.x() > right || text.right() < x || text.y() > bottom || text.bottom() < y) {
                continue;
            }
            double from = (upright ? text.y() - y : text.x() - x) - AIR;
            double to = (upright ? text.bottom() - y : text.right() - x) + AIR;
            boolean forward = upright ? b.y() >= a.y() : b.x() >= a.x();
            gaps.add(forward ? new Gap(from, to) : new Gap(length - to, length - from));
        }
        gaps.sort(Comparator.comparingDouble(Gap::from));
        return joined(gaps, most);
    }

    /// Those that touch as one, from the start of the stretch to some pixel of it.
    private static List<Gap> joined(List<Gap> gaps, double most) {
        List<Gap> joined = new ArrayList<>();
        for (Gap gap : gaps) {
            double from = Math.max(0, gap.from());
            double to = Math.min(most, gap.to());
            if (to <= from) {
                continue;
            }
            if (!joined.isEmpty() && from <= joined.getLast().to()) {
                Gap last = joined.removeLast();
                joined.add(new Gap(last.from(), Math.max(last.to(), to)));
            } else {
                joined.add(new Gap(from, to));
            }
        }
        return joined;
    }
}
