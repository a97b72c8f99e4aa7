package h20timeline;

import java.util.List;
import java.util.Random;

/// Values for the cases of a property. Limits, zero and small values are drawn more often than the
/// others, since most faults are found there.
public final class RandomValues {
    private static final int LONGEST = 255;
    private static final int SCRIPTS = 7;

    private RandomValues() {}

    /// Any of some values.
    @SafeVarargs
    public static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    public static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// A whole number of a range with both limits.
    public static long between(Random random, long least, long most) {
        long drawn =
                switch (random.nextInt(8)) {
                    case 0 -> any(random, least, least + 1, most - 1, most, -1L, 0L, 1L);
                    case 1, 2 -> random.nextLong() >> random.nextInt(64);
                    default -> random.nextLong(least, most) + random.nextInt(2);
                };
        return Math.clamp(drawn, least, most);
    }

    /// The same for an int.
    public static int between(Random random, int least, int most) {
        return Math.toIntExact(between(random, (long) least, (long) most));
    }

    /// A number of a range with both limits.
    public static double between(Random random, double least, double most) {
        return switch (random.nextInt(8)) {
            case 0 -> any(random, least, Math.nextUp(least), Math.nextDown(most), most);
            case 1 -> Math.clamp(1, least, most);
            default -> least + (most - least) * random.nextDouble();
        };
    }

    /// Any text: of one script or of all, short or long, with signs that Unicode does not assign
    /// and with halves of characters.
    public static String text(Random random) {
        int most = any(random, 0, 1, 4, 30, LONGEST);
        int length = random.nextInt(most + 1);
        boolean mixed = random.nextBoolean();
        int script = random.nextInt(SCRIPTS);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(character(random, mixed ? random.nextInt(SCRIPTS) : script));
        }
        return text.toString();
    }

    /// A text of characters that are given.
    public static String text(Random random, String characters, int shortest, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = between(random, shortest, longest); i > 0; i--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /// Any character of any script.
    public static String character(Random random) {
        return character(random, random.nextInt(SCRIPTS));
    }

    private static String character(Random random, int script) {
        return Character.toString(
                switch (script) {
                    case 0 -> random.nextInt(' ', 0x7f);
                    case 1 -> random.nextInt(0x80);
                    case 2 -> random.nextInt(0x250);
                    case 3 -> random.nextInt(0x300, 0x600);
                    case 4 -> random.nextInt(0x4e00, 0xa000);
                    case 5 -> random.nextInt(Character.MAX_CODE_POINT + 1);
                    default -> random.nextInt(0x10000);
                });
    }
}
