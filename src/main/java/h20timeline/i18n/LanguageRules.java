package h20timeline.i18n;

import java.util.List;

/// What differs by language beside its messages and the names of `java.time`.
///
/// @param spacing what stands between a number and its unit
/// @param listSeparator stands between the items of a list
/// @param clauseSeparator stands between longer items, which have commas of their own
/// @param sentenceEnd ends a sentence
/// @param sentenceSpace stands between two sentences
/// @param menuLetters whether a menu is opened with Alt and a letter of its name
/// @param dates how parts of dates are put together
/// @param font the font that the language needs
public record LanguageRules(
        UnitSpacing spacing,
        String listSeparator,
        String clauseSeparator,
        String sentenceEnd,
        String sentenceSpace,
        boolean menuLetters,
        DateRules dates,
        RequiredFont font) {
    /// What stands between a number and a unit: before one in letters, and before a sign such as %.
    /// No language puts a space before a unit in Chinese characters.
    public record UnitSpacing(String beforeWord, String beforeSign) {
        private static final String SIGNS = "%‰°×";

        /// What stands between a number and this unit.
        public String before(String unit) {
            if (unit.isEmpty()) {
                return "";
            }
            int first = unit.codePointAt(0);
            if (SIGNS.indexOf(first) >= 0) {
                return beforeSign;
            }
            return Character.isIdeographic(first) ? "" : beforeWord;
        }
    }

    /// How parts of dates are put together.
    ///
    /// @param yearFirst whether a year stands before its month, so that of two dates in one year
    ///   the first has it
    /// @param countsCentury whether a decade is named by the number of its century, 20th for the
    ///   1990s, and not by its digits
    public record DateRules(boolean yearFirst, boolean countsCentury) {}

    /// The font that a language needs: its package in Debian and Ubuntu, two different characters
    /// that only such a font draws, and the families that have the forms of the language, the best
    /// first. All are empty where the program's own font is enough.
    public record RequiredFont(String debianPackage, String sample, List<String> families) {
        /// Copies the list.
        public RequiredFont {
            families = List.copyOf(families);
        }
    }

    /// The families with the forms of simplified Chinese that Linux systems have.
    private static final List<String> SIMPLIFIED_CHINESE =
            List.of(
                    "Noto Sans CJK SC",
                    "Noto Sans SC",
                    "Source Han Sans SC",
                    "Source Han Sans CN",
                    "Microsoft YaHei",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei",
                    "Droid Sans Fallback");

    private static final String NO_BREAK_SPACE = "\u00a0";

    static final LanguageRules ENGLISH =
            new LanguageRules(
                    new UnitSpacing(NO_BREAK_SPACE, ""),
                    ", ",
                    "; ",
                    ".",
                    " ",
                    true,
                    new DateRules(false, false),
                    new RequiredFont("", "", List.of()));

    static final LanguageRules CHINESE =
            new LanguageRules(
                    new UnitSpacing(NO_BREAK_SPACE, ""),
                    "、",
                    "；",
                    "。",
                    "",
                    false,
                    new DateRules(true, true),
                    new RequiredFont("fonts-noto-cjk", "国语", SIMPLIFIED_CHINESE));
}
