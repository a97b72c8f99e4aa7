package h20timeline.render.primitives;

import h20timeline.render.primitives.OutlineStep.Close;
import h20timeline.render.primitives.OutlineStep.CurveTo;
import h20timeline.render.primitives.OutlineStep.LineTo;
import h20timeline.render.primitives.OutlineStep.MoveTo;
import java.util.ArrayList;
import java.util.List;

/// The outline of an area or the course of a line, in the units of the sheet. The form says which
/// simple shape it is, for formats that know these by name.
public record Outline(OutlineForm form, double corner, List<OutlineStep> steps) {
    /// A shape that other programs know by name.
    public enum OutlineForm {
        RECTANGLE,
        ELLIPSE,
        LINE,
        FREE
    }

    /// How far the handles of a curve reach that comes close to a quarter of a circle.
    private static final double QUARTER = 0.5522847498;

    /// Copies the list.
    public Outline {
        steps = List.copyOf(steps);
    }

    /// Any outline.
    public static Outline free(List<OutlineStep> steps) {
        return new Outline(OutlineForm.FREE, 0, steps);
    }

    /// A straight line.
    public static Outline line(double fromX, double fromY, double toX, double toY) {
        return new Outline(
                OutlineForm.LINE, 0, List.of(new MoveTo(fromX, fromY), new LineTo(toX, toY)));
    }

    /// A rectangle.
    public static Outline rectangle(double x, double y, double width, double height) {
        return new Outline(
                OutlineForm.RECTANGLE,
                0,
                List.of(
                        new MoveTo(x, y),
                        new LineTo(x + width, y),
                        new LineTo(x + width, y + height),
                        new LineTo(x, y + height),
                        new Close()));
    }

    /// A rectangle with round corners, from the one at the top left on.
    public static Outline rounded(
            double x, double y, double width, double height, double... radii) {
        double most = Math.min(width, height) / 2;
        double[] r = new double[4];
        boolean same = true;
        for (int i = 0; i < 4; i++) {
            r[i] = Math.max(0, Math.min(most, radii[i % radii.length]));
            same &= r[i] == r[0];
        }
        if (same && r[0] <= 0) {
            return rectangle(x, y, width, height);
        }
        double right = x + width;
        double bottom = y + height;
        List<OutlineStep> steps = new ArrayList<>();
        steps.add(new MoveTo(x + r[0], y));
        steps.add(new LineTo(right - r[1], y));
        corner(steps, right - r[1], y, right, y + r[1], true);
        steps.add(new LineTo(right, bottom - r[2]));
        corner(steps, right, bottom - r[2], right - r[2], bottom, false);
        steps.add(new LineTo(x + r[3], bottom));
        corner(steps, x + r[3], bottom, x, bottom - r[3], true);
        steps.add(new LineTo(x, y + r[0]));
        corner(steps, x, y + r[0], x + r[0], y, false);
        steps.add(new Close());
        return new Outline(same ? OutlineForm.RECTANGLE : OutlineForm.FREE, same ? r[0] : 0, steps);
    }

    private static void corner(
            List<OutlineStep> steps,
            double fromX,
            double fromY,
            double toX,
            double toY,
            boolean across) {
        double dx = (toX - fromX) * QUARTER;
        double dy = (toY - fromY) * QUARTER;
        if (fromX == toX) {
            return;
        }
        steps.add(
                across
                        ? new CurveTo(fromX + dx, fromY, toX, toY - dy, toX, toY)
                        : new CurveTo(fromX, fromY + dy, toX - dx, toY, toX, toY));
    }

    /// An ellipse around a point.
    public static Outline ellipse(double x, double y, double radiusX, double radiusY) {
        double kx = radiusX * QUARTER;
        double ky = radiusY * QUARTER;
        return new Outline(
                OutlineForm.ELLIPSE,
                0,
                List.of(
                        new MoveTo(x + radiusX, y),
                        new CurveTo(x + radiusX, y + ky, x + kx, y + radiusY, x, y + radiusY),
                        new CurveTo(x - kx, y + radiusY, x - radiusX, y + ky, x - radiusX, y),
                        new CurveTo(x - radiusX, y - ky, x - kx, y - radiusY, x, y - radiusY),
                        new CurveTo(x + kx, y - radiusY, x + radiusX, y - ky, x + radiusX, y),
                        new Close()));
    }

    /// The outline, moved and then seen through a mapping of its points.
    public Outline mapped(Placing placing) {
        if (placing.isIdentity()) {
            return this;
        }
        return new Outline(
                form,
                corner * placing.factor(),
                steps.stream().map(step -> step.mapped(placing)).toList());
    }

    /// What it takes: left, top, right and bottom, with the handles of its curves.
    public Extremes extremes() {
        Extremes extremes = Extremes.NONE;
        for (OutlineStep step : steps) {
            extremes = step.within(extremes);
        }
        return extremes;
    }

    /// Whether it has no length at all.
    public boolean isEmpty() {
        return steps.size() < 2;
    }
}
