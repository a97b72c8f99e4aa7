package h20timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A property that does not hold is found, and its case can be run again.
class RandomCasesTest {
    @Test
    void theSeedInTheMessageRunsTheCaseThatFailed() {
        List<Long> drawn = new ArrayList<>();
        AssertionError failure =
                assertThrows(
                        AssertionError.class,
                        () ->
                                RandomCases.check(
                                        1,
                                        1_000,
                                        random -> {
                                            drawn.add(random.nextLong());
                                            assertTrue(random.nextInt(50) != 0, "a fifty");
                                        }));
        String message = failure.getMessage();
        assertTrue(message.matches("-Dtest.seed=-?\\d+: a fifty.*"), message);
        long seed = Long.parseLong(message.replaceAll("-Dtest.seed=(-?\\d+):.*", "$1"));
        long last = drawn.getLast();
        assertThrows(
                AssertionError.class,
                () ->
                        RandomCases.check(
                                seed,
                                1,
                                random -> {
                                    assertEquals(last, random.nextLong());
                                    assertTrue(random.nextInt(50) != 0);
                                }));
        assertEquals(drawn.size(), new HashSet<>(drawn).size(), "no case comes twice");
    }

    @Test
    void aTextThatFailsIsMadeShort() {
        AssertionError failure =
                assertThrows(
                        AssertionError.class,
                        () ->
                                RandomCases.checkTexts(
                                        1,
                                        1_000,
                                        RandomValues::text,
                                        text -> assertFalse(text.contains("\n"))));
        String message = failure.getMessage();
        assertTrue(message.contains(": \"\\u000a\": "), message);
    }

    @Test
    void whatTheFailureNeedsIsKept() {
        String text = "one a two b three";
        String shortest = RandomCases.shortest(text, t -> t.contains("a") && t.contains("b"));
        assertEquals("ab", shortest);
    }

    @Test
    void limitsAndSmallValuesAreDrawn() {
        Set<Long> drawn = new HashSet<>();
        RandomCases.check(
                1, 2_000, random -> drawn.add(RandomValues.between(random, -1_000_000_000L, 7L)));
        assertTrue(drawn.containsAll(List.of(-1_000_000_000L, -1L, 0L, 1L, 6L, 7L)));
        assertTrue(drawn.stream().allMatch(value -> value >= -1_000_000_000L && value <= 7));
        assertTrue(drawn.size() > 1_000, drawn.size() + " values");
    }

    @Test
    void textsAreShortAndLongAndOfEveryScript() {
        Set<String> drawn = new HashSet<>();
        RandomCases.check(1, 2_000, random -> drawn.add(RandomValues.text(random)));
        String all = String.join("", drawn);
        assertTrue(drawn.contains("") && drawn.stream().anyMatch(t -> t.length() > 200));
        assertTrue(
                all.chars().anyMatch(c -> c == 0)
                        && all.chars().anyMatch(Character::isIdeographic));
        assertTrue(all.codePoints().anyMatch(c -> c > 0xffff), "characters of two halves");
        assertTrue(all.codePoints().anyMatch(c -> c >= 0xd800 && c < 0xe000), "halves alone");
    }
}
