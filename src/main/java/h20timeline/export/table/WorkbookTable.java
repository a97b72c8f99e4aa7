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
import java.util.List;

/// A chronology as a workbook: a sheet with a row for each event, to be sorted and filtered, and a
/// sheet of the sources.
public final class WorkbookTable {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// Characters of a cell at the most.
    private static final int LONGEST = 32_700;

    private static final int HEADING = 1;
    private static final int WORDS = 2;
    private static final int LINK = 3;

    private final Chronology chronology;
    private final SafeText safe;

    public WorkbookTable(Chronology chronology, SafeText safe) {
        this.chronology = chronology;
        this.safe = safe;
    }

    /// All of it.
    public StableZip write() {
        StringBuilder links = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        String sources = sources(links, relations);
        return new StableZip()
                .add(
                        "[Content_Types].xml",
                        OfficeParts.types(
                                "xl/workbook.xml=" + TYPE + "sheet.main+xml",
                                "xl/worksheets/sheet1.xml=" + TYPE + "worksheet+xml",
                                "xl/worksheets/sheet2.xml=" + TYPE + "worksheet+xml",
                                "xl/styles.xml=" + TYPE + "styles+xml"))
                .add("_rels/.rels", OfficeParts.root("xl/workbook.xml"))
                .add("docProps/core.xml", OfficeParts.core(chronology, safe))
                .add("xl/workbook.xml", workbook())
                .add(
                        "xl/_rels/workbook.xml.rels",
                        OfficeParts.relations(
                                relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                        + relation("rId2", "worksheet", "worksheets/sheet2.xml")
                                        + relation("rId3", "styles", "styles.xml")))
                .add("xl/styles.xml", STYLES)
                .add("xl/worksheets/sheet1.xml", events())
                .add("xl/worksheets/sheet2.xml", sources)
                .add(
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        OfficeParts.relations(relations.toString()));
    }

    private static String relation(String id, String type, String target) {
        return OfficeParts.relation(id, OfficeParts.RELATIONS + "/" + type, target, false);
    }

    private String workbook() {
        Language language = chronology.languages().getFirst();
        String range =
                "'%s'!$A$1:$%s$%d"
                        .formatted(
                                ChronologyMessages.CHRONOLOGY.in(language),
                                letters(cells().headings().size() - 1),
                                chronology.rows().size() + 1);
        return OfficeParts.HEAD
                + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>"
                        .formatted(MAIN, OfficeParts.RELATIONS)
                + "<sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/>"
                        .formatted(ChronologyMessages.CHRONOLOGY.in(language))
                + "<sheet name=\"%s\" sheetId=\"2\" r:id=\"rId2\"/>"
                        .formatted(ChronologyMessages.SOURCES.in(language))
                + "</sheets><definedNames><definedName name=\"_xlnm._FilterDatabase\""
                + " localSheetId=\"0\" hidden=\"1\">"
                + range
                + "</definedName></definedNames></workbook>";
    }

    private TableCells cells() {
        return new TableCells(chronology, safe);
    }

    private String events() {
        TableCells cells = cells();
        List<String> headings = cells.headings();
        StringBuilder out = sheet(widths());
        row(out, 1, headings, HEADING, false);
        int number = 0;
        for (ChronologyRow row : chronology.rows()) {
            number++;
            row(out, number + 1, cells.of(row, number), WORDS, true);
        }
        out.append("</sheetData><autoFilter ref=\"A1:");
        out.append(letters(headings.size() - 1)).append(chronology.rows().size() + 1);
        out.append("\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\"");
        out.append(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\"");
        return out.append(" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>").toString();
    }

    /// A width for each column, in characters.
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(6, 16));
        for (ChronologyColumn column : ChronologyColumn.values()) {
            for (int i = 0; i < chronology.languages().size(); i++) {
                widths.add(
                        switch (column) {
                            case DATE -> 22;
                            case WHAT, CLAIMS -> 60;
                            case STANDING, TRACK -> 20;
                            case CAUTION -> 44;
                        });
            }
        }
        widths.addAll(List.of(16, 24));
        return widths;
    }

    private String sources(StringBuilder links, StringBuilder relations) {
        TableCells cells = cells();
        Language language = chronology.languages().getFirst();
        StringBuilder out = sheet(List.of(6, 90, 80));
        row(
                out,
                1,
                List.of(
                        cells.words(ChronologyMessages.COLUMN_NUMBER),
                        cells.words(ChronologyMessages.COLUMN_TITLE),
                        cells.words(ChronologyMessages.COLUMN_ADDRESS)),
                HEADING,
                false);
        for (ChronologySource source : chronology.sources()) {
            int line = source.number() + 1;
            String address = SourceLink.of("", source.source().url()).address();
            out.append("<row r=\"").append(line).append("\">");
            number(out, "A" + line, source.number());
            text(out, "B" + line, WORDS, source.words(language));
            text(out, "C" + line, address.isEmpty() ? WORDS : LINK, address);
            out.append("</row>");
            if (!address.isEmpty()) {
                links.append("<hyperlink ref=\"C%d\" r:id=\"rId%d\"/>".formatted(line, line));
                relations.append(
                        OfficeParts.relation(
                                "rId" + line,
                                OfficeParts.RELATIONS + "/hyperlink",
                                safe.xml(address),
                                true));
            }
        }
        out.append("</sheetData>");
        if (!links.isEmpty()) {
            out.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        return out.append("</worksheet>").toString();
    }

    /// The beginning of a sheet whose first row stays in sight.
    private static StringBuilder sheet(List<Integer> widths) {
        StringBuilder out = new StringBuilder(OfficeParts.HEAD);
        out.append("<worksheet xmlns=\"").append(MAIN).append("\" xmlns:r=\"");
        out.append(OfficeParts.RELATIONS).append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/>");
        out.append("</sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\"");
        out.append(" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        out.append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            out.append(
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                            .formatted(i + 1, widths.get(i)));
        }
        return out.append("</cols><sheetData>");
    }

    private void row(StringBuilder out, int line, List<String> cells, int style, boolean numbered) {
        out.append("<row r=\"").append(line).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            String place = letters(i) + line;
            if (numbered && i == 0) {
                number(out, place, Integer.parseInt(cells.get(i)));
            } else {
                text(out, place, style, cells.get(i));
            }
        }
        out.append("</row>");
    }

    private static void number(StringBuilder out, String place, int number) {
        out.append("<c r=\"").append(place).append("\" s=\"").append(WORDS);
        out.append("\"><v>").append(number).append("</v></c>");
    }

    private void text(StringBuilder out, String place, int style, String words) {
        if (words.isEmpty()) {
            return;
        }
        String kept = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        // What looks like an escaped character would be read as one.
        String plain = kept.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1");
        out.append("<c r=\"").append(place).append("\" s=\"").append(style);
        out.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.append(safe.xml(plain)).append("</t></is></c>");
    }

    /// The letters of a column, counted from 0.
    private static String letters(int column) {
        return column < 26
                ? Character.toString((char) ('A' + column))
                : letters(column / 26 - 1) + letters(column % 26);
    }

    private static final String STYLES =
            OfficeParts.HEAD
                    + """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                    <fonts count="3"><font><sz val="10"/><name val="Arial"/></font>\
                    <font><b/><sz val="10"/><name val="Arial"/></font>\
                    <font><u/><sz val="10"/><color rgb="FF0B5CAD"/><name val="Arial"/></font>\
                    </fonts><fills count="3"><fill><patternFill patternType="none"/></fill>\
                    <fill><patternFill patternType="gray125"/></fill>\
                    <fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF2"/>\
                    </patternFill></fill></fills>\
                    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border>\
                    </borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">\
                    <xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"\
                     applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
                    <xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
                    <xf fontId="2" applyFont="1" applyAlignment="1"><alignment vertical="top"/>\
                    </xf></cellXfs></styleSheet>\
                    """;
}
