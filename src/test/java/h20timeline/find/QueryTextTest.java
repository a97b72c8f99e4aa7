package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import org.junit.jupiter.api.Test;

/// The filter as a person reads it.
class QueryTextTest {
    private static String in(Language language, String words, Filter filter) {
        return QueryText.of(new Query(words, filter, SortOrder.DATE), Library.SAGA, language);
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertEquals("", in(Language.EN, " ", Filter.NONE));
        assertEquals("", in(Language.ZH, "", Filter.NONE));
    }

    @Test
    void everyChoiceIsSaid() {
        Filter filter =
                Filter.NONE
                        .track("us-policy", true)
                        .status(Status.DENIED, true)
                        .status(Status.DISPUTED, true)
                        .kind(Kind.OFFICIAL_ACT, true)
                        .between(Sagas.date("2025-04"), Sagas.date("2025-08-15"));
        assertEquals(
                "“chip” · Track: US policy · Status: disputed or denied · Kind: official act"
                        + " · From April 2025 to 15 August 2025",
                in(Language.EN, "chip ", filter));
        assertEquals(
                "“芯片” · 轨道：美国政策 · 状态：有争议或被否认 · 类型：官方行动 · 自2025年4月至2025年8月15日",
                in(Language.ZH, "芯片", filter));
    }

    @Test
    void oneEndOfTheTimeIsSaidAlone() {
        assertEquals(
                "From 9 April 2025",
                in(Language.EN, "", Filter.NONE.between(Sagas.date("2025-04-09"), null)));
        assertEquals(
                "至2025年4月", in(Language.ZH, "", Filter.NONE.between(null, Sagas.date("2025-04"))));
    }

    @Test
    void ofManyChoicesSomeAreNamed() {
        Filter filter = Filter.NONE;
        for (Status status : Status.values()) {
            filter = filter.status(status, true);
        }
        assertEquals("Status: confirmed, reported and 4 more", in(Language.EN, "", filter));
        assertTrue(in(Language.ZH, "", filter).contains("4"), in(Language.ZH, "", filter));
    }

    @Test
    void foundOfAllIsSaid() {
        QueryResult result = Library.words("hygon");
        int found = result.hits().size();
        assertEquals(found + " of 34 events", QueryText.count(result, Library.SAGA, Language.EN));
        assertEquals(
                "34 个事件中的 " + found + " 个", QueryText.count(result, Library.SAGA, Language.ZH));
    }
}
