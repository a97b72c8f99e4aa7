package h20timeline.export.table;

import h20timeline.chronology.Chronology;
import h20timeline.chronology.ChronologyColumn;
import h20timeline.chronology.ChronologyMessages;
import h20timeline.chronology.ChronologyRow;
import h20timeline.chronology.ChronologySource;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.SourceLink;
import h20timeline.export.document.StableZip;
import h20timeline.i18n.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A chronology as a text document: a table on paper that lies across, with each source as a
/// footnote where it is first named.
public final class PaperTable {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// Twentieths of a point for each column: the number, then those of the chronology, then the
    /// sources.
    private static final List<Integer> WIDTHS =
            List.of(560, 1_700, 4_900, 1_450, 3_000, 2_300, 1_250, 840);

    private final Chronology chronology;
    private final SafeText safe;
    private final PaperXml xml;
    private final Set<Integer> noted = new HashSet<>();

    public PaperTable(Chronology chronology, SafeText safe) {
        this.chronology = chronology;
        this.safe = safe;
        xml = new PaperXml(safe, chronology.languages().getFirst());
    }

    /// All of it.
    public StableZip write() {
        String document = document();
        StringBuilder links = new StringBuilder();
        String footnotes = footnotes(links);
        return new StableZip()
                .add(
                        "[Content_Types].xml",
                        OfficeParts.types(
                                "word/document.xml=" + TYPE + "document.main+xml",
                                "word/styles.xml=" + TYPE + "styles+xml",
                                "word/settings.xml=" + TYPE + "settings+xml",
                                "word/footnotes.xml=" + TYPE + "footnotes+xml"))
                .add("_rels/.rels", OfficeParts.root("word/document.xml"))
                .add("docProps/core.xml", OfficeParts.core(chronology, safe))
                .add("word/document.xml", document)
                .add("word/styles.xml", xml.styles())
                .add("word/settings.xml", PaperXml.SETTINGS)
                .add("word/footnotes.xml", footnotes)
                .add(
                        "word/_rels/document.xml.rels",
                        OfficeParts.relations(
                                relation("rId1", "styles", "styles.xml")
                                        + relation("rId2", "settings", "settings.xml")
                                        + relation("rId3", "footnotes", "footnotes.xml")))
                .add("word/_rels/footnotes.xml.rels", OfficeParts.relations(links.toString()));
    }

    private static String relation(String id, String type, String target) {
        return OfficeParts.relation(id, OfficeParts.RELATIONS + "/" + type, target, false);
    }

    private String document() {
        StringBuilder out = new StringBuilder(OfficeParts.HEAD);
        out.append("<w:document ").append(PaperXml.NAMES).append("><w:body>");
        out.append(xml.paragraph("Title", each(chronology::title)));
        for (Language language : chronology.languages()) {
            out.append(
                    xml.paragraph("Subtitle", String.join(" · ", chronology.subtitle(language))));
        }
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Chronology\"/>");
        out.append("<w:tblW w:w=\"16000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        out.append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
        WIDTHS.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        headings(out);
        int number = 0;
        for (ChronologyRow row : chronology.rows()) {
            row(out, row, ++number);
        }
        out.append("</w:tbl>").append(PaperXml.PAGE);
        return out.append("</w:body></w:document>").toString();
    }

    private void headings(StringBuilder out) {
        List<String> headings = new ArrayList<>();
        headings.add(each(ChronologyMessages.COLUMN_NUMBER::in));
        for (ChronologyColumn column : ChronologyColumn.values()) {
            headings.add(each(column::heading));
        }
        headings.add(each(ChronologyMessages.COLUMN_SOURCES::in));
        out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < headings.size(); i++) {
            cell(out, i, xml.paragraph("TableHeading", headings.get(i)));
        }
        out.append("</w:tr>");
    }

    private void row(StringBuilder out, ChronologyRow row, int number) {
        out.append("<w:tr>");
        cell(out, 0, xml.paragraph("TableText", Integer.toString(number)));
        int place = 1;
        for (ChronologyColumn column : ChronologyColumn.values()) {
            StringBuilder paragraphs = new StringBuilder();
            List<List<String>> versions =
                    chronology.languages().stream()
                            .map(language -> column.lines(row, language))
                            .distinct()
                            .toList();
            for (List<String> lines : versions) {
                for (int i = 0; i < lines.size(); i++) {
                    boolean strong = column == ChronologyColumn.WHAT && i == 0;
                    paragraphs.append(
                            xml.paragraph(strong ? "TableStrong" : "TableText", lines.get(i)));
                }
            }
            cell(out, place++, paragraphs.toString());
        }
        cell(out, place, xml.paragraphOf("TableText", references(row)));
        out.append("</w:tr>");
    }

    /// A footnote where a source is first named, and its number where it is named again.
    private String references(ChronologyRow row) {
        StringBuilder runs = new StringBuilder();
        for (int number : row.sources()) {
            if (!runs.isEmpty()) {
                runs.append(xml.run("TableText", " "));
            }
            runs.append(
                    noted.add(number)
                            ? "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
                                    + "<w:footnoteReference w:id=\"%d\"/></w:r>".formatted(number)
                            : xml.run("FootnoteReference", Integer.toString(number)));
        }
        return runs.toString();
    }

    private static void cell(StringBuilder out, int place, String paragraphs) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTHS.get(place));
        out.append("\" w:type=\"dxa\"/></w:tcPr>");
        out.append(paragraphs.isEmpty() ? "<w:p/>" : paragraphs).append("</w:tc>");
    }

    private String footnotes(StringBuilder links) {
        Language language = chronology.languages().getFirst();
        StringBuilder out = new StringBuilder(OfficeParts.HEAD);
        out.append("<w:footnotes ").append(PaperXml.NAMES).append('>').append(PaperXml.LINES);
        for (ChronologySource source : chronology.sources()) {
            String address = SourceLink.of("", source.source().url()).address();
            out.append("<w:footnote w:id=\"").append(source.number()).append("\">");
            String runs =
                    "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
                            + "<w:footnoteRef/></w:r>"
                            + xml.run("", " " + source.words(language) + " ");
            if (!address.isEmpty()) {
                String id = "rId" + source.number();
                runs +=
                        "<w:hyperlink r:id=\""
                                + id
                                + "\">"
                                + xml.run("Hyperlink", address)
                                + "</w:hyperlink>";
                links.append(
                        OfficeParts.relation(
                                id, OfficeParts.RELATIONS + "/hyperlink", safe.xml(address), true));
            }
            out.append(xml.paragraphOf("FootnoteText", runs)).append("</w:footnote>");
        }
        return out.append("</w:footnotes>").toString();
    }

    private String each(Function<Language, String> words) {
        return chronology.languages().stream()
                .map(words)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
