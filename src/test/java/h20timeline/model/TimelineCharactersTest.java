package h20timeline.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/// The characters of a timeline are those of the language that is read.
class TimelineCharactersTest {
    @Test
    void areThoseOfEveryTextInTheLanguage() {
        Timeline saga = Sagas.saga();
        BitSet chinese = TimelineCharacters.of(saga, Language.ZH, false);
        BitSet english = TimelineCharacters.of(saga, Language.EN, false);
        saga.events()
                .forEach(event ->
                        event.summary()
                                .in(Language.ZH)
                                .codePoints()
                                .forEach(c -> assertTrue(chinese.get(c), event.id())));
        saga.title().in(Language.ZH).codePoints().forEach(c -> assertTrue(chinese.get(c)));
        assertTrue(chinese.get('的'));
        assertFalse(english.get('的'));
        assertTrue(english.get('H'));
        assertTrue(TimelineCharacters.of(saga, Language.EN, true).get('的'), "Chinese is quoted");
    }
}
