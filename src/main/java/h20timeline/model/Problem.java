package h20timeline.model;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.i18n.Message;
import java.util.Comparator;
import java.util.List;

/// Something in a file that is wrong or doubtful, said so that a person who writes no programs can
/// mend it. Arguments that are phrases or [Localised] are put into the language of the sentence.
public record Problem(Severity severity, FilePosition place, Message phrase, List<Object> args) {
    /// How bad it is.
    public enum Severity {
        /// Something is not shown, or not as the file says.
        ERROR,
        /// Everything is shown; something should be looked at.
        WARNING
    }

    /// The order of a file: what it says first comes first.
    public static final Comparator<Problem> IN_FILE =
            Comparator.comparingInt((Problem problem) -> problem.place().line())
                    .thenComparingInt(problem -> problem.place().column());

    /// Copies the list.
    public Problem {
        args = List.copyOf(args);
    }

    /// The sentence, without the place.
    public String sentence(Language language) {
        return phrase.in(language, args.stream().map(arg -> wording(arg, language)).toArray());
    }

    private static Object wording(Object arg, Language language) {
        return switch (arg) {
            case Message inner -> inner.in(language);
            case Localised inner -> inner.in(language);
            default -> arg;
        };
    }

    /// `file:line:column: sentence (pointer)`, as editors and terminals make it clickable.
    public String line(Language language) {
        String where = place.line() > 0 ? ":" + place.line() + ":" + place.column() : "";
        String pointer = place.pointer().isEmpty() ? "" : " (" + place.pointer() + ")";
        return place.file() + where + ": " + sentence(language) + pointer;
    }
}
