package h20timeline.export.table;

import h20timeline.chronology.Chronology;
import h20timeline.export.document.ExportMetadata;
import h20timeline.export.document.SafeText;
import h20timeline.i18n.Language;

/// The parts that documents of every office program have.
final class OfficeParts {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private OfficeParts() {}

    /// Which part is of which type, one `name=type` each.
    static String types(String... parts) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        out.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats");
        out.append("-package.relationships+xml\"/>");
        out.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(
                out,
                "docProps/core.xml=application/vnd.openxmlformats-package.core-properties+xml");
        for (String part : parts) {
            override(out, part);
        }
        return out.append("</Types>").toString();
    }

    private static void override(StringBuilder out, String part) {
        int equals = part.indexOf('=');
        out.append("<Override PartName=\"/").append(part, 0, equals);
        out.append("\" ContentType=\"").append(part.substring(equals + 1)).append("\"/>");
    }

    /// The part that a package begins with, and the one that describes it.
    static String root(String document) {
        return relations(
                relation("rId1", RELATIONS + "/officeDocument", document, false)
                        + relation(
                                "rId2",
                                PACKAGE + "relationships/metadata/core-properties",
                                "docProps/core.xml",
                                false));
    }

    /// A part of relations.
    static String relations(String relations) {
        return HEAD
                + "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + relations
                + "</Relationships>";
    }

    /// A relation to another part or to a page of the web, whose address is escaped.
    static String relation(String id, String type, String target, boolean outside) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(id, type, target, outside ? " TargetMode=\"External\"" : "");
    }

    /// What the document states about itself. Its date is that of the timeline.
    static String core(Chronology chronology, SafeText safe) {
        Language language = chronology.languages().getFirst();
        StringBuilder out = new StringBuilder(HEAD);
        out.append("<cp:coreProperties xmlns:cp=\"").append(PACKAGE);
        out.append("metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        out.append("<dc:title>").append(safe.xml(chronology.title(language)));
        out.append("</dc:title><dc:creator>").append(ExportMetadata.SOFTWARE);
        out.append("</dc:creator><dc:language>").append(language.tag());
        return out.append("</dc:language></cp:coreProperties>").toString();
    }
}
