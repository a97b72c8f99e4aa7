package h20timeline.render;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// What a character belongs to, for a message about fonts: a script of Unicode, the emoji
/// (`COMMON`), or the signs that belong to neither (`UNKNOWN`).
record WritingSystem(UnicodeScript script) implements Localised, Comparable<WritingSystem> {
    private static final WritingSystem EMOJI = new WritingSystem(UnicodeScript.COMMON);
    private static final WritingSystem SIGNS = new WritingSystem(UnicodeScript.UNKNOWN);

    /// The codes of ISO 15924 for scripts in use, by which Java knows their names in each language.
    private static final String CODES =
            "Arab Armn Beng Bopo Cans Cher Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira"
                    + " Java Kana Khmr Knda Laoo Latn Mlym Mong Mymr Nkoo Orya Sinh Syrc Taml Telu"
                    + " Tfng Thaa Thai Tibt Yiii";

    /// The system of a character.
    static WritingSystem of(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> Character.isEmoji(codePoint) ? EMOJI : SIGNS;
            default -> new WritingSystem(script);
        };
    }

    @Override
    public String in(Language language) {
        if (equals(EMOJI)) {
            return RenderMessages.EMOJI.in(language);
        }
        if (equals(SIGNS)) {
            return RenderMessages.OTHER_SIGNS.in(language);
        }
        return Arrays.stream(CODES.split(" "))
                .filter(code -> UnicodeScript.forName(code) == script)
                .map(code -> new Locale.Builder().setScript(code).build())
                .map(locale -> locale.getDisplayScript(language.locale()))
                .findFirst()
                .orElseGet(script::name);
    }

    /// Scripts by their names in Unicode, then emoji and signs.
    @Override
    public int compareTo(WritingSystem other) {
        return Comparator.comparing((WritingSystem system) -> system.equals(SIGNS))
                .thenComparing(system -> system.equals(EMOJI))
                .thenComparing(system -> system.script().name())
                .compare(this, other);
    }
}
