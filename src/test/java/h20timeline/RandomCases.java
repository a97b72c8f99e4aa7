package h20timeline;

import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Checks a property with values drawn from a seed. A failure names the seed of its case, and with
/// `-Dtest.seed=` and that number, each test that takes its seeds from here begins with that case.
public final class RandomCases {
    private static final String GIVEN_SEED = "test.seed";
    private static final int SEEDS = 10;

    private RandomCases() {}

    /// A property of one value. It throws when it does not hold.
    @FunctionalInterface
    public interface Property<T> {
        void check(T value) throws Exception;
    }

    /// The seeds of every run, after the one that was given for this run.
    public static LongStream seeds() {
        Long given = Long.getLong(GIVEN_SEED);
        return LongStream.concat(
                given == null ? LongStream.empty() : LongStream.of(given),
                LongStream.rangeClosed(1, SEEDS));
    }

    /// Checks a property as often as asked, each time with a generator that has its own seed.
    public static void check(long seed, int cases, Property<Random> property) {
        long at = seed;
        for (int i = 0; i < cases; i++) {
            Throwable failure = failure(property, new Random(at));
            if (failure != null) {
                throw new AssertionError(
                        "-D" + GIVEN_SEED + "=" + at + ": " + failure.getMessage(), failure);
            }
            at = new Random(at).nextLong();
        }
    }

    /// Checks a property of texts. A text that fails is made as short as it still fails.
    public static void checkTexts(
            long seed, int cases, Function<Random, String> texts, Property<String> property) {
        check(
                seed,
                cases,
                random -> {
                    String text = texts.apply(random);
                    if (failure(property, text) != null) {
                        String shortest = shortest(text, t -> failure(property, t) != null);
                        Throwable failure = failure(property, shortest);
                        throw new AssertionError(escaped(shortest) + ": " + failure, failure);
                    }
                });
    }

    /// Cuts pieces out of a text as long as it still fails: first halves, then ever smaller pieces.
    static String shortest(String text, Predicate<String> fails) {
        String least = text;
        for (int piece = (text.length() + 1) / 2; piece > 0; piece /= 2) {
            int from = 0;
            while (from + piece <= least.length()) {
                String shorter = least.substring(0, from) + least.substring(from + piece);
                if (fails.test(shorter)) {
                    least = shorter;
                } else {
                    from += piece;
                }
            }
        }
        return least;
    }

    private static <T> @Nullable Throwable failure(Property<T> property, T value) {
        try {
            property.check(value);
            return null;
        } catch (Exception | AssertionError | StackOverflowError e) {
            return e;
        }
    }

    /// A text as it can be pasted into a test.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.append('"').toString();
    }
}
