package h20timeline.export.slides;

import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.Outline;
import h20timeline.render.primitives.OutlineStep;
import h20timeline.render.primitives.Primitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes areas and lines as the shapes of a slide: by name where office programs have a name for
/// them, else by their outline.
record SlideShapes(SlideUnits units, SlideInks inks) {
    /// What lies over a shadow, or over none.
    String shape(Primitive.Area area, Primitive.@Nullable Shade shade, String head) {
        if (area.outline().form() == Outline.OutlineForm.LINE) {
            return line(area, head);
        }
        Extremes box = area.outline().extremes();
        return "<p:sp><p:nvSpPr>"
                + head
                + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
                + units.place(box, "")
                + geometry(area.outline(), box)
                + SlideInks.fill(area.fill())
                + inks.line(area.pen())
                + inks.shadow(shade)
                + "</p:spPr></p:sp>";
    }

    private String line(Primitive.Area area, String head) {
        List<OutlineStep> steps = area.outline().steps();
        OutlineStep.MoveTo from = (OutlineStep.MoveTo) steps.get(0);
        OutlineStep.LineTo to = (OutlineStep.LineTo) steps.get(1);
        String flips =
                (to.x() < from.x() ? " flipH=\"1\"" : "")
                        + (to.y() < from.y() ? " flipV=\"1\"" : "");
        return "<p:cxnSp><p:nvCxnSpPr>"
                + head
                + "<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>"
                + units.place(area.outline().extremes(), flips)
                + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>"
                + inks.line(area.pen())
                + "</p:spPr></p:cxnSp>";
    }

    private String geometry(Outline outline, Extremes box) {
        return switch (outline.form()) {
            case RECTANGLE -> {
                double side = Math.min(box.width(), box.height());
                long corner = side <= 0 ? 0 : Math.round(outline.corner() / side * 100_000);
                yield corner == 0
                        ? "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                        : "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val "
                                + Math.min(50_000, corner)
                                + "\"/></a:avLst></a:prstGeom>";
            }
            case ELLIPSE -> "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>";
            case LINE, FREE -> free(outline, box);
        };
    }

    private String free(Outline outline, Extremes box) {
        StringBuilder path = new StringBuilder();
        path.append("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>");
        path.append("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"");
        path.append(units.emu(box.width())).append("\" h=\"").append(units.emu(box.height()));
        path.append("\">");
        for (OutlineStep step : outline.steps()) {
            switch (step) {
                case OutlineStep.MoveTo to -> {
                    path.append("<a:moveTo>");
                    point(path, box, to.x(), to.y());
                    path.append("</a:moveTo>");
                }
                case OutlineStep.LineTo to -> {
                    path.append("<a:lnTo>");
                    point(path, box, to.x(), to.y());
                    path.append("</a:lnTo>");
                }
                case OutlineStep.CurveTo to -> {
                    path.append("<a:cubicBezTo>");
                    point(path, box, to.x1(), to.y1());
                    point(path, box, to.x2(), to.y2());
                    point(path, box, to.x(), to.y());
                    path.append("</a:cubicBezTo>");
                }
                case OutlineStep.Close close -> path.append("<a:close/>");
            }
        }
        return path.append("</a:path></a:pathLst></a:custGeom>").toString();
    }

    private void point(StringBuilder path, Extremes box, double x, double y) {
        path.append("<a:pt x=\"").append(units.emu(x - box.left()));
        path.append("\" y=\"").append(units.emu(y - box.top())).append("\"/>");
    }
}
