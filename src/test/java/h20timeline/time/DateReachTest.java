package h20timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From where to where some dates reach, without saying twice what both ends share.
class DateReachTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-03T09:02 | 2025-11-03T17:30 | 3 November 2025, 09:02–17:30",
                "2025-11-03T09:02 | 2025-11-04T17:30 | 3 November, 09:02 – 4 November 2025, 17:30",
                "2025-11-03 | 2025-11-03 | 3 November 2025",
                "2022-08-09 | 2025-08-24 | 9 August 2022 – 24 August 2025"
            })
    void theDayOfTwoTimesIsSaidOnce(String first, String last, String words) {
        assertEquals(words, DateReach.text(date(first), date(last), Language.EN));
    }

    private static EdtfDate date(String text) {
        return ((EdtfResult.Parsed) EdtfDate.parse(text)).date();
    }
}
