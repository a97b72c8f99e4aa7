package h20timeline.find;

import h20timeline.model.Event;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a timeline that are written nearly like one that no event has.
final class NearWords {
    /// How many are offered at most.
    static final int MOST = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 40;
    private static final int MANY = 400_000;

    private final String wanted;
    private final int furthest;
    private final boolean han;
    private final Map<String, Found> known = new HashMap<>();

    /// How far a word is from what was wanted, and how often it was met.
    private static final class Found {
        private final String word;
        private final int distance;
        private int times;

        Found(String word, int distance) {
            this.word = word;
            this.distance = distance;
        }
    }

    private NearWords(String wanted) {
        this.wanted = wanted;
        han = wanted.codePoints().allMatch(Character::isIdeographic);
        int length = wanted.length();
        furthest = length < 3 ? (han ? 1 : 0) : length < 6 ? 1 : length < 9 ? 2 : 3;
    }

    /// The nearest words to a folded one, as they are written, the nearest first. Empty where none
    /// is near, and when it is cancelled.
    static List<String> of(String wanted, Timeline timeline, BooleanSupplier cancelled) {
        NearWords near = new NearWords(wanted);
        if (near.furthest == 0 || wanted.length() > LONGEST) {
            return List.of();
        }
        timeline.actors().forEach(actor -> near.meet(actor.name()));
        timeline.sources()
                .forEach(source -> {
                    near.meet(source.title());
                    near.meet(source.publisher());
                });
        for (Event event : timeline.events()) {
            if (cancelled.getAsBoolean()) {
                return List.of();
            }
            EventTexts.own(event, (place, text) -> near.meet(text));
        }
        return near.best();
    }

    private void meet(Text text) {
        for (String version : text.versions()) {
            for (Matcher word = WORD.matcher(version); word.find(); ) {
                if (han) {
                    meetParts(word.group());
                } else {
                    meet(word.group());
                }
            }
        }
    }

    /// Chinese does not part its words: each stretch that is as long may be one.
    private void meetParts(String run) {
        for (int at = 0; at + wanted.length() <= run.length(); at++) {
            meet(run.substring(at, at + wanted.length()));
        }
    }

    private void meet(String word) {
        if (Math.abs(word.length() - wanted.length()) > 2 * furthest) {
            return;
        }
        Found found = known.get(word);
        if (found == null && known.size() < MANY) {
            String folded = TextFolding.of(word);
            found = new Found(word, distance(folded));
            known.put(word, found);
        }
        if (found != null) {
            found.times++;
        }
    }

    private List<String> best() {
        Map<String, Found> near = new HashMap<>();
        for (Found found : known.values()) {
            if (found.distance <= furthest) {
                near.merge(TextFolding.of(found.word), found, (a, b) -> a.times >= b.times ? a : b);
            }
        }
        List<Found> all = new ArrayList<>(near.values());
        all.sort(
                Comparator.comparingInt((Found found) -> found.distance)
                        .thenComparingInt(found -> -found.times)
                        .thenComparing(found -> found.word));
        return all.stream().limit(MOST).map(found -> found.word).toList();
    }

    /// How many letters must be changed, added, left out or swapped with the next.
    private int distance(String word) {
        int width = word.length() + 1;
        int @Nullable [] beforeLast = null;
        int[] last = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int[] row = new int[width];
            row[0] = i;
            for (int j = 1; j < width; j++) {
                char a = wanted.charAt(i - 1);
                char b = word.charAt(j - 1);
                int changed = last[j - 1] + (a == b ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                if (beforeLast != null
                        && j > 1
                        && a == word.charAt(j - 2)
                        && wanted.charAt(i - 2) == b) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[width - 1];
    }
}
