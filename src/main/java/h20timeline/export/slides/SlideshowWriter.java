package h20timeline.export.slides;

import h20timeline.export.document.ExportMetadata;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.export.document.StableZip;
import h20timeline.render.primitives.Primitive;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// Writes sheets as the slides of a presentation. A library makes the package, its masters and the
/// notes; the slides are written into it. The same sheets give the same bytes.
public final class SlideshowWriter {
    /// Inches that a slide may be long.
    public static final double MOST_INCHES = 56;

    /// A picture of the library's own that a package begins with.
    private static final String THUMBNAIL = "docProps/thumbnail.jpeg";

    private final ExportMetadata metadata;
    private final SafeText safe;

    public SlideshowWriter(ExportMetadata metadata, SafeText safe) {
        this.metadata = metadata;
        this.safe = safe;
    }

    /// The package. `goOn` is given the part that is done.
    public StableZip write(List<Sheet> sheets, DoublePredicate goOn) throws IOException {
        Map<String, String> slides = new HashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            Sheet first = sheets.getFirst();
            show.setPageSize(
                    new Dimension(
                            (int) Math.round(first.width() * 72),
                            (int) Math.round(first.height() * 72)));
            XSLFSlideLayout layout =
                    show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
            for (int i = 0; i < sheets.size(); i++) {
                XSLFSlide slide = show.createSlide(layout);
                String xml = slide(show, slide, sheets.get(i));
                slides.put(slide.getPackagePart().getPartName().getName().substring(1), xml);
                if (!goOn.test(0.8 + 0.15 * (i + 1) / sheets.size())) {
                    throw new CancellationException();
                }
            }
            show.write(bytes);
        }
        StableZip zip = new StableZip();
        zip.addAll(bytes.toByteArray(), name -> !name.equals(THUMBNAIL));
        slides.forEach(zip::add);
        zip.add(
                "_rels/.rels",
                zip.text("_rels/.rels").replaceAll("<Relationship [^>]*thumbnail[^>]*/>", ""));
        zip.add("docProps/core.xml", properties());
        return zip;
    }

    private String slide(XMLSlideShow show, XSLFSlide slide, Sheet sheet) {
        notes(show, slide, sheet);
        Map<String, String> links = new HashMap<>();
        return new SlideXml(
                        sheet,
                        metadata.language(),
                        safe,
                        address ->
                                links.computeIfAbsent(
                                        address,
                                        to ->
                                                slide.getPackagePart()
                                                        .addExternalRelationship(
                                                                to,
                                                                XSLFRelation.HYPERLINK
                                                                        .getRelation())
                                                        .getId()),
                        raster -> picture(show, slide, raster))
                .write();
    }

    private static String picture(XMLSlideShow show, XSLFSlide slide, Primitive.Raster raster) {
        XSLFPictureData data = show.addPicture(raster.png().bytes(), PictureData.PictureType.PNG);
        slide.createPicture(data);
        return slide.getRelationId(data);
    }

    private void notes(XMLSlideShow show, XSLFSlide slide, Sheet sheet) {
        if (sheet.notes().isEmpty()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(safe.of(String.join("\n", sheet.notes())));
            }
        }
    }

    /// What the presentation states about itself, without a time of its own.
    private String properties() {
        String head = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<cp:coreProperties xmlns:cp=\""
                + head
                + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + safe.xml(metadata.title())
                + "</dc:title><dc:creator>"
                + safe.xml(
                        metadata.credit().isEmpty() ? ExportMetadata.SOFTWARE : metadata.credit())
                + "</dc:creator><dc:description>"
                + safe.xml(metadata.description())
                + "</dc:description><dc:language>"
                + metadata.language().tag()
                + "</dc:language></cp:coreProperties>";
    }
}
