package h20timeline.format.json;

import h20timeline.i18n.Message;
import org.jspecify.annotations.Nullable;

/// Names of characters that nobody sees, and that therefore cannot be shown where one is wrong.
enum InvisibleCharacter implements Message {
    ZERO(0),
    SOFT_HYPHEN(0xAD),
    NO_BREAK_SPACE(0xA0, 0x2007, 0x202F),
    WIDE_SPACE(0x3000),
    ZERO_WIDTH_SPACE(0x200B),
    ZERO_WIDTH_JOINER(0x200C, 0x200D, 0x2060),
    DIRECTION_MARK(
            0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
            0x2069),
    LINE_SEPARATOR(0x85, 0x2028, 0x2029),
    BYTE_ORDER_MARK(0xFEFF),
    /// Those that have no name of their own here.
    OTHER_SPACE,
    CONTROL,
    OTHER;

    private final String characters;

    InvisibleCharacter(int... characters) {
        this.characters = new String(characters, 0, characters.length);
    }

    /// The name of a character, or null where it is seen, or is a space that may stand anywhere.
    static @Nullable InvisibleCharacter of(int character) {
        if (character < 0 || character == ' ') {
            return null;
        }
        for (InvisibleCharacter each : values()) {
            if (each.characters.indexOf(character) >= 0) {
                return each;
            }
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR -> OTHER_SPACE;
            case Character.CONTROL -> CONTROL;
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK ->
                    OTHER;
            default -> null;
        };
    }
}
