package h20timeline.find;

import java.util.ArrayList;
import java.util.List;

/// The terms of a query, folded: its words, and what stands between quotation marks as one. All of
/// them must be found. A quotation mark that is not closed yet reaches to the end.
final class QueryTerms {
    private QueryTerms() {}

    static List<SearchTerm> of(String words) {
        List<String> terms = new ArrayList<>();
        String folded = TextFolding.of(words);
        StringBuilder term = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '"') {
                close(term, terms);
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                close(term, terms);
            } else {
                term.append(c);
            }
        }
        close(term, terms);
        return terms.stream().map(SearchTerm::of).toList();
    }

    /// The same words with another one for a term.
    static String replaced(String words, SearchTerm term, String by) {
        TextFolding folded = TextFolding.mapped(words);
        int at = folded.text().indexOf(term.written());
        return at < 0
                ? by
                : words.substring(0, folded.start(at))
                        + by
                        + words.substring(folded.end(at + term.written().length()));
    }

    private static void close(StringBuilder term, List<String> terms) {
        String found = term.toString().strip();
        if (!found.isEmpty() && !terms.contains(found)) {
            terms.add(found);
        }
        term.setLength(0);
    }
}
