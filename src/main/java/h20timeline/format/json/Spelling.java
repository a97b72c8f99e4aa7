package h20timeline.format.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the word that somebody meant, by edit distance (neighbours swapped count as one edit). Has
/// a budget for one file: suggestions are a courtesy that must not hold up the reading.
final class Spelling {
    private long budget = 30_000_000;

    /// The nearest of the known words, or null when none is near enough to be meant.
    @Nullable String to(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > ReadLimits.ID) {
            return null;
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = Math.min(word.length() / 3, 4) + 1;
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - wanted.length()) >= best) {
                continue;
            }
            budget -= (long) candidate.length() * wanted.length();
            if (budget < 0) {
                return nearest;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
