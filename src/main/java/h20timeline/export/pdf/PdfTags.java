package h20timeline.export.pdf;

import h20timeline.export.document.EventNote;
import h20timeline.export.document.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The tree that says in which order the words of a document are read, and which belong together.
final class PdfTags {
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = new COSDictionary();
    private final COSArray sections = new COSArray();
    private final COSArray parents = new COSArray();
    private int pages;

    PdfTags() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, whole);
        element(whole, "Document", root);
        whole.setItem(COSName.K, sections);
    }

    /// Adds the words of a page.
    void add(PDPage page, Sheet sheet, List<PdfPageWriter.PageBlock> blocks) {
        COSDictionary section = new COSDictionary();
        element(section, "Sect", whole);
        section.setString(COSName.T, sheet.title());
        sections.add(section);
        COSArray parts = new COSArray();
        section.setItem(COSName.K, parts);
        List<COSDictionary> ofNumber = new ArrayList<>();
        for (PdfPageWriter.PageBlock block : blocks) {
            COSDictionary part = new COSDictionary();
            element(part, "P", section);
            part.setItem(COSName.PG, page);
            String event = block.group().event();
            EventNote note = event == null ? null : sheet.events().get(event);
            if (note != null) {
                part.setString(COSName.T, note.title());
            }
            COSArray numbers = new COSArray();
            for (int number : block.numbers()) {
                numbers.add(COSInteger.get(number));
                while (ofNumber.size() <= number) {
                    ofNumber.add(part);
                }
                ofNumber.set(number, part);
            }
            part.setItem(COSName.K, numbers);
            parts.add(part);
        }
        COSArray owners = new COSArray();
        ofNumber.forEach(owners::add);
        parents.add(COSInteger.get(pages));
        parents.add(owners);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pages++;
    }

    /// Puts the tree into a document.
    void into(PDDocument document) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        catalogue.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalogue.setItem(COSName.MARK_INFO, marked);
    }

    private static void element(COSDictionary element, String kind, COSDictionary parent) {
        if (!element.containsKey(COSName.TYPE)) {
            element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        }
        element.setItem(COSName.S, COSName.getPDFName(kind));
        element.setItem(COSName.P, parent);
    }
}
