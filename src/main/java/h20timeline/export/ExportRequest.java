package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.layout.view.Decorations;
import h20timeline.render.Backdrop;
import h20timeline.render.Credit;
import h20timeline.render.Theme;
import java.util.List;

/// Everything that is chosen for an export: what it shows and how. There is one file for each
/// language in each theme. With `notes`, those of the speaker stand below each slide of a document.
public record ExportRequest(
        ExportScope scope,
        ExportSize size,
        List<Theme> themes,
        List<Language> languages,
        Backdrop backdrop,
        Decorations decorations,
        ExportFormat format,
        Credit credit,
        boolean notes) {
    /// Without notes.
    public ExportRequest(
            ExportScope scope,
            ExportSize size,
            List<Theme> themes,
            List<Language> languages,
            Backdrop backdrop,
            Decorations decorations,
            ExportFormat format,
            Credit credit) {
        this(scope, size, themes, languages, backdrop, decorations, format, credit, false);
    }

    /// Without a newsroom's line.
    public ExportRequest(
            ExportScope scope,
            ExportSize size,
            List<Theme> themes,
            List<Language> languages,
            Backdrop backdrop,
            Decorations decorations,
            ExportFormat format) {
        this(scope, size, themes, languages, backdrop, decorations, format, Credit.NONE);
    }

    /// Copies the lists.
    public ExportRequest {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
    }
}
