package h20timeline.model;

import h20timeline.i18n.Language;
import h20timeline.time.EdtfDate;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where something is known from. `via` is the outlet through which the publisher was read, empty
/// where it was read itself. `url`, where there is one, is http or https.
public record Source(
        String id,
        Text title,
        Text publisher,
        Text via,
        @Nullable EdtfDate date,
        @Nullable URI url,
        Text note) {
    /// The publisher, and through which outlet it was read, in a language; empty where the file
    /// names no publisher.
    public String origin(Language language) {
        String name = publisher.marked(language);
        if (via.isEmpty()) {
            return name;
        }
        String outlet = via.marked(language);
        return name.isEmpty() ? outlet : ModelMessages.VIA.in(language, name, outlet);
    }

    /// How it is named in a line of sources: who published it, or else its title, and when.
    public String citation(Language language, EdtfDate.Style style) {
        String origin = origin(language);
        String name = origin.isEmpty() ? title.marked(language) : origin;
        return date == null
                ? name
                : ModelMessages.DATED.in(language, name, date.text(language, style));
    }
}
