package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that are spelled in two ways, and words that must not become others.
class SpellingVariantsTest {
    @ParameterizedTest
    @CsvSource({
        "licence, license",
        "licences, licenses",
        "licensed, licenced",
        "licensing, licencing",
        "defence, defense",
        "offence, offense",
        "colour, color",
        "coloured, colored",
        "behaviour, behavior",
        "behavioural, behavioral",
        "labour, labor",
        "odour, odor",
        "neighbours, neighbors",
        "favourite, favorite",
        "realise, realize",
        "organisation, organization",
        "organisations, organizations",
        "authorised, authorized",
        "analyse, analyze",
        "analysing, analyzing",
        "centre, center",
        "centres, centers",
        "centred, centered",
        "metre, meter",
        "theatre, theater",
        "fibre, fiber",
        "travelled, traveled",
        "cancelled, canceled",
        "labelling, labeling",
        "modelling, modeling",
        "signalled, signaled",
        "counsellor, counselor",
        "programme, program",
        "programmes, programs",
        "catalogue, catalog",
        "practise, practice",
    })
    void bothWays(String british, String american) {
        assertTrue(SpellingVariants.of(british).contains(american), british);
        assertTrue(SpellingVariants.of(american).contains(british), american);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four", "for", "hour", "prize", "size", "rise", "filling", "filing", "nvidia"
            })
    void shortWordsStayAsTheyAre(String word) {
        assertEquals(List.of(word), SpellingVariants.of(word));
    }

    @Test
    void everyWordOfAPhraseHasItsForms() {
        List<String> all = SpellingVariants.of("export licence programme, 2025");
        assertEquals("export licence programme, 2025", all.getFirst());
        assertTrue(all.contains("export license program, 2025"), all.toString());
        assertEquals(4, all.size());
    }

    @Test
    void longPhrasesAreNotLookedForInEveryMixture() {
        assertTrue(SpellingVariants.of("licence ".repeat(100)).size() <= 8);
    }

    @Test
    void theyAreFoundInATimeline() {
        SearchIndex index = Library.catalogue(Library.SAGA);
        int found = count(index, "license");
        assertTrue(found > 0);
        assertEquals(found, count(index, "licence"));
        assertEquals(count(index, "\"export licence\""), count(index, "\"export license\""));
        assertFalse(
                index.answer(Query.EVERYTHING.withWords("licence"), () -> false).near().size() > 0);
    }

    private static int count(SearchIndex index, String words) {
        return index.answer(Query.EVERYTHING.withWords(words), () -> false).hits().size();
    }
}
