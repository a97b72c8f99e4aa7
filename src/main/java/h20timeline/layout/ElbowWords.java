package h20timeline.layout;

import h20timeline.layout.picture.Corner;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives what links say a place beside their lines, where it touches nothing: over a level stretch,
/// else left or right of an upright one, else under it.
final class ElbowWords {
    private static final double AIR = 3;
    private static final double BESIDE = 6;

    /// How far the tries are apart along a stretch.
    private static final double STEP = 6;

    private final Box area;
    private final List<Box> taken = new ArrayList<>();

    /// A straight part of a line.
    private record Stretch(double x, double y, double right, double bottom) {
        boolean isLevel() {
            return right - x > bottom - y;
        }

        double length() {
            return right - x + bottom - y;
        }
    }

    /// @param area where words may be
    /// @param others what stands there already
    /// @param lines those of all links
    ElbowWords(Box area, List<Box> others, Collection<List<List<Corner>>> lines) {
        this.area = area;
        taken.addAll(others);
        lines.stream()
                .flatMap(ElbowWords::stretches)
                .forEach(s ->
                        taken.add(new Box(s.x(), s.y(), s.right() - s.x(), s.bottom() - s.y())));
    }

    private static Stream<Stretch> stretches(List<List<Corner>> lines) {
        List<Stretch> stretches = new ArrayList<>();
        for (List<Corner> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                Corner a = line.get(i - 1);
                Corner b = line.get(i);
                stretches.add(
                        new Stretch(
                                Math.min(a.x(), b.x()),
                                Math.min(a.y(), b.y()),
                                Math.max(a.x(), b.x()),
                                Math.max(a.y(), b.y())));
            }
        }
        return stretches.stream();
    }

    /// A text of a width beside some lines; null where it has no room.
    @Nullable TextBox place(String text, double width, List<List<Corner>> lines) {
        double height = TextRole.RELATION.lineHeight();
        for (Corner corner : places(lines, width, height)) {
            Box wide = new Box(corner.x() - AIR, corner.y(), width + 2 * AIR, height);
            if (isFree(wide)) {
                taken.add(wide);
                return new TextBox(text, TextRole.RELATION, corner.x(), corner.y(), width, height);
            }
        }
        return null;
    }

    /// Where the words might begin, the best first.
    private static List<Corner> places(List<List<Corner>> lines, double width, double height) {
        List<Corner> over = new ArrayList<>();
        List<Corner> left = new ArrayList<>();
        List<Corner> right = new ArrayList<>();
        List<Corner> under = new ArrayList<>();
        for (Stretch stretch : stretches(lines).toList()) {
            if (stretch.isLevel()) {
                double room = stretch.length() - width - BESIDE;
                for (double x = BESIDE; x <= room; x += STEP) {
                    over.add(new Corner(stretch.x() + x, stretch.y() - height - 1));
                    under.add(new Corner(stretch.x() + x, stretch.y() + 2));
                }
            } else {
                double room = stretch.length() - height;
                for (double y = 0; y <= room; y += STEP) {
                    double top = stretch.y() + y;
                    left.add(new Corner(stretch.x() - BESIDE - width, top));
                    right.add(new Corner(stretch.x() + BESIDE, top));
                }
            }
        }
        return Stream.of(over, left, right, under).flatMap(List::stream).toList();
    }

    private boolean isFree(Box box) {
        return box.x() >= area.x()
                && box.right() <= area.right()
                && box.y() >= area.y()
                && box.bottom() <= area.bottom()
                && taken.stream().noneMatch(other -> meets(box, other));
    }

    /// Lines have no width, so that boxes that only touch meet, too.
    private static boolean meets(Box a, Box b) {
        return a.x() <= b.right()
                && b.x() <= a.right()
                && a.y() <= b.bottom()
                && b.y() <= a.bottom();
    }
}
