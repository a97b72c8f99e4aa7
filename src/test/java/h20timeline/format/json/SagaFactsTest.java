package h20timeline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.format.json.FactSheet.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The saga says what its article and its sources say: `saga-facts.txt` holds the passages that are
/// quoted, what must be said and what must not come back.
class SagaFactsTest {
    private static final String SAGA = "h20-saga.json";
    private static final String AFTER = "h20-after.json";

    private static final Pattern WEB_ADDRESS =
            Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}|\\b[\\w-]+\\.[a-z]{2,6}\\b");
    private static final Pattern LATER =
            Pattern.compile(
                    "\\b(2[5-9]|3[01]) August\\b|\\b(September|October|November|December) 2025"
                            + "|\\b2026\\b|8月(2[5-9]|3[01])日|(?<![\\d1])(9|1[0-2])月\\d");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");
    private static final Pattern KANA = Pattern.compile("[\\u3040-\\u30ff]");

    private static FactSheet sheet = new FactSheet(List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void readTheSheet() throws IOException {
        sheet = FactSheet.read();
    }

    @Test
    void everyQuoteIsLetterByLetterAsInItsSource() throws IOException {
        JsonNode saga = DataFile.tree(SAGA);
        Set<String> known = new TreeSet<>();
        sheet.quoted().forEach(fact -> known.add(fact.toString()));
        Set<String> passages = new TreeSet<>();
        sheet.quoted().forEach(fact -> passages.add(fact.words()));
        Set<String> used = new TreeSet<>();
        for (JsonNode event : saga.get("events")) {
            for (JsonNode quote : event.path("quotes")) {
                String text = quote.get("text").asString();
                assertTrue(
                        known.contains(new Fact(quote.get("source").asString(), text).toString()),
                        event.get("id").asString() + ": " + text);
                used.add(text);
            }
        }
        for (JsonNode link : saga.get("links")) {
            if (link.has("quote")) {
                String text = link.get("quote").asString();
                assertTrue(passages.contains(text), "a link: " + text);
                used.add(text);
            }
        }
        assertEquals(passages, used);
    }

    @Test
    void itSaysWhatItWasCorrectedTo() throws IOException {
        JsonNode saga = DataFile.tree(SAGA);
        List<String> missing = new ArrayList<>();
        for (Fact fact : sheet.present()) {
            if (!DataFile.part(saga, fact.place()).contains(fact.words())) {
                missing.add(fact.toString());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noOldWordingIsLeft() throws IOException {
        String all = String.join("\n", DataFile.words(DataFile.tree(SAGA)));
        assertEquals(List.of(), sheet.absent().stream().filter(all::contains).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {SAGA, AFTER})
    void notesAreSpokenAndCuesAreNot(String file) throws IOException {
        for (JsonNode page : DataFile.pages(DataFile.tree(file))) {
            assertTrue(page.has("cue"), page.toString());
            String notes = String.join("\n", DataFile.words(page.get("notes")));
            assertEquals(List.of(), sheet.unspoken().stream().filter(notes::contains).toList());
        }
    }

    @Test
    void nothingIsToldThatCameLater() throws IOException {
        JsonNode saga = DataFile.tree(SAGA);
        List<String> later = DataFile.words(saga).stream().filter(LATER.asPredicate()).toList();
        assertEquals(List.of(), later);
        String last = saga.get("asOf").asString();
        for (JsonNode event : saga.get("events")) {
            assertTrue(DataFile.begins(event.get("date")).compareTo(last) <= 0, event.toString());
        }
        for (JsonNode source : saga.get("sources")) {
            assertTrue(source.has("date"), source.toString());
            boolean late = DataFile.begins(source.get("date")).compareTo(last) > 0;
            assertTrue(!late || source.has("note"), source.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SAGA, AFTER})
    void aPublisherIsAName(String file) throws IOException {
        Predicate<String> address = WEB_ADDRESS.asPredicate();
        List<String> wrong = new ArrayList<>();
        for (JsonNode source : DataFile.tree(file).get("sources")) {
            assertTrue(source.has("publisher"), source.toString());
            Stream.of(source.path("publisher"), source.path("via"))
                    .flatMap(name -> DataFile.words(name).stream())
                    .filter(address)
                    .forEach(wrong::add);
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {SAGA, AFTER})
    void everythingIsSaidInBothLanguages(String file) throws IOException {
        JsonNode tree = DataFile.tree(file);
        List<String> wrong = new ArrayList<>();
        for (JsonNode text : DataFile.texts(tree)) {
            if (!text.has("en") || !text.has("zh")) {
                wrong.add(text.toString());
            }
            String zh = text.path("zh").asString("");
            if (HALF_WIDTH.matcher(zh).find() || KANA.matcher(zh).find()) {
                wrong.add(zh);
            }
        }
        assertEquals(List.of(), wrong);
        for (JsonNode event : tree.get("events")) {
            assertTrue(event.path("headline").has("zh"), event.toString());
            assertTrue(event.path("summary").has("zh"), event.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SAGA, AFTER})
    void theStoryIsToldInItsTime(String file) throws IOException {
        JsonNode tree = DataFile.tree(file);
        double english = 0;
        double chinese = 0;
        for (JsonNode page : DataFile.pages(tree)) {
            double en = DataFile.words(page.at("/notes/en").asString()) / 130.0;
            double zh = DataFile.syllables(page.at("/notes/zh").asString()) / 220.0;
            assertTrue(Math.max(en, zh) <= 1.5, page.toString());
            english += en;
            chinese += zh;
        }
        int minutes = tree.get("minutes").asInt();
        assertTrue(Math.max(english, chinese) <= minutes, english + " and " + chinese);
        assertEquals(file.equals(SAGA) ? 10 : 4, minutes);
    }

    @Test
    void theFileAfterSharesTracksAndActors() throws IOException {
        JsonNode saga = DataFile.tree(SAGA);
        JsonNode after = DataFile.tree(AFTER);
        assertEquals(saga.get("tracks"), after.get("tracks"));
        Set<String> shared = new TreeSet<>();
        saga.get("actors").forEach(actor -> shared.add(actor.get("id").asString()));
        Set<String> same = new TreeSet<>();
        saga.get("actors").forEach(actor -> same.add(actor.toString()));
        for (JsonNode actor : after.get("actors")) {
            if (shared.contains(actor.get("id").asString())) {
                assertTrue(same.contains(actor.toString()), actor.toString());
            }
        }
    }

    @Test
    void theFileAfterBeginsWhereTheSagaStopsAndIsCautious() throws IOException {
        String stop = DataFile.tree(SAGA).get("asOf").asString();
        JsonNode after = DataFile.tree(AFTER);
        assertTrue(after.get("asOf").asString().compareTo(stop) > 0);
        for (JsonNode event : after.get("events")) {
            assertTrue(DataFile.begins(event.get("date")).compareTo(stop) > 0, event.toString());
            assertTrue(event.has("caution"), event.toString());
        }
        assertEquals(17, after.get("events").size());
    }
}
