package h20timeline.export.slides;

import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.i18n.Language;
import h20timeline.render.primitives.DrawnGroup;
import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.Primitive;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes lines of words as text boxes, in fonts that office programs bring. A line is never broken
/// by another program: its box is a tenth wider than the words, and each line is broken as it is.
record SlideTexts(Sheet sheet, SlideUnits units, Language language, SafeText safe) {
    private static final double SLACK = 1.1;

    /// Where the letters of these fonts stand in their line, in parts of their size.
    private static final double ASCENT = 0.93;

    private static final double HEIGHT = 1.25;

    /// What such a sheet has as its title, the best first.
    private static final List<String> TITLES =
            List.of(
                    "slide-title",
                    "slide-headline",
                    "slide-headline-small",
                    "slide-headline-least",
                    "title",
                    "detail-headline");

    /// The title of a sheet: words that are a title, or else the largest; null where it has none.
    static @Nullable TextBlock title(Sheet sheet) {
        List<TextBlock> blocks =
                sheet.drawn().groups().stream()
                        .map(DrawnGroup::words)
                        .flatMap(words -> TextBlock.of(words).stream())
                        .toList();
        for (String role : TITLES) {
            for (TextBlock block : blocks) {
                if (block.first().role().equals(role)) {
                    return block;
                }
            }
        }
        return blocks.stream()
                .max(Comparator.comparingDouble(block -> block.first().size()))
                .orElse(null);
    }

    String box(TextBlock block, String head, boolean title) {
        Primitive.Words first = block.first();
        Extremes taken = block.extremes();
        double size = first.size();
        double line = block.step() > 0 ? block.step() : size * HEIGHT;
        double width = Math.max(size, taken.width() * SLACK + size * 0.6);
        double left = first.fromTheRight() ? taken.right() - width : taken.left();
        if (!first.fromTheRight()) {
            width = Math.min(width, Math.max(taken.width() + 1, sheet.drawn().width() - left));
        }
        double top = first.baseline() - (block.step() > 0 ? line * 0.8 : size * ASCENT);
        double height = line * (block.lines().size() - 1) + Math.max(line, size * HEIGHT);
        Extremes place = new Extremes(left, top, left + width, top + height);
        StringBuilder out = new StringBuilder("<p:sp><p:nvSpPr>").append(head);
        out.append(title ? "<p:cNvSpPr/>" : "<p:cNvSpPr txBox=\"1\"/>");
        out.append(title ? "<p:nvPr><p:ph type=\"title\"/></p:nvPr>" : "<p:nvPr/>");
        out.append("</p:nvSpPr><p:spPr>").append(units.place(place, ""));
        out.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>");
        out.append("<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\"");
        out.append(" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>");
        out.append("<a:pPr algn=\"").append(first.fromTheRight() ? "r" : "l").append('"');
        out.append(first.fromTheRight() ? " rtl=\"1\">" : ">");
        if (block.step() > 0) {
            out.append("<a:lnSpc><a:spcPts val=\"").append(units.hundredths(line));
            out.append("\"/></a:lnSpc>");
        }
        out.append("<a:spcBef><a:spcPts val=\"0\"/></a:spcBef></a:pPr>");
        for (int i = 0; i < block.lines().size(); i++) {
            if (i > 0) {
                out.append("<a:br>").append(look(first, "a:rPr")).append("</a:br>");
            }
            out.append("<a:r>").append(look(first, "a:rPr")).append("<a:t>");
            out.append(safe.xml(words(block.lines().get(i).text()))).append("</a:t></a:r>");
        }
        return out.append("</a:p></p:txBody></p:sp>").toString();
    }

    private static String words(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }

    private String look(Primitive.Words words, String element) {
        return "<%s lang=\"%s\" sz=\"%d\" b=\"%d\" i=\"%d\">%s"
                        .formatted(
                                element,
                                language.locale().toLanguageTag(),
                                units.hundredths(words.size()),
                                words.face().bold() ? 1 : 0,
                                words.face().italic() ? 1 : 0,
                                SlideInks.solid(words.colour()))
                + "<a:latin typeface=\"Arial\"/><a:ea typeface=\"Microsoft YaHei\"/>"
                + "<a:cs typeface=\"Arial\"/></"
                + element
                + ">";
    }
}
