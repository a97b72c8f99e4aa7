package h20timeline.export.slides;

import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.Primitive;
import java.util.ArrayList;
import java.util.List;

/// Lines of words that stand under each other and look the same: one text box.
record TextBlock(List<Primitive.Words> lines) {
    /// Lines are at most so many times as far apart as their letters are high.
    private static final double FAR = 1.7;

    /// Copies the list.
    TextBlock {
        lines = List.copyOf(lines);
    }

    /// The first line, which says how all look.
    Primitive.Words first() {
        return lines.getFirst();
    }

    /// From one line to the next; 0 for a single one.
    double step() {
        return lines.size() < 2
                ? 0
                : (lines.getLast().baseline() - first().baseline()) / (lines.size() - 1);
    }

    /// What the lines take.
    Extremes extremes() {
        Extremes extremes = Extremes.NONE;
        for (Primitive.Words line : lines) {
            extremes = extremes.with(line.extremes());
        }
        return extremes;
    }

    /// The block with another line, which goes on with what it says.
    private boolean goesOn(Primitive.Words next) {
        Primitive.Words last = lines.getLast();
        double down = next.baseline() - last.baseline();
        boolean aligned =
                last.fromTheRight()
                        ? Math.abs(next.x() + next.width() - last.x() - last.width()) < 2
                        : Math.abs(next.x() - last.x()) < 0.5;
        boolean even = lines.size() < 2 || Math.abs(down - step()) < 1.5;
        return last.role().equals(next.role())
                && last.face().equals(next.face())
                && last.size() == next.size()
                && last.colour().equals(next.colour())
                && last.fromTheRight() == next.fromTheRight()
                && aligned
                && even
                && down > last.size() * 0.8
                && down < last.size() * FAR;
    }

    /// The blocks of some words, in their order.
    static List<TextBlock> of(List<Primitive.Words> words) {
        List<TextBlock> blocks = new ArrayList<>();
        for (Primitive.Words next : words) {
            int last = blocks.size() - 1;
            if (last >= 0 && blocks.get(last).goesOn(next)) {
                List<Primitive.Words> longer = new ArrayList<>(blocks.get(last).lines());
                longer.add(next);
                blocks.set(last, new TextBlock(longer));
            } else {
                blocks.add(new TextBlock(List.of(next)));
            }
        }
        return blocks;
    }
}
