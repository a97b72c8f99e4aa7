package h20timeline.model;

import h20timeline.i18n.Language;
import h20timeline.time.EdtfDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number of an event, as text, with its unit and what it measures. `known` says since when it is
/// publicly known, or is null where the file does not say.
public record Figure(
        Text value, Text unit, Text label, @Nullable Status status, @Nullable EdtfDate known) {
    /// A figure of which the file does not say when it became known.
    public Figure(Text value, Text unit, Text label, @Nullable Status status) {
        this(value, unit, label, status, null);
    }

    /// The sign that some of it is in another language; see [Text#mark]. One is enough for all.
    public String mark(Language language) {
        return Stream.of(label, unit, value)
                .map(text -> text.mark(language))
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .orElse("");
    }
}
