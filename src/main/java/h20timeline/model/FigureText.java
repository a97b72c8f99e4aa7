package h20timeline.model;

import h20timeline.i18n.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure in a language, as every part of the program writes it: card, panel, slide and picture
/// show the same characters.
///
/// @param value the number
/// @param unit its unit with the space before it; empty where it has none
/// @param label what it measures, with the sign that some of it is in another language
/// @param status how well it is established; empty where the figure does not say
public record FigureText(String value, String unit, String label, String status) {
    /// The words of a figure.
    public static FigureText of(Figure figure, Language language) {
        String unit = figure.unit().in(language).strip();
        return new FigureText(
                figure.value().in(language).strip(),
                language.rules().spacing().before(unit) + unit,
                (figure.mark(language) + figure.label().in(language)).strip(),
                figure.status() == null ? "" : ModelMessages.of(figure.status()).in(language));
    }

    /// The number with its unit: "15%", "5.5 bn USD".
    public String amount() {
        return value + unit;
    }

    /// The number with its unit and what it measures, in one line.
    public String line() {
        return label.isEmpty() ? amount() : amount() + " " + label;
    }

    /// All of it, as a screen reader says it.
    public String spoken(Language language) {
        return Stream.of(amount(), label, status)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(language.rules().listSeparator()));
    }
}
