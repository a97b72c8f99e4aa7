package h20timeline.time;

import h20timeline.i18n.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// Finds months by their names, in any language of the program.
final class MonthNames {
    private MonthNames() {}

    /// The month whose name begins with a word, 0 for none.
    static int number(String word) {
        for (Language language : Language.ALL) {
            String wanted = word.toLowerCase(language.locale());
            for (Month month : Month.values()) {
                if (name(month, language.locale()).startsWith(wanted)) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }

    private static String name(Month month, Locale locale) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale);
    }
}
