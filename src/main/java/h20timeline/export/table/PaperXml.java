package h20timeline.export.table;

import h20timeline.export.document.SafeText;
import h20timeline.i18n.Language;

/// The paragraphs and styles of a text document. East Asian words have a font that office programs
/// bring for them.
record PaperXml(SafeText safe, Language language) {
    static final String NAMES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\""
                    + OfficeParts.RELATIONS
                    + "\"";

    /// A4 across, in twentieths of a point.
    static final String PAGE =
            """
            <w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
            <w:pgMar w:top="567" w:right="419" w:bottom="567" w:left="419" w:header="300"\
             w:footer="300" w:gutter="0"/></w:sectPr>\
            """;

    /// The lines between a page and its footnotes.
    static final String LINES =
            """
            <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>\
            </w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>\
            <w:continuationSeparator/></w:r></w:p></w:footnote>\
            """;

    static final String SETTINGS =
            OfficeParts.HEAD
                    + "<w:settings "
                    + NAMES
                    + "><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/>"
                    + "</w:footnotePr></w:settings>";

    /// Some words as a paragraph of a style.
    String paragraph(String style, String words) {
        return paragraphOf(style, run("", words));
    }

    /// Runs as a paragraph of a style.
    String paragraphOf(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    /// Words in a style of characters, or in that of their paragraph where it is empty.
    String run(String style, String words) {
        boolean own = style.equals("FootnoteReference") || style.equals("Hyperlink");
        String look = own ? "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>" : "";
        return "<w:r>"
                + look
                + "<w:t xml:space=\"preserve\">"
                + safe.xml(words.replaceAll("[\\t\\n\\r]+", " "))
                + "</w:t></w:r>";
    }

    /// The styles of the document.
    String styles() {
        return OfficeParts.HEAD
                + "<w:styles "
                + NAMES
                + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\""
                + " w:hAnsi=\"Arial\" w:eastAsia=\"Microsoft YaHei\" w:cs=\"Arial\"/>"
                + "<w:sz w:val=\"18\"/><w:lang w:val=\""
                + (language == Language.ZH ? "en-GB" : language.locale().toLanguageTag())
                + "\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + paragraphStyle("Normal", "", "")
                + paragraphStyle("Title", "<w:spacing w:after=\"60\"/>", BOLD + size(40))
                + paragraphStyle(
                        "Subtitle",
                        "<w:spacing w:after=\"120\"/>",
                        "<w:color w:val=\"555555\"/>" + size(20))
                + paragraphStyle("TableHeading", "", BOLD + size(17))
                + paragraphStyle("TableText", "<w:spacing w:after=\"30\"/>", size(16))
                + paragraphStyle("TableStrong", "<w:spacing w:after=\"30\"/>", BOLD + size(17))
                + paragraphStyle("FootnoteText", "", size(15))
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\">"
                + "<w:name w:val=\"footnote reference\"/><w:rPr>"
                + "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\">"
                + "<w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"0B5CAD\"/>"
                + "<w:u w:val=\"single\"/></w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"Chronology\">"
                + "<w:name w:val=\"Chronology\"/><w:tblPr><w:tblBorders>"
                + border("top")
                + border("bottom")
                + border("insideH")
                + "</w:tblBorders><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + "</w:styles>";
    }

    private static final String BOLD = "<w:b/>";

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B8C0CC\"/>";
    }

    private static String paragraphStyle(String name, String spacing, String look) {
        return "<w:style w:type=\"paragraph\""
                + (name.equals("Normal") ? " w:default=\"1\"" : "")
                + " w:styleId=\""
                + name
                + "\"><w:name w:val=\""
                + name
                + "\"/><w:pPr>"
                + spacing
                + "</w:pPr><w:rPr>"
                + look
                + "</w:rPr></w:style>";
    }
}
