package h20timeline.export.pdf;

import h20timeline.export.document.EventNote;
import h20timeline.export.document.ExportMetadata;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.render.primitives.DrawnGroup;
import h20timeline.render.primitives.Extremes;
import h20timeline.render.primitives.GlyphSource;
import h20timeline.render.primitives.Primitive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes sheets as the pages of a PDF. The same sheets give the same bytes.
public final class PdfWriter {
    /// Inches that a page may be long: other programs open no longer ones.
    public static final double MOST_INCHES = 200;

    private final ExportMetadata metadata;
    private final SafeText safe;
    private final GlyphSource glyphs;

    public PdfWriter(ExportMetadata metadata, SafeText safe, GlyphSource glyphs) {
        this.metadata = metadata;
        this.safe = safe;
        this.glyphs = glyphs;
    }

    /// Fills a file. `goOn` is given the part that is done.
    public void write(List<Sheet> sheets, Path file, DoublePredicate goOn) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(document);
            PdfInks inks = new PdfInks();
            PdfTags tags = new PdfTags();
            PDDocumentOutline bookmarks = new PDDocumentOutline();
            List<PDResources> resources = new ArrayList<>();
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                PDPage page =
                        new PDPage(
                                new PDRectangle(
                                        (float) (sheet.width() * 72),
                                        (float) (sheet.height() * 72)));
                document.addPage(page);
                PdfPageWriter writer =
                        new PdfPageWriter(document, sheet, glyphs, fonts, inks, safe);
                byte[] drawn = writer.write();
                page.setContents(
                        new PDStream(
                                document, new ByteArrayInputStream(drawn), COSName.FLATE_DECODE));
                PDResources own = new PDResources();
                own.getCOSObject().setItem(COSName.XOBJECT, writer.images());
                page.setResources(own);
                resources.add(own);
                tags.add(page, sheet, writer.blocks());
                links(page, sheet);
                if (i == 0 || !sheets.get(i - 1).title().equals(sheet.title())) {
                    bookmarks.addLast(bookmark(page, sheet));
                }
                if (!goOn.test(0.8 + 0.15 * (i + 1) / sheets.size())) {
                    throw new CancellationException();
                }
            }
            fonts.finish();
            for (PDResources own : resources) {
                own.getCOSObject().setItem(COSName.FONT, fonts.resources());
                own.getCOSObject().setItem(COSName.EXT_G_STATE, inks.resources());
            }
            tags.into(document);
            document.getDocumentCatalog().setDocumentOutline(bookmarks);
            describe(document);
            // Without streams of objects, whose order is not always the same.
            document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        }
    }

    private PDOutlineItem bookmark(PDPage page, Sheet sheet) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(safe.of(sheet.title()));
        item.setDestination(destination);
        return item;
    }

    /// The words of an event lead to its best source.
    private void links(PDPage page, Sheet sheet) throws IOException {
        double unit = sheet.pointsPerUnit();
        double height = sheet.drawn().height();
        for (DrawnGroup group : sheet.drawn().groups()) {
            EventNote note = group.event() == null ? null : sheet.events().get(group.event());
            String address = note == null ? "" : note.address().orElse("");
            if (note == null || address.isEmpty()) {
                continue;
            }
            for (Extremes box : lines(group)) {
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(
                        new PDRectangle(
                                (float) (box.left() * unit),
                                (float) ((height - box.bottom()) * unit),
                                (float) (box.width() * unit),
                                (float) (box.height() * unit)));
                PDBorderStyleDictionary border = new PDBorderStyleDictionary();
                border.setWidth(0);
                link.setBorderStyle(border);
                link.setContents(safe.of(note.title()));
                link.setPrinted(true);
                PDActionURI action = new PDActionURI();
                action.setURI(address);
                link.setAction(action);
                page.getAnnotations().add(link);
            }
        }
    }

    /// What the words of a group take, one box for those that stand together.
    private static List<Extremes> lines(DrawnGroup group) {
        List<Extremes> boxes = new ArrayList<>();
        for (Primitive.Words words : group.words()) {
            Extremes box = words.extremes();
            int last = boxes.size() - 1;
            if (last >= 0 && near(boxes.get(last), box)) {
                boxes.set(last, boxes.get(last).with(box));
            } else {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static boolean near(Extremes one, Extremes other) {
        double gap = other.height();
        return one.meets(
                new Extremes(
                        other.left() - gap,
                        other.top() - gap / 2,
                        other.right() + gap,
                        other.bottom() + gap / 2));
    }

    private void describe(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(safe.of(metadata.title()));
        information.setSubject(safe.of(metadata.description()));
        information.setCreator(ExportMetadata.SOFTWARE);
        information.setProducer(ExportMetadata.SOFTWARE);
        if (!metadata.credit().isEmpty()) {
            information.setAuthor(safe.of(metadata.credit()));
        }
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(metadata.language().tag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata packet =
                new PDMetadata(
                        document,
                        new ByteArrayInputStream(packet().getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(packet);
        document.setDocumentId(1L);
    }

    /// The title and the language once more, in the form that libraries and screen readers ask for.
    private String packet() {
        return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:format>application/pdf</dc:format>
        <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
                .formatted(metadata.language().tag(), safe.xml(metadata.title()));
    }
}
