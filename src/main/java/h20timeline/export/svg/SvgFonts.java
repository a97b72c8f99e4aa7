package h20timeline.export.svg;

import h20timeline.i18n.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fonts that words are asked to be drawn in, the best first: the program's own, those of the
/// language, and what other machines have.
final class SvgFonts {
    private SvgFonts() {}

    /// The names for an attribute.
    static String family(Language language) {
        Stream<String> chinese =
                Stream.concat(
                        Language.ALL.stream()
                                .filter(other -> other != language)
                                .flatMap(other -> other.rules().font().families().stream()),
                        Stream.of("PingFang SC"));
        return Stream.of(
                        Stream.of("Inter"),
                        language.rules().font().families().stream(),
                        Stream.of("Arial", "Helvetica"),
                        chinese)
                .flatMap(families -> families)
                .distinct()
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", ", "", ", sans-serif"));
    }
}
