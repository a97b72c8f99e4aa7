package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is offered where no event has the words.
class NearWordsTest {
    @ParameterizedTest
    @CsvSource({
        "nvdia, Nvidia",
        "nvidai, Nvidia",
        "bakdoor, backdoor",
        "sumsung, Samsung",
        "英伟大, 英伟达",
        "nvdia chips, Nvidia chips",
        "chips  nvdia, chips  Nvidia",
    })
    void wordsThatAreWrittenAlikeAreOffered(String words, String near) {
        QueryResult result = Library.words(words);
        assertEquals(0, result.hits().size());
        assertTrue(result.near().contains(near), result.near().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqqq", "x7", "☃", "\"", "backdoor sugon samsung", "nvdia qqqqqq"})
    void whereNothingIsNearNothingIsOffered(String words) {
        assertEquals(List.of(), Library.words(words).near());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nvdia", "chian", "tarif", "semiconducter", "国家安金", "nvdia chips"})
    void whateverIsOfferedFindsSomething(String words) {
        for (Filter filter : List.of(Filter.NONE, Filter.NONE.status(Status.DISPUTED, true))) {
            Query query = Query.EVERYTHING.withFilter(filter).withWords(words);
            for (String near : Library.ask(query).near()) {
                assertFalse(Library.ask(query.withWords(near)).listed().isEmpty(), near);
            }
        }
    }

    @Test
    void theyAreOfferedAsTheFileWritesThem() {
        SearchIndex index =
                Library.catalogue(
                        Library.read(
                                """
                                {"format": 1, "title": "T", "tracks": [{"id": "a", "name": "A"}], "events": [
                                {"id": "e", "date": "2025", "track": "a", "headline": "Łódź, Łodzi and Ørsted"}]}\
                                """));
        assertEquals(List.of("Ørsted"), near(index, "oersted"));
        assertEquals(List.of("Łódź"), near(index, "lodsz"));
        assertEquals(List.of(), near(index, "lodz"));
    }

    private static List<String> near(SearchIndex index, String words) {
        return index.answer(Query.EVERYTHING.withWords(words), () -> false).near();
    }
}
