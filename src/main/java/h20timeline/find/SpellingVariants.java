package h20timeline.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How an English word is spelled on either side of the Atlantic. A few rules for the ends of
/// words, which also make words that nobody writes: these are looked for in vain and do no harm.
enum SpellingVariants {
    /// Colour and color, with what may follow.
    OUR(
            "((?:od|[a-z]{3,}))(ou?r)((?:ed|ing|able|ful|less|er|ers|al|ally|ite|ites|y|s|ist|ists)?)",
            "our",
            "or"),
    /// Realise and realize.
    ISE("([a-z]{3,}i)(s|z)((?:e|es|ed|er|ers|ing|able|ation|ations|ational))", "s", "z"),
    /// Analyse and analyze.
    YSE("([a-z]{3,}y)(s|z)((?:e|es|ed|er|ers|ing))", "s", "z"),
    /// Centre and center.
    RE("([a-z]{2,}[bct])(re|er)(s?)", "re", "er"),
    /// Centred and centered.
    RED("([a-z]{2,}[bt])(re|ere)(d)", "re", "ere"),
    /// Centring and centering.
    RING("([a-z]{2,}[bt])(r|er)(ings?)", "r", "er"),
    /// Licence and license.
    ENCE("([a-z]{2,}en)(c|s)((?:e|es|ed|ing|eless|or|ors|ee|ees|er|ers))", "c", "s"),
    /// Practice and practise.
    ICE("(practi)(c|s)((?:e|es|ed|ing))", "c", "s"),
    /// Travelled and traveled.
    LL("([a-z]{2,}[aeo])(ll?)((?:ed|ing|ings|er|ers|or|ors|ation|ations))", "ll", "l"),
    /// Programme and program.
    PROGRAM("(program)((?:me)?)(s?)", "me", ""),
    /// Catalogue and catalog.
    OGUE("([a-z]{2,}og)((?:ue)?)(s?)", "ue", "");

    /// Of a phrase of many words not every mixture is looked for.
    private static final int MOST = 8;

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final Pattern pattern;
    private final String british;
    private final String american;

    SpellingVariants(String pattern, String british, String american) {
        this.pattern = Pattern.compile(pattern);
        this.british = british;
        this.american = american;
    }

    /// A folded term, and every other way to spell it.
    static List<String> of(String term) {
        List<String> all = new ArrayList<>(List.of(""));
        int end = 0;
        for (Matcher word = WORD.matcher(term); word.find(); end = word.end()) {
            List<String> next = new ArrayList<>();
            for (String spelled : spellings(word.group())) {
                for (String before : all) {
                    next.add(before + term.substring(end, word.start()) + spelled);
                }
            }
            all = next.subList(0, Math.min(MOST, next.size()));
        }
        String rest = term.substring(end);
        return all.stream().map(begin -> begin + rest).toList();
    }

    private static Set<String> spellings(String word) {
        Set<String> all = new LinkedHashSet<>(List.of(word));
        for (SpellingVariants rule : values()) {
            Matcher parts = rule.pattern.matcher(word);
            if (parts.matches()) {
                String other = parts.group(2).equals(rule.british) ? rule.american : rule.british;
                all.add(parts.group(1) + other + parts.group(3));
            }
        }
        return all;
    }
}
