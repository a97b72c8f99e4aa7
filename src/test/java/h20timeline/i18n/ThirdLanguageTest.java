package h20timeline.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.i18n.LanguageRules.DateRules;
import h20timeline.i18n.LanguageRules.RequiredFont;
import h20timeline.i18n.LanguageRules.UnitSpacing;
import h20timeline.model.FigureText;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A language that the program does not have needs nothing but its bundles, its rules and a
/// constant: no code knows which languages there are. Its rules differ from all others on purpose.
class ThirdLanguageTest {
    private static final Language ESPERANTO =
            new Language(
                    Locale.of("eo"),
                    "Esperanto",
                    "EO",
                    new LanguageRules(
                            new UnitSpacing("_", "\u202f"),
                            " + ",
                            " / ",
                            "!",
                            " ",
                            true,
                            new DateRules(false, true),
                            new RequiredFont("fonts-eo", "ĝŭ", List.of())));

    private static final String FILE =
            """
            {"format": 1,
             "title": {"en": "Talks", "eo": "Intertraktoj"},
             "tracks": [{"id": "t", "name": {"en": "Track", "eo": "Trako"}}],
             "events": [{"id": "a", "date": "2025-08-11", "track": "t", "kind": "commentary",
               "importance": "detail", "status": "reported",
               "headline": {"en": "A share", "eo": "Parto"},
               "summary": {"en": "In English", "eo": ""},
               "figures": [
                 {"value": "15", "unit": "%", "label": {"en": "of sales", "eo": "de vendoj"},
                  "status": "estimated"},
                 {"value": {"en": "5.5", "eo": "5,5"}, "unit": {"en": "bn", "eo": "miliardoj"},
                  "label": ""}]}]}
            """;

    @Test
    void aFileWithTextsInItIsReadAndShown() {
        Timeline timeline = timeline(read(List.of(Language.EN, ESPERANTO)));
        assertEquals("Intertraktoj", timeline.title().marked(ESPERANTO));
        assertEquals("Talks", timeline.title().marked(Language.EN));
        var event = timeline.events().getFirst();
        assertEquals("Parto", event.headline().in(ESPERANTO));
        assertEquals("[EN] In English", event.summary().marked(ESPERANTO));
    }

    @Test
    void figuresFollowItsRules() {
        var figures = timeline(read(List.of(Language.EN, ESPERANTO))).events().getFirst().figures();
        FigureText share = FigureText.of(figures.getFirst(), ESPERANTO);
        assertEquals("15\u202f% de vendoj", share.line());
        assertEquals("15\u202f% + de vendoj + Taksita", share.spoken(ESPERANTO));
        assertEquals("5,5_miliardoj", FigureText.of(figures.getLast(), ESPERANTO).amount());
        assertEquals("15%", FigureText.of(figures.getFirst(), Language.EN).amount());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-11 | la 11-a de aŭgusto 2025",
                "2025-08-30/2025-09-02 | la 30-a de aŭgusto – la 2-a de septembro 2025",
                "{2025-08-11,2025-09-02} | la 11-a de aŭgusto kaj la 2-a de septembro 2025",
                "199X | la 90-aj de la 20-a jarcento",
            })
    void datesFollowItsRules(String edtf, String text) {
        EdtfDate date = assertInstanceOf(EdtfResult.Parsed.class, EdtfDate.parse(edtf)).date();
        // Some versions of the JDK write the months of this language with a capital.
        assertEquals(text, date.text(ESPERANTO).toLowerCase(ESPERANTO.locale()));
    }

    @Test
    void aReaderThatDoesNotKnowItSaysSo() {
        LoadReport report = read(Language.ALL);
        assertEquals("Talks", timeline(report).title().in(ESPERANTO));
        assertTrue(
                report.problems().stream().anyMatch(p -> p.sentence(Language.EN).contains("“eo”")),
                report.problems().toString());
    }

    @Test
    void everyLanguageIsReachedByChangingIt() {
        Language language = Language.ALL.getFirst();
        for (Language next : Language.ALL) {
            assertEquals(next, language);
            language = language.next();
        }
        assertEquals(Language.ALL.getFirst(), language);
    }

    private static LoadReport read(List<Language> languages) {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        return new TimelineReader(languages)
                .read("t.json", new ByteArrayInputStream(bytes), bytes.length, ReadMonitor.NONE);
    }

    private static Timeline timeline(LoadReport report) {
        return Objects.requireNonNull(report.timeline(), report.problems().toString());
    }
}
