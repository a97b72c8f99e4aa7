package h20timeline.render;

import h20timeline.layout.DateShape;
import h20timeline.time.Extent;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The extent of a date as a thin line: solid where it is certain, thinner and fading where it may
/// be, one point a day for a set. What happened once in a range has stops at its ends; what lasted
/// has none.
final class DateLine {
    private static final double THICK = 4;

    /// What is only possible is as strong in colour as what is certain, so that it can be seen, and
    /// thinner.
    private static final double THIN = 2;

    private static final double LEAST = 14;

    private final Rectangle reach = StyleClass.REACH.on(new Rectangle());
    private final Rectangle core = StyleClass.CORE.on(new Rectangle());
    private final Path stops = StyleClass.SET_LINE.on(new Path());

    private final ObservableList<Node> into;
    private final List<Node> shown = new ArrayList<>();

    /// Puts its nodes under those that a list has: a node of its own for each would cost more than
    /// it shows.
    DateLine(ObservableList<Node> into) {
        this.into = into;
    }

    void show(DateShape date) {
        List<Node> before = List.copyOf(shown);
        shown.clear();
        place(date);
        if (!shown.equals(before)) {
            into.removeAll(before);
            into.addAll(0, shown);
        }
    }

    private void place(DateShape date) {
        DateShape.Reach wide = date.reach();
        if (date.form() == Extent.ExtentForm.ALL_OF) {
            days(date);
            return;
        }
        // What is certain as a whole has nothing faded under it.
        if (wide != null && !wide.equals(date.core()) && wide.to() - wide.from() >= LEAST) {
            boolean open = date.fadesLeft() || date.fadesRight();
            reach.pseudoClassStateChanged(
                    PseudoClasses.FADES_LEFT, date.fadesLeft() && !date.fadesRight());
            reach.pseudoClassStateChanged(
                    PseudoClasses.FADES_RIGHT, date.fadesRight() && !date.fadesLeft());
            place(reach, wide, date.y(), THIN);
            shown.add(reach);
            if (date.form() == Extent.ExtentForm.ONE_OF && !open) {
                stops(wide, date.y());
            }
        }
        DateShape.Reach sure = date.core();
        if (sure != null && sure.to() - sure.from() >= LEAST) {
            place(core, sure, date.y(), THICK);
            shown.add(core);
        }
    }

    private static void place(Rectangle node, DateShape.Reach reach, double y, double height) {
        node.setX(reach.from());
        node.setWidth(reach.to() - reach.from());
        node.setY(y - height / 2);
        node.setHeight(height);
    }

    private void stops(DateShape.Reach reach, double y) {
        stops.getElements()
                .setAll(
                        new MoveTo(reach.from() + 0.5, y - THICK),
                        new LineTo(reach.from() + 0.5, y + THICK),
                        new MoveTo(reach.to() - 0.5, y - THICK),
                        new LineTo(reach.to() - 0.5, y + THICK));
        shown.add(stops);
    }

    private void days(DateShape date) {
        @Nullable Double first = null;
        stops.getElements().clear();
        for (double x : date.days()) {
            if (first == null) {
                first = x;
                stops.getElements().add(new MoveTo(x, date.y()));
            } else {
                stops.getElements().add(new LineTo(x, date.y()));
            }
        }
        for (double x : date.days()) {
            // A closed square of the line itself: one node for any number of days.
            stops.getElements()
                    .addAll(
                            new MoveTo(x - 2.5, date.y() - 2.5),
                            new LineTo(x + 2.5, date.y() - 2.5),
                            new LineTo(x + 2.5, date.y() + 2.5),
                            new LineTo(x - 2.5, date.y() + 2.5),
                            new LineTo(x - 2.5, date.y() - 2.5));
        }
        if (first != null) {
            shown.add(stops);
        }
    }
}
