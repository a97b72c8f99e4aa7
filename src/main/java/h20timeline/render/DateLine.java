package h20timeline.render;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.time.Extent;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The extent of a date at the height of its dot: a dotted line with stops for what happened once
/// in a range, a line that fades for what is only about or not known at one end, points on a line
/// for several days, and a capsule for a day that is wide.
final class DateLine {
    /// A day from this width on is drawn as wide as it is.
    static final double WIDE_DAY = 12;

    private static final double LEAST = 14;
    private static final double STOP = 5;
    private static final double THIN = 2.5;
    private static final double CAPSULE = 10;
    private static final double DAY = 5;
    private static final int MOST_SHAPES = 12;

    private final Rectangle fading = StyleClass.REACH.on(new Rectangle());
    private final Path dotted = StyleClass.ONCE_LINE.on(new Path());
    private final Path stops = StyleClass.SET_LINE.on(new Path());

    private final ObservableList<Node> into;
    private final List<Node> shown = new ArrayList<>();
    private final List<Node> days = new ArrayList<>();
    private @Nullable Shape capsule;

    /// Puts its nodes under those that a list has: a node of its own for each would cost more than
    /// it shows.
    DateLine(ObservableList<Node> into) {
        this.into = into;
    }

    /// Shows a date with no day as wide as it is.
    void show(DateShape date, Glyph glyph) {
        show(date, glyph, false);
    }

    /// Shows a date; days of it have the shape of a status, a single one its width where that is
    /// `wide`. The status is always the same. Nodes are kept from one picture to the next: one that
    /// is put in gets its styles anew, which costs more than all else.
    void show(DateShape date, Glyph glyph, boolean wide) {
        List<Node> before = List.copyOf(shown);
        shown.clear();
        DateShape.Reach reach = date.reach();
        if (date.form() == Extent.ExtentForm.ALL_OF) {
            days(date, glyph);
        } else if (wide && reach != null) {
            capsule(glyph, reach, date.y());
        } else if (date.form() != Extent.ExtentForm.MOMENT
                && reach != null
                && reach.length() >= LEAST) {
            line(date, reach);
        }
        if (!shown.equals(before)) {
            into.removeAll(before);
            into.addAll(0, shown);
        }
    }

    private void line(DateShape date, DateShape.Reach reach) {
        boolean fades = date.fadesLeft() || date.fadesRight();
        boolean span = date.form() == Extent.ExtentForm.SPAN;
        if (fades) {
            boolean both = date.fadesLeft() == date.fadesRight();
            fading.pseudoClassStateChanged(PseudoClasses.FADES_LEFT, date.fadesLeft() && !both);
            fading.pseudoClassStateChanged(PseudoClasses.FADES_RIGHT, date.fadesRight() && !both);
            fading.setX(reach.from());
            fading.setWidth(reach.length());
            fading.setY(date.y() - THIN / 2);
            fading.setHeight(THIN);
            shown.add(fading);
        } else {
            Path line = span ? stops : dotted;
            line.getElements()
                    .setAll(
                            new MoveTo(reach.from() + 1, date.y()),
                            new LineTo(reach.to() - 1, date.y()));
            shown.add(line);
        }
        List<PathElement> path = new ArrayList<>(fades || !span ? List.of() : stops.getElements());
        stop(path, date, date.start(), reach.from() + 0.75);
        stop(path, date, date.end(), reach.to() - 0.75);
        stops.getElements().setAll(path);
        if (!path.isEmpty() && !shown.contains(stops)) {
            shown.add(stops);
        }
    }

    private static void stop(List<PathElement> path, DateShape date, DateShape.End end, double x) {
        if (end == DateShape.End.STOP && !date.about()) {
            path.add(new MoveTo(x, date.y() - STOP));
            path.add(new LineTo(x, date.y() + STOP));
        }
    }

    private void capsule(Glyph glyph, DateShape.Reach day, double y) {
        if (capsule == null) {
            capsule = GlyphShape.wide(glyph);
        }
        GlyphShape.stretch(capsule, day.length(), CAPSULE);
        capsule.setLayoutX(day.from() + day.length() / 2);
        capsule.setLayoutY(y);
        shown.add(capsule);
    }

    /// The days of a set on a line, each with the shape of the status; many of them are squares of
    /// the line itself, one node for all.
    private void days(DateShape date, Glyph glyph) {
        List<PathElement> path = new ArrayList<>();
        for (double x : date.days()) {
            path.add(path.isEmpty() ? new MoveTo(x, date.y()) : new LineTo(x, date.y()));
        }
        boolean shapes = date.days().size() <= MOST_SHAPES;
        double half = DAY / 2;
        for (double x : shapes ? List.<Double>of() : date.days()) {
            path.add(new MoveTo(x - half, date.y() - half));
            path.add(new LineTo(x + half, date.y() - half));
            path.add(new LineTo(x + half, date.y() + half));
            path.add(new LineTo(x - half, date.y() + half));
            path.add(new LineTo(x - half, date.y() - half));
        }
        stops.getElements().setAll(path);
        if (!path.isEmpty()) {
            shown.add(stops);
        }
        int shaped = shapes ? date.days().size() : 0;
        while (days.size() < shaped) {
            days.add(GlyphShape.of(glyph, 2 * DAY));
        }
        for (int i = 0; i < shaped; i++) {
            Node day = days.get(i);
            day.setLayoutX(date.days().get(i));
            day.setLayoutY(date.y());
            shown.add(day);
        }
    }
}
