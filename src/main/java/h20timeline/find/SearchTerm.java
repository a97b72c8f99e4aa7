package h20timeline.find;

import java.util.List;

/// One thing that is looked for: what was written, and how it may be spelled else; all folded. An
/// event has it that has any of the forms.
record SearchTerm(String written, List<String> forms) {
    /// A term with all that it may be spelled like.
    static SearchTerm of(String written) {
        return new SearchTerm(written, SpellingVariants.of(written));
    }

    /// Whether a folded text has it.
    boolean isIn(String folded) {
        return firstIn(folded) >= 0;
    }

    /// The first place of a folded text that has it, or -1.
    int firstIn(String folded) {
        int first = -1;
        for (String form : forms) {
            int at = folded.indexOf(form);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
