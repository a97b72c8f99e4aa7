package h20timeline.time;

import static h20timeline.time.Dates.seconds;
import static h20timeline.time.Dates.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomValues;
import h20timeline.i18n.Language;
import h20timeline.time.CalendarStep.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The grid lines of an axis, and the words along it.
class CalendarTest {
    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void floorIsALineAtOrBeforeAndNextTheOneAfter(long seed) {
        RandomCases.check(
                seed,
                200,
                random -> {
                    CalendarStep step = RandomValues.any(random, CalendarStep.ALL);
                    isFloored(step, RandomValues.between(random, Extent.DAWN, Extent.DUSK));
                });
    }

    private static void isFloored(CalendarStep step, long second) {
        long floor = step.floor(second);
        long next = step.next(second);
        assertTrue(floor <= second && second < next, step + " at " + second);
        assertEquals(floor, step.floor(floor));
        assertEquals(floor, step.floor(next - 1));
        assertEquals(next, step.floor(next));
        assertEquals(next, step.next(floor));
        assertTrue(next - floor > step.typicalSeconds() / 2, step + " at " + second);
        assertTrue(next - floor <= 2 * step.typicalSeconds(), step + " at " + second);
    }

    @Test
    void stepsRise() {
        for (int i = 1; i < CalendarStep.ALL.size(); i++) {
            long finer = CalendarStep.ALL.get(i - 1).typicalSeconds();
            assertTrue(finer < CalendarStep.ALL.get(i).typicalSeconds());
        }
        assertEquals(28, CalendarStep.ALL.size());
        assertThrows(IllegalArgumentException.class, () -> new CalendarStep(Unit.DAY, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DAY | 7 | 2025-01-25 | 2025-01-22 2025-02-01 2025-02-08 2025-02-15
                    DAY | 7 | 2024-02-25 | 2024-02-22 2024-03-01 2024-03-08 2024-03-15
                    DAY | 2 | 2025-01-28 | 2025-01-27 2025-01-29 2025-02-01 2025-02-03
                    DAY | 15 | 2025-01-31 | 2025-01-16 2025-02-01 2025-02-16 2025-03-01
                    MONTH | 3 | 2025-02-11 | 2025-01-01 2025-04-01 2025-07-01 2025-10-01
                    MONTH | 6 | -0001-08-01 | -0001-07-01 0000-01-01 0000-07-01 0001-01-01
                    YEAR | 1 | -0001-08-01 | -0001-01-01 0000-01-01 0001-01-01 0002-01-01
                    YEAR | 2 | -0003-08-01 | -0003-01-01 -0001-01-01 0002-01-01 0004-01-01
                    YEAR | 10 | -0025-01-01 | -0029-01-01 -0019-01-01 -0009-01-01 0001-01-01
                    YEAR | 100 | 0050-01-01 | 0001-01-01 0100-01-01 0200-01-01 0300-01-01
                    YEAR | 1000 | -2500-01-01 | -2999-01-01 -1999-01-01 -0999-01-01 0001-01-01
                    """)
    void linesStandAtRoundDates(Unit unit, int count, String from, String lines) {
        CalendarStep step = new CalendarStep(unit, count);
        List<String> seen = new ArrayList<>();
        long line = step.floor(seconds(from + "T00:00:00"));
        for (int i = 0; i < 4; i++) {
            seen.add(written(line));
            line = step.next(line);
        }
        assertEquals(lines, String.join(" ", seen));
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTE, 30, 2025-04-09T14:30:00, 14:30, 14:30",
        "HOUR, 3, 2025-04-09T03:00:00, 03:00, 03:00",
        "DAY, 7, 2025-04-08T00:00:00, 8, 8日",
        "MONTH, 1, 2025-04-01T00:00:00, Apr, 4月",
        "YEAR, 1, 1998-01-01T00:00:00, 1998, 1998年",
        "YEAR, 100, 0500-01-01T00:00:00, 500 CE, 公元500年",
        "YEAR, 1000, -2999-01-01T00:00:00, 3000 BCE, 公元前3000年"
    })
    void ticksAreShort(Unit unit, int count, String at, String en, String zh) {
        CalendarStep step = new CalendarStep(unit, count);
        assertEquals(en, CalendarText.tick(step, seconds(at), Language.EN));
        assertEquals(zh, CalendarText.tick(step, seconds(at), Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 1, 2025-04-09T14:00:00, 9 April 2025, 9 April, 2025年4月9日, 4月9日",
        "MONTH, 1, 2025-04-09T00:00:00, April 2025, April, 2025年4月, 4月",
        "MONTH, 3, 2025-05-09T00:00:00, April – June 2025, April – June, 2025年4月至6月, 4月至6月",
        "YEAR, 1, 2025-04-09T00:00:00, 2025, 2025, 2025年, 2025年",
        "YEAR, 5, 2027-04-09T00:00:00, 2025–2029, 2025–2029, 2025年至2029年, 2025年至2029年",
        "YEAR, 10, 1998-04-09T00:00:00, 1990s, 1990s, 20世纪90年代, 20世纪90年代",
        "YEAR, 10, -0044-04-09T00:00:00, 50–41 BCE, 50–41 BCE, 公元前50年至公元前41年, 公元前50年至公元前41年",
        "YEAR, 100, 1848-04-09T00:00:00, 19th century, 19th century, 19世纪, 19世纪",
        "YEAR, 100, 0048-04-09T00:00:00, 1st century, 1st century, 1世纪, 1世纪",
        "YEAR, 100, -0044-04-09T00:00:00, 1st century BCE, 1st century BCE, 公元前1世纪, 公元前1世纪",
        "YEAR, 100, -0099-01-01T00:00:00, 1st century BCE, 1st century BCE, 公元前1世纪, 公元前1世纪",
        "YEAR, 1000, -2500-01-01T00:00:00, 3rd millennium BCE, 3rd millennium BCE, 公元前第3个千年, 公元前第3个千年"
    })
    void bandsNameTheirStretch(
            Unit unit, int count, String at, String en, String enBare, String zh, String zhBare) {
        CalendarStep step = new CalendarStep(unit, count);
        assertEquals(en, CalendarText.band(step, seconds(at), Language.EN, true));
        assertEquals(enBare, CalendarText.band(step, seconds(at), Language.EN, false));
        assertEquals(zh, CalendarText.band(step, seconds(at), Language.ZH, true));
        assertEquals(zhBare, CalendarText.band(step, seconds(at), Language.ZH, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01T00:00:00, 2025-09-01T00:00:00, 1 April – 31 August 2025, 2025年4月1日 – 8月31日",
        "2024-12-01T00:00:00, 2025-02-01T00:00:00, 1 December 2024 – 31 January 2025, 2024年12月1日 – 2025年1月31日",
        "2025-04-01T00:00:00, 2025-04-12T00:00:00, 1–11 April 2025, 2025年4月1日 – 11日",
        "2025-04-09T00:00:00, 2025-04-10T00:00:00, 9 April 2025, 2025年4月9日",
        "2023-11-05T00:00:00, 2025-08-24T00:00:00, Nov 2023 – Aug 2025, 2023年11月 – 2025年8月",
        "1850-01-01T00:00:00, 1911-01-01T00:00:00, 1850–1910, 1850年 – 1910年",
        "-2999-01-01T00:00:00, 0500-01-01T00:00:00, 3000 BCE – 499 CE, 公元前3000年 – 公元499年",
        "2025-04-09T14:30:00, 2025-04-09T16:00:00, '9 April 2025, 14:30–16:00', 2025年4月9日 14:30 – 16:00",
        "2025-04-09T22:00:00, 2025-04-10T02:00:00, '9 April 2025, 22:00 – 10 April 2025, 02:00', 2025年4月9日 22:00 – 2025年4月10日 02:00"
    })
    void aVisibleRangeIsSaidAsFineAsItIs(String from, String to, String en, String zh) {
        assertEquals(en, CalendarText.range(seconds(from), seconds(to), Language.EN));
        assertEquals(zh, CalendarText.range(seconds(from), seconds(to), Language.ZH));
    }
}
