package h20timeline.export.slides;

import h20timeline.export.document.EventNote;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.i18n.Language;
import h20timeline.render.primitives.DrawnGroup;
import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.Ink;
import h20timeline.render.primitives.Outline;
import h20timeline.render.primitives.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes one slide: its ground, a group for each event, and its text boxes, one of which is the
/// title.
final class SlideXml {
    private static final String NAMES =
            "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships\""
                    + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    private final Sheet sheet;
    private final SafeText safe;
    private final Function<String, String> link;
    private final Function<Primitive.Raster, String> picture;
    private final SlideUnits units;
    private final SlideShapes shapes;
    private final SlideTexts texts;
    private final @Nullable TextBlock title;
    private final StringBuilder out = new StringBuilder();
    private int last = 1;

    /// @param link gives the name under which the slide knows an address
    /// @param picture gives the name under which the slide knows a picture
    SlideXml(
            Sheet sheet,
            Language language,
            SafeText safe,
            Function<String, String> link,
            Function<Primitive.Raster, String> picture) {
        this.sheet = sheet;
        this.safe = safe;
        this.link = link;
        this.picture = picture;
        units = new SlideUnits(sheet);
        shapes = new SlideShapes(units, new SlideInks(units));
        texts = new SlideTexts(sheet, units, language, safe);
        title = SlideTexts.title(sheet);
    }

    String write() {
        List<DrawnGroup> groups = new ArrayList<>(sheet.drawn().groups());
        String ground = ground(groups);
        for (DrawnGroup group : groups) {
            group(group);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<p:sld "
                + NAMES
                + "><p:cSld>"
                + ground
                + "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
                + "</p:nvGrpSpPr><p:grpSpPr/>"
                + out
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    }

    /// The ground of the slide: what covers all of it before anything else does.
    private String ground(List<DrawnGroup> groups) {
        String ground = "";
        while (!groups.isEmpty()) {
            DrawnGroup first = groups.getFirst();
            if (first.primitives().isEmpty()) {
                groups.removeFirst();
                continue;
            }
            if (first.primitives().getFirst() instanceof Primitive.Area area
                    && covers(area)
                    && area.fill() instanceof Ink.Plain plain) {
                ground =
                        "<p:bg><p:bgPr>"
                                + SlideInks.solid(plain.colour())
                                + "<a:effectLst/></p:bgPr></p:bg>";
                List<Primitive> rest = first.primitives().subList(1, first.primitives().size());
                groups.set(0, new DrawnGroup(first.event(), first.clip(), rest));
            } else {
                break;
            }
        }
        return ground;
    }

    private boolean covers(Primitive.Area area) {
        Extremes box = area.extremes();
        return area.outline().form() == Outline.OutlineForm.RECTANGLE
                && area.pen() == null
                && box.left() <= 0.5
                && box.top() <= 0.5
                && box.right() >= sheet.drawn().width() - 0.5
                && box.bottom() >= sheet.drawn().height() - 0.5;
    }

    private void group(DrawnGroup group) {
        String event = group.event();
        EventNote note = event == null ? null : sheet.events().get(event);
        boolean grouped = event != null && group.primitives().size() > 1;
        if (event != null && grouped) {
            Extremes box = group.extremes();
            String place = units.place(box, "");
            String inner = place.replace("<a:off", "<a:chOff").replace("<a:ext", "<a:chExt");
            out.append("<p:grpSp><p:nvGrpSpPr>");
            out.append(head(event, note == null ? "" : note.description(), ""));
            out.append("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>");
            out.append(place.replace("</a:xfrm>", ""));
            out.append(inner.substring("<a:xfrm>".length())).append("</p:grpSpPr>");
        }
        shapes(group, event);
        String address = note == null ? "" : note.address().orElse("");
        List<TextBlock> titles = new ArrayList<>();
        for (TextBlock block : TextBlock.of(group.words())) {
            if (block.equals(title)) {
                titles.add(block);
                continue;
            }
            String name = event == null ? block.first().role() : event;
            text(block, name, address, false);
        }
        if (grouped) {
            out.append("</p:grpSp>");
        }
        // A title stands in no group: only so do programs know it for one.
        titles.forEach(block -> text(block, "Title", address, true));
    }

    private void text(TextBlock block, String name, String address, boolean asTitle) {
        out.append(texts.box(block, head(name, "", address), asTitle));
    }

    private void shapes(DrawnGroup group, @Nullable String event) {
        Primitive.Shade shade = null;
        String name = event == null ? "Shape" : event;
        for (Primitive primitive : group.primitives()) {
            if (group.clip() != null && !primitive.extremes().meets(group.clip())) {
                continue;
            }
            switch (primitive) {
                case Primitive.Shade shadow -> shade = shadow;
                case Primitive.Area area -> {
                    out.append(shapes.shape(area, shade, head(name, "", "")));
                    shade = null;
                }
                case Primitive.Raster raster -> raster(raster);
                case Primitive.Words words -> {}
            }
        }
    }

    private void raster(Primitive.Raster raster) {
        out.append("<p:pic><p:nvPicPr>").append(head("Logo", "", ""));
        out.append("<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"");
        out.append(picture.apply(raster)).append("\"/><a:stretch><a:fillRect/></a:stretch>");
        out.append("</p:blipFill><p:spPr>").append(units.place(raster.extremes(), ""));
        out.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>");
    }

    /// The name of a shape, its description, and where it leads.
    private String head(String name, String description, String address) {
        last++;
        StringBuilder head = new StringBuilder("<p:cNvPr id=\"").append(last);
        head.append("\" name=\"").append(safe.xml(name)).append('"');
        if (!description.isEmpty()) {
            head.append(" descr=\"").append(safe.xml(description)).append('"');
        }
        return address.isEmpty()
                ? head.append("/>").toString()
                : head.append("><a:hlinkClick r:id=\"")
                        .append(link.apply(address))
                        .append("\"/></p:cNvPr>")
                        .toString();
    }
}
