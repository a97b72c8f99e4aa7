package h20timeline.slides;

import static org.junit.jupiter.api.Assertions.assertFalse;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Figure;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However long a text is, the slide that has to find room for it is written, with an end.
class LongTextsTest {
    private static final int LONGEST = 4000;

    /// Width to height, from a telephone to a wall.
    private static final double[] SHAPES = {9.0 / 16, 4.0 / 5, 1, 4.0 / 3, 16.0 / 9, 21.0 / 9};

    /// Latin, Chinese, Arabic, Hindi; with what ends words and sentences.
    private static final List<String> SCRIPTS =
            List.of(
                    "abcdefghij klmnop. Qrst u-v/w x",
                    "字销售受阻英伟达芯片。，、“出口”管制",
                    "ابتثجحخ دذرزسش. صضطظ عغ، فقك",
                    "कखगघ चछजझ टठडढ। तथदध पफब");

    @Test
    void aTitleOf375ChineseCharacters() {
        assertWritten(
                timeline("字".repeat(375), "An event", "What it is about. And more."), 16.0 / 9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomTextsOfAnyLength(long seed) {
        Random random = new Random(seed);
        for (String script : SCRIPTS) {
            for (double shape : SHAPES) {
                assertWritten(
                        timeline(text(random, script), text(random, script), text(random, script)),
                        shape);
            }
        }
    }

    private static void assertWritten(Timeline timeline, double shape) {
        SlideDeck deck = new SlideDeck(new TimelineIndex(timeline), Decks::width);
        for (int step = 0; step < deck.steps().size(); step++) {
            Slide slide = deck.slide(step, Language.ZH, Slide.HEIGHT * shape);
            assertFalse(slide.texts().isEmpty(), "words of step " + step);
        }
    }

    private static Timeline timeline(String title, String headline, String about) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            events.add(
                    new Event(
                            new EventCore(
                                    "e" + i,
                                    Sagas.date("2025-0" + (i + 1) + "-01"),
                                    null,
                                    "t",
                                    Importance.BACKBONE,
                                    Kind.MEDIA_REPORT,
                                    Status.REPORTED),
                            new EventWording(
                                    Text.same(headline),
                                    Text.same(about),
                                    Text.same(i == 0 ? title : ""),
                                    Text.EMPTY),
                            EventEvidence.of(
                                    List.of(
                                            new Figure(
                                                    Text.same("5"),
                                                    Text.same(title),
                                                    Text.same(about),
                                                    Status.ESTIMATED)))));
        }
        return new Timeline(
                Text.same(title),
                Text.same(about),
                null,
                List.of(new Track("t", Text.same(headline), Hue.BLUE)),
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of());
    }

    private static String text(Random random, String letters) {
        int length = 1 + (int) (LONGEST * Math.pow(random.nextDouble(), 2));
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining());
    }
}
