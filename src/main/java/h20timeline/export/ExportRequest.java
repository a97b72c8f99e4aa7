package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.layout.Decorations;
import h20timeline.render.Backdrop;
import h20timeline.render.Theme;
import java.util.List;

/// Everything that is asked of a picture: one is made for each language in each theme.
public record ExportRequest(
        ExportScope what,
        ExportSize measures,
        List<Theme> themes,
        List<Language> languages,
        Backdrop backdrop,
        Decorations surround) {
    /// Copies the lists.
    public ExportRequest {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
    }
}
