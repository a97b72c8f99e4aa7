package h20timeline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import h20timeline.i18n.Language;
import h20timeline.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an editor is told, and where it stands.
class EditorialReviewTest {
    /// Two sources with a date, and an event that rests on both; `%s` is what is reviewed.
    private static final String SOUND =
            """
            "sources": [{"id": "s", "date": "2025-08-24"}, {"id": "t", "date": "2025-08"}],
            "events": [{"id": "a", "sources": ["s", "t"],
            %s}]
            """;

    @Test
    void aSoundFileIsSilent() throws IOException {
        assertEquals(
                List.of(),
                found(
                        SOUND.formatted(
                                """
                                "headline": {"en": "Talks (late July), again", "zh": "会谈（7月下旬）H20, 再开"},
                                "claims": [{"text": "x", "source": "t"}],
                                "quotes": [{"text": "对", "lang": "zh-CN", "source": "s",
                                  "translation": {"en": "Yes"}},
                                  {"text": "Ja", "lang": "de", "source": "s", "translation": "="}]
                                """)));
    }

    @Test
    void sourcesHaveADateAndEventsHaveTwo() throws IOException {
        assertEquals(
                List.of(
                        "1:15 /sources/0 SOURCE_UNDATED",
                        "2:14 /events/0 NO_SOURCE",
                        "3:26 /events/1/sources ONE_SOURCE"),
                found(
                        """
                        "sources": [ {"id": "s"} ],
                         "events": [ {"id": "a", "sources": []},
                          {"id": "b", "sources": ["s"]}]
                        """));
    }

    @Test
    void aClaimIsDatedByItsSource() throws IOException {
        assertEquals(
                List.of(
                        "4:1 /events/0/claims/1 CLAIM_UNDATED",
                        "5:1 /events/0/claims/2 CLAIM_UNDATED"),
                found(
                        SOUND.formatted(
                                """
                                "claims": [{"text": "x", "source": "s"},
                                {"text": "x"},
                                {"text": "x", "source": "unknown"}]\
                                """)));
    }

    @Test
    void aQuoteHasASourceAndCanBeReadInEveryLanguage() throws IOException {
        assertEquals(
                List.of(
                        "3:12 /events/0/quotes/0 QUOTE_WITHOUT_SOURCE",
                        "4:1 /events/0/quotes/1 QUOTE_UNTRANSLATED",
                        "5:1 /events/0/quotes/2 QUOTE_UNTRANSLATED",
                        "5:1 /events/0/quotes/2 QUOTE_UNTRANSLATED"),
                found(
                        SOUND.formatted(
                                """
                                "quotes": [{"text": "Yes", "lang": "en", "translation": {"zh": "对"}},
                                {"text": "对", "lang": "zh", "source": "s"},
                                {"text": "Ja", "lang": "de", "source": "s"}]\
                                """)));
    }

    @Test
    void aNoteIsSaidInAMinuteAndAHalf() throws IOException {
        String longWords = "word ".repeat(196);
        String longCharacters = "字".repeat(331);
        assertEquals(
                List.of(
                        "1:23 /opening/notes NOTE_TOO_LONG",
                        "2:42 /story/0/notes/zh NOTE_TOO_LONG"),
                found(
                        """
                        "opening": {"notes": "%s"},
                        "story": [{"notes": {"en": "word", "zh": "%s"}}, {"notes": "%s"}],
                        "closing": {"notes": "%s"}
                        """
                                .formatted(
                                        longWords,
                                        longCharacters,
                                        longWords.substring(5),
                                        longCharacters.substring(1))));
    }

    @Test
    void wrongSignsInChineseAreFoundWhereverTheyStandButInQuotes() throws IOException {
        assertEquals(
                List.of(
                        "1:18 /title/zh HALF_WIDTH",
                        "3:65 /events/0/caution/zh JAPANESE_SIGN",
                        "5:21 /events/0/summary/zh KANA"),
                found(
                        """
                        "title": {"zh": "标题,副题", "en": "字,字"},
                        "sources": [{"id": "s", "date": "2025"}, {"id": "t", "date": "2025"}],
                        "events": [{"id": "a", "sources": ["s", "t"], "caution": {"zh": "「好」"},
                          "quotes": [{"text": "字,字", "lang": "zh", "source": "s", "translation": "x"}],
                          "summary": {"zh": "英伟达の芯片"}}]
                        """));
    }

    private static List<String> found(String members) throws IOException {
        byte[] bytes = ("{" + members + "}").getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = EditorialReview.of("f.json", new ByteArrayInputStream(bytes));
        for (Problem problem : problems) {
            assertEquals(Problem.Severity.WARNING, problem.severity());
            for (Language language : Language.ALL) {
                assertFalse(problem.sentence(language).contains("%"), problem.toString());
            }
        }
        return problems.stream()
                .map(p ->
                        p.place().line()
                                + ":"
                                + p.place().column()
                                + " "
                                + p.place().pointer()
                                + " "
                                + p.phrase().name())
                .toList();
    }
}
