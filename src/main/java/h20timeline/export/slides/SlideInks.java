package h20timeline.export.slides;

import h20timeline.render.primitives.Ink;
import h20timeline.render.primitives.Pen;
import h20timeline.render.primitives.Primitive;
import h20timeline.render.primitives.Rgba;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes colours, lines and shadows as slides have them.
record SlideInks(SlideUnits units) {
    private static final int ALL = 100_000;

    static String colour(Rgba colour) {
        String value = "<a:srgbClr val=\"" + colour.digits() + "\"";
        return colour.alpha() >= 0.999
                ? value + "/>"
                : value
                        + "><a:alpha val=\""
                        + Math.round(colour.alpha() * ALL)
                        + "\"/></a:srgbClr>";
    }

    static String fill(@Nullable Ink ink) {
        return switch (ink) {
            case null -> "<a:noFill/>";
            case Ink.Plain plain -> solid(plain.colour());
            case Ink.Gradient gradient -> gradient(gradient);
        };
    }

    static String solid(Rgba colour) {
        return "<a:solidFill>" + colour(colour) + "</a:solidFill>";
    }

    private static String gradient(Ink.Gradient gradient) {
        StringBuilder out = new StringBuilder("<a:gradFill rotWithShape=\"1\"><a:gsLst>");
        for (Ink.Stop stop : gradient.stops()) {
            out.append("<a:gs pos=\"").append(Math.round(stop.part() * ALL)).append("\">");
            out.append(colour(stop.colour())).append("</a:gs>");
        }
        boolean across = gradient.fromX() != gradient.toX();
        out.append("</a:gsLst><a:lin ang=\"").append(across ? 0 : 5_400_000);
        return out.append("\" scaled=\"0\"/></a:gradFill>").toString();
    }

    String line(@Nullable Pen pen) {
        if (pen == null) {
            return "<a:ln><a:noFill/></a:ln>";
        }
        String cap =
                switch (pen.cap()) {
                    case BUTT -> "flat";
                    case ROUND -> "rnd";
                    case SQUARE -> "sq";
                };
        StringBuilder out = new StringBuilder("<a:ln w=\"").append(units.emu(pen.width()));
        out.append("\" cap=\"").append(cap).append("\">").append(solid(pen.colour()));
        if (!pen.dashes().isEmpty()) {
            out.append(dashes(pen));
        }
        out.append(
                switch (pen.join()) {
                    case MITER -> "<a:miter lim=\"800000\"/>";
                    case ROUND -> "<a:round/>";
                    case BEVEL -> "<a:bevel/>";
                });
        return out.append("</a:ln>").toString();
    }

    /// Dashes and gaps in parts of the width of the line.
    private static String dashes(Pen pen) {
        StringBuilder out = new StringBuilder("<a:custDash>");
        List<Double> dashes = pen.dashes();
        for (int i = 0; i + 1 < dashes.size(); i += 2) {
            out.append("<a:ds d=\"").append(Math.round(dashes.get(i) / pen.width() * ALL));
            out.append("\" sp=\"").append(Math.round(dashes.get(i + 1) / pen.width() * ALL));
            out.append("\"/>");
        }
        return out.append("</a:custDash>").toString();
    }

    String shadow(Primitive.@Nullable Shade shade) {
        if (shade == null) {
            return "";
        }
        return "<a:effectLst><a:outerShdw blurRad=\"%d\" dist=\"%d\" dir=\"5400000\" algn=\"ctr\""
                        .formatted(units.emu(shade.radius()), units.emu(Math.abs(shade.moveY())))
                + " rotWithShape=\"0\">"
                + colour(shade.colour())
                + "</a:outerShdw></a:effectLst>";
    }
}
