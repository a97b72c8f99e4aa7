package h20timeline.i18n;

/// What differs by language beside its messages and the words of `java.time`.
///
/// @param unitSpace stands between a number and its unit
/// @param listSeparator stands between the items of a list
/// @param clauseSeparator stands between longer items, which have commas of their own
/// @param sentenceEnd ends a sentence
/// @param sentenceSpace stands between two sentences
/// @param menuLetters whether a menu is opened with Alt and a letter of its name
/// @param fontPackage the package of Debian and Ubuntu with a font for the language
/// @param fontSample two different characters that only a font for the language draws; empty where
///   the font of the program is enough
public record LanguageRules(
        String unitSpace,
        String listSeparator,
        String clauseSeparator,
        String sentenceEnd,
        String sentenceSpace,
        boolean menuLetters,
        String fontPackage,
        String fontSample) {
    /// A narrow space at which no line is broken.
    private static final String NARROW = "\u202f";

    /// Signs that follow a number without a space in every language.
    private static final String CLOSE = "%‰°×";

    /// Where words have spaces between them.
    static final LanguageRules SPACED =
            new LanguageRules(NARROW, ", ", "; ", ".", " ", true, "", "");

    /// Chinese.
    static final LanguageRules CHINESE =
            new LanguageRules("", "、", "；", "。", "", false, "fonts-noto-cjk", "国语");

    /// What stands between a number and a unit: also in a language without spaces, a unit in Latin
    /// letters keeps one.
    public String spaceBefore(String unit) {
        if (unit.isEmpty() || CLOSE.indexOf(unit.codePointAt(0)) >= 0) {
            return "";
        }
        return Character.isIdeographic(unit.codePointAt(0)) ? unitSpace : NARROW;
    }
}
