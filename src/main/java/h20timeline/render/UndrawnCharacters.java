package h20timeline.render;

import h20timeline.i18n.Localised;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Finds out which characters no font of this machine draws, by drawing them: the toolkit has no
/// question for that, and draws the same box for each. To be used on the toolkit's thread.
public final class UndrawnCharacters {
    /// Latin letters, which the program's own font has.
    private static final int FIRST = 0x250;

    /// Unicode promises never to give this one a meaning.
    private static final int NEVER = 0xFFFF;

    /// Characters of one writing system that are tried; the last of them are the rarest.
    private static final int MOST = 48;

    private static final int IN_A_ROW = 16;
    private static final int CELL = 48;
    private static final int SIZE = 24;

    private UndrawnCharacters() {}

    /// The sentence that names the writing systems with such characters, if there is one.
    public static Optional<Localised> sentence(BitSet characters) {
        Map<WritingSystem, List<Integer>> asked = new TreeMap<>();
        for (int c = characters.length(); (c = characters.previousSetBit(c - 1)) >= FIRST; ) {
            if (isVisible(c)) {
                List<Integer> some =
                        asked.computeIfAbsent(WritingSystem.of(c), s -> new ArrayList<>());
                if (some.size() < MOST) {
                    some.add(c);
                }
            }
        }
        Set<WritingSystem> undrawn =
                undrawn(asked.values().stream().flatMap(List::stream).toList());
        return undrawn.isEmpty()
                ? Optional.empty()
                : Optional.of(language ->
                        RenderMessages.UNDRAWN.in(
                                language,
                                undrawn.stream()
                                        .map(system -> system.in(language))
                                        .collect(
                                                Collectors.joining(
                                                        language.rules().listSeparator()))));
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static Set<WritingSystem> undrawn(List<Integer> characters) {
        Set<WritingSystem> undrawn = new TreeSet<>();
        for (int from = 0; from < characters.size(); from += IN_A_ROW) {
            List<Integer> row =
                    characters.subList(from, Math.min(characters.size(), from + IN_A_ROW));
            List<int[]> drawn = draw(row);
            int[] box = drawn.getLast();
            for (int i = 0; i < row.size(); i++) {
                // Fonts of coloured pictures have emoji that the toolkit draws as nothing.
                if (Arrays.equals(drawn.get(i), box)
                        || (Character.isEmoji(row.get(i)) && isBlank(drawn.get(i)))) {
                    undrawn.add(WritingSystem.of(row.get(i)));
                }
            }
        }
        return undrawn;
    }

    private static boolean isBlank(int[] pixels) {
        return Arrays.stream(pixels).distinct().count() == 1;
    }

    /// Draws characters, each by itself, and at last the box.
    private static List<int[]> draw(List<Integer> characters) {
        List<Integer> all = new ArrayList<>(characters);
        all.add(NEVER);
        Pane pane = new Pane();
        Font font = Font.font("Inter", SIZE);
        for (int i = 0; i < all.size(); i++) {
            Text text = new Text(Character.toString(all.get(i)));
            text.setFont(font);
            text.relocate(i * CELL + 4, 4);
            pane.getChildren().add(text);
        }
        Image image = new Scene(pane, all.size() * CELL, CELL).snapshot(null);
        List<int[]> cells = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int[] pixels = new int[CELL * CELL];
            image.getPixelReader()
                    .getPixels(
                            i * CELL,
                            0,
                            CELL,
                            CELL,
                            PixelFormat.getIntArgbInstance(),
                            pixels,
                            0,
                            CELL);
            cells.add(pixels);
        }
        return cells;
    }
}
