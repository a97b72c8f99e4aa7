package h20timeline.picture;

import h20timeline.layout.Surround;
import h20timeline.render.Backdrop;
import h20timeline.render.Theme;
import h20timeline.words.Language;
import java.util.List;

/// Everything that is asked of a picture: one is made for each language in each theme.
public record Order(
        What what,
        Measures measures,
        List<Theme> themes,
        List<Language> languages,
        Backdrop backdrop,
        Surround surround) {
    /// Copies the lists.
    public Order {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
    }
}
