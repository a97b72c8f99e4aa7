package h20timeline.format;

import java.text.Normalizer;
import java.util.Locale;

/// Texts of other files as an event file may hold them.
public final class CleanText {
    private static final int LONGEST_ID = 60;

    private CleanText() {}

    /// Without blanks around it, signs that no text holds, and signs that turn what follows around;
    /// lines end as everywhere here.
    public static String of(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c >= ' ' && c < 0x7F;
        }
        if (plain) {
            return text.strip();
        }
        StringBuilder clean = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints()
                .forEach(c -> {
                    boolean half = c >= 0xD800 && c <= 0xDFFF;
                    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
                    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
                    if (control) {
                        clean.append(' ');
                    } else if (!half && !turns && c != 0xFEFF && c != 0) {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString().strip();
    }

    /// At most so many characters, of which the last is an ellipsis where something is missing.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /// A name as an id: small letters, digits and single hyphens; empty for one without any letter
    /// that an id may have.
    public static String slug(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < small.length() && slug.length() < LONGEST_ID; i++) {
            char c = small.charAt(i);
            int type = Character.getType(small.codePointAt(i));
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (letter) {
                slug.append(c);
            } else if (c != '’' && c != '\'' && !mark && type != Character.COMBINING_SPACING_MARK) {
                boolean hyphen = slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
                slug.append(hyphen ? "" : "-");
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /// Whether most of its letters are Chinese characters.
    public static boolean isChinese(String text) {
        long han =
                text.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        .count();
        return han * 4 > text.codePoints().filter(Character::isLetter).count();
    }
}
