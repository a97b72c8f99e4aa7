package h20timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import h20timeline.i18n.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A text is read in the language that is asked for, or it says in which it is.
class TextTest {
    private static final Text BOTH = new Text(Language.ALL, List.of("Talks", "谈判"));
    private static final Text ENGLISH = new Text(Language.ALL, List.of("Talks", ""));
    private static final Text CHINESE = new Text(Language.ALL, List.of("", "谈判"));

    @Test
    void aTextInTheLanguageHasNoMark() {
        assertEquals("Talks", BOTH.marked(Language.EN));
        assertEquals("谈判", BOTH.marked(Language.ZH));
        assertEquals("Talks", ENGLISH.marked(Language.EN));
        assertEquals("", BOTH.mark(Language.ZH));
    }

    @Test
    void aTextInAnotherLanguageSaysSo() {
        assertEquals("[EN] Talks", ENGLISH.marked(Language.ZH));
        assertEquals("[中文] 谈判", CHINESE.marked(Language.EN));
        assertEquals("Talks", ENGLISH.in(Language.ZH));
        assertFalse(ENGLISH.has(Language.ZH));
    }

    @Test
    void aTextGivenOnceIsInEveryLanguage() {
        for (Language language : Language.ALL) {
            assertEquals("Nvidia", Text.same("Nvidia").marked(language));
        }
    }

    @Test
    void whatIsMissingEverywhereIsEmpty() {
        assertEquals("", Text.EMPTY.marked(Language.ZH));
        assertEquals("", new Text(Language.ALL, List.of("", "")).marked(Language.EN));
    }

    @Test
    void aFigureIsMarkedOnce() {
        Figure figure = new Figure(Text.same("13.5"), ENGLISH, ENGLISH, null);
        assertEquals("[EN] ", figure.mark(Language.ZH));
        assertEquals("", figure.mark(Language.EN));
        assertEquals("", new Figure(Text.same("13.5"), Text.EMPTY, BOTH, null).mark(Language.ZH));
    }
}
