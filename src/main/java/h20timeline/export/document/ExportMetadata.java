package h20timeline.export.document;

import h20timeline.i18n.Language;
import h20timeline.model.Source;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.stream.Collectors;

/// What an exported file states about its picture beside the pixels, in one language, whatever the
/// format of the file. An empty text is left out.
public record ExportMetadata(
        String title,
        String description,
        Language language,
        String date,
        String sources,
        String credit,
        double dpi) {
    /// The program that writes files.
    public static final String SOFTWARE = "H20 Timeline";

    /// The metadata of a picture of a timeline. The date is that of the timeline and not of the
    /// export, so that the same export gives the same bytes.
    public static ExportMetadata of(
            Timeline timeline, Language language, String description, String credit, double dpi) {
        EdtfDate asOf = timeline.asOf();
        String sources =
                timeline.sources().stream()
                        .map(Source::title)
                        .map(title -> title.marked(language))
                        .collect(Collectors.joining("; "));
        return new ExportMetadata(
                timeline.title().marked(language),
                description,
                language,
                asOf == null ? "" : asOf.edtf(),
                sources,
                credit,
                dpi);
    }
}
