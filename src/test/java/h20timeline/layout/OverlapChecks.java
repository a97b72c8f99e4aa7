package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks that things placed on a picture neither meet nor leave it.
final class OverlapChecks {
    private static final double TOLERANCE = 0.01;

    private OverlapChecks() {}

    record Placed(String what, Box box) {
        double left() {
            return box.x();
        }

        boolean meets(Placed other) {
            return Math.min(box.right(), other.box.right()) - Math.max(box.x(), other.box.x())
                            > TOLERANCE
                    && Math.min(box.bottom(), other.box.bottom()) - Math.max(box.y(), other.box.y())
                            > TOLERANCE;
        }
    }

    static Placed of(TextBox text) {
        return new Placed(
                text.toString(), new Box(text.x(), text.y(), text.width(), text.height()));
    }

    /// Fails when any two share some area.
    static void apart(List<Placed> things, Object where) {
        List<Placed> sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparingDouble(Placed::left));
        for (int i = 0; i < sorted.size(); i++) {
            Placed one = sorted.get(i);
            for (int j = i + 1; j < sorted.size(); j++) {
                Placed other = sorted.get(j);
                if (other.left() >= one.box().right()) {
                    break;
                }
                if (one.meets(other)) {
                    fail(one + "\nmeets " + other + "\nin " + where);
                }
            }
        }
    }

    /// Fails when any lies outside.
    static void inside(List<Placed> things, Box outer, Object where) {
        for (Placed thing : things) {
            Box box = thing.box();
            boolean in =
                    box.x() >= outer.x() - TOLERANCE
                            && box.right() <= outer.right() + TOLERANCE
                            && box.y() >= outer.y() - TOLERANCE
                            && box.bottom() <= outer.bottom() + TOLERANCE;
            if (!in) {
                fail(thing + "\nleaves " + outer + "\nin " + where);
            }
        }
    }

    /// What the promise of a picture is: no two texts touch, none leaves it, no two marks touch.
    static void sound(Picture picture, Object where) {
        for (TextBox text : picture.texts()) {
            boolean oneLine = text.text().chars().allMatch(c -> c >= ' ');
            assertTrue(oneLine, () -> text + " is more than a line in " + where);
        }
        List<Placed> texts = picture.texts().stream().map(OverlapChecks::of).toList();
        apart(texts, where);
        inside(texts, new Box(0, 0, picture.width(), picture.height()), where);
        if (picture.strip() != null) {
            for (TurnCard card : picture.strip().cards()) {
                inside(card.texts().stream().map(OverlapChecks::of).toList(), card.area(), where);
            }
        }
        Set<String> keys = new HashSet<>();
        picture.marks()
                .forEach(mark ->
                        assertTrue(keys.add(mark.key()), () -> mark + " is twice in " + where));
        apart(
                picture.marks().stream()
                        .filter(mark -> !(mark instanceof Mark.Elbow))
                        .map(mark -> new Placed(mark.toString(), mark.area()))
                        .toList(),
                where);
    }
}
