package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.i18n.Language;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A stretch of time in which nothing happened makes no picture.
class ExportRangeTest {
    private static final List<String> DATES =
            List.of("2021-01-20/2021-02-10", "{2021-03-01,2021-05-01}", "2022-06-15");

    @ParameterizedTest
    @ValueSource(strings = {"2021-01", "2021-02-10", "2021", "2021-05", "2020/..", "../2021-01"})
    void whatAnEventReachesIntoIsARange(String range) {
        assertEquals("", said(range, DATES, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "2030", "2021-02-11", "2021-04", "2022-06-14", "2023/.."})
    void whereNothingLiesIsSaidWithTheReachOfTheFile(String range) {
        assertEquals(
                "No event lies in the range %s; the file reaches from 20 January 2021 to 15 June 2022."
                        .formatted(range),
                said(range, DATES, Language.EN));
    }

    @Test
    void itIsSaidInChinese() {
        assertEquals(
                "时间范围 1900 内没有事件；文件的时间从2021年1月20日到2022年6月15日。", said("1900", DATES, Language.ZH));
    }

    @Test
    void whatGoesOnReachesAsFarAsIsAsked() {
        List<String> open = List.of("2021-01-20/..", "[..2021-03-01]");
        assertEquals("", said("2030", open, Language.EN));
        assertEquals(
                "No event lies in the range 1900; the file reaches from 20 January 2021 to 1 March 2021.",
                said("1900", open, Language.EN));
    }

    @Test
    void aFileWithoutEventsHasNothingToCompareWith() {
        assertEquals("", said("1900", List.of(), Language.EN));
    }

    private static String said(String range, List<String> dates, Language language) {
        return ExportRange.problem(
                        date(range), () -> dates.stream().map(date -> date(date).extent()))
                .map(words -> words.in(language))
                .orElse("");
    }

    private static EdtfDate date(String text) {
        return ((EdtfResult.Parsed) EdtfDate.parse(text)).date();
    }
}
