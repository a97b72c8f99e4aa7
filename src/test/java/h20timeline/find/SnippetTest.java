package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a list of results shows of why an event was found.
class SnippetTest {
    private static Snippet of(String id, String words, Language language) {
        Event event = Library.SAGA.event(id).orElseThrow();
        return Snippet.of(event, Library.SAGA, words, language);
    }

    private static List<String> marked(String text, List<Snippet.Range> marks) {
        return marks.stream().map(r -> text.substring(r.from(), r.to())).toList();
    }

    @Test
    void aHitInTheHeadlineIsMarkedThere() {
        Snippet snippet = of("us-april-ban", "h20 CHINA", Language.EN);
        assertEquals("US blocks H20 sales to China", snippet.headline());
        assertEquals(List.of("H20", "China"), marked(snippet.headline(), snippet.marks()));
        assertNull(snippet.excerpt());
    }

    @Test
    void hitsThatOverlapAreMarkedAsOne() {
        Snippet snippet = of("us-april-ban", "blo lock h20 20", Language.EN);
        assertEquals(List.of("block", "H20"), marked(snippet.headline(), snippet.marks()));
    }

    @Test
    void aHitElsewhereIsShownInItsText() {
        Snippet snippet = of("us-april-ban", "security", Language.EN);
        assertEquals(List.of(), snippet.marks());
        Snippet.Excerpt excerpt = Objects.requireNonNull(snippet.excerpt());
        assertEquals(EventField.SUMMARY, excerpt.place());
        assertEquals(List.of("security"), marked(excerpt.text(), excerpt.marks()));
        assertTrue(excerpt.text().length() < 120, excerpt.text());
    }

    @Test
    void aHitInTheOtherLanguageIsShownInThatLanguage() {
        Snippet.Excerpt excerpt =
                Objects.requireNonNull(of("us-april-ban", "国家安全", Language.EN).excerpt());
        assertEquals(List.of("国家安全"), marked(excerpt.text(), excerpt.marks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nvidia", "h20", "芯片", "e", "reuters", "2025"})
    void whateverIsFoundCanBeSeen(String word) {
        for (Language language : Language.ALL) {
            for (Event event : Library.listed(Library.words(word))) {
                Snippet snippet = Snippet.of(event, Library.SAGA, word, language);
                if (snippet.marks().isEmpty()) {
                    assertNotNull(snippet.excerpt(), event.id());
                    assertTrue(!snippet.excerpt().marks().isEmpty(), snippet.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź is visited, lodz, Łódź",
        "To Łódź, odz, ódź",
        "Ørsted pays, ORSTED, Ørsted",
        "Œuvre and Æsir, aesir, Æsir",
        "Œuvre and Æsir, euvre, Œuvre",
        "Œuvre and Æsir, sir, sir",
        "Decomposed: Mu\u0308hlbach, mu, Mu\u0308",
        "Decomposed: Mu\u0308hlbach, hlb, hlb",
        "𝐀𝐁 and Łódź, lodz, Łódź",
        "A licence for chips, license, licence",
        "A license for chips, licence, license",
        "Programmes and programs, program, Programme|program",
        "Programmes and programs, programme, Programme|program",
        "Labour and labor, labor, Labour|labor",
    })
    void marksStandOnTheLettersThatWereFound(String text, String words, String marks) {
        String json =
                """
                {"format": 1, "title": "T", "tracks": [{"id": "a", "name": "A"}], "events": [
                {"id": "e", "date": "2025", "track": "a", "headline": "%s"}]}\
                """
                        .formatted(text);
        Timeline timeline = Library.read(json);
        Snippet snippet = Snippet.of(timeline.events().getFirst(), timeline, words, Language.EN);
        assertEquals(marks, String.join("|", marked(snippet.headline(), snippet.marks())));
        assertNull(snippet.excerpt());
    }

    @Test
    void withoutWordsNothingIsMarked() {
        Snippet snippet = of("us-april-ban", "  ", Language.ZH);
        assertEquals(List.of(), snippet.marks());
        assertNull(snippet.excerpt());
    }
}
