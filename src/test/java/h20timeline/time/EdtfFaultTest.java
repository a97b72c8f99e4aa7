package h20timeline.time;

import static h20timeline.time.Dates.fault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Strings that are no dates: where they go wrong, and which date is offered instead.
class EdtfFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `` | 0 | EMPTY | 2025-04-09
                    `   ` | 0 | EMPTY | 2025-04-09
                    `2025 -04` | 4 | SPACE | 2025-04
                    `  2025 -04` | 6 | SPACE | 2025-04
                    2025-04-09 14:30 | 10 | SPACE | 2025-04-09T14:30
                    [2025-04-09, 2025-04-12] | 12 | SPACE | [2025-04-09,2025-04-12]
                    2025-02-30 | 8 | DAY_RANGE | 2025-02-28
                    2025-04-31/2025-05-40 | 8 | DAY_RANGE | 2025-04-30/2025-05-31
                    2025-02-3X | 8 | DAY_RANGE | 2025-04-09
                    2023-02-29 | 8 | DAY_RANGE | 2023-02-28
                    2025-04-00 | 8 | DAY_RANGE | 2025-04-01
                    2025-13 | 5 | MONTH_RANGE | 2025-12
                    2025-00 | 5 | MONTH_RANGE | 2025-12
                    2025-42 | 5 | MONTH_RANGE | 2025-12
                    2025-13-05 | 5 | MONTH_RANGE | 2025-05-13
                    2025-21-05 | 7 | SEASON_DAY | 2025-05-21
                    2025-4-9 | 6 | MONTH_DIGITS | 2025-04-09
                    2025-04-9 | 9 | DAY_DIGITS | 2025-04-09
                    20250409 | 4 | HYPHEN | 2025-04-09
                    202504 | 4 | HYPHEN | 2025-04
                    2025-0409 | 7 | HYPHEN | 2025-04-09
                    12345 | 0 | YEAR_LONG | Y12345
                    12000-1-1 | 0 | YEAR_LONG | Y12000
                    +12000-01-01 | 0 | YEAR_DIGITS | Y12000
                    -10000 | 0 | YEAR_LONG | Y-10000
                    -40000-1-1 | 0 | YEAR_LONG | Y-40000
                    -80000-1-1 | 0 | YEAR_LONG | Y-50000
                    Y12000-01-01 | 6 | YEAR_LONG | Y12000
                    900-1-1 | 3 | YEAR_DIGITS | 0900-01-01
                    900/1/1 | 3 | YEAR_DIGITS | 0900-01-01
                    900-1 | 3 | YEAR_DIGITS | 0900-01
                    900 | 3 | YEAR_DIGITS | 0900
                    -44-3-15 | 3 | YEAR_DIGITS | -0044-03-15
                    -44 | 3 | YEAR_DIGITS | -0044
                    900-1-1/901-2-30 | 3 | YEAR_DIGITS | 0900-01-01/0901-02-28
                    25 | 2 | YEAR_DIGITS | 2025-04-09
                    +2025 | 0 | YEAR_DIGITS | 2025-04-09
                    9/4/2025 | 1 | YEAR_DIGITS | 2025-04-09
                    4/19/2025 | 1 | YEAR_DIGITS | 2025-04-19
                    2025/04/09 | 7 | YEAR_DIGITS | 2025-04-09
                    2025年4月9日 | 4 | LETTER | 2025-04-09
                    2025年4月 | 4 | LETTER | 2025-04
                    2025年 | 4 | LETTER | 2025
                    公元前44年 | 0 | LETTER | -0043
                    2025年7月下旬 | 4 | LETTER | [2025-07-21..2025-07-31]
                    2025年4月至7月之间 | 4 | LETTER | [2025-04..2025-07]
                    2025年6月起 | 4 | LETTER | 2025-06/..
                    9 April 2025 | 2 | LETTER | 2025-04-09
                    April 9, 2025 | 0 | LETTER | 2025-04-09
                    Apr 2025 | 0 | LETTER | 2025-04
                    late July 2025 | 0 | LETTER | [2025-07-21..2025-07-31]
                    between April and July 2025 | 0 | LETTER | [2025-04..2025-07]
                    by 21 August 2025 | 0 | LETTER | [..2025-08-21]
                    since 2025-04 | 0 | LETTER | 2025-04/..
                    2025-04-09 to 2025-04-12 | 11 | LETTER | 2025-04-09/2025-04-12
                    10–11 August 2025 | 2 | CHARACTER | 2025-08-10/2025-08-11
                    ２０２５ | 0 | CHARACTER | 2025
                    44 BC | 3 | LETTER | -0043
                    c. 1850 | 0 | LETTER | 1850~
                    1990s | 4 | LETTER | 199X
                    Q4 2023 | 0 | LETTER | 2023-36
                    2025-W15 | 5 | LETTER | 2025-04-09
                    today | 0 | LETTER | 2025-04-09
                    2025-06-xx | 8 | LOWER_CASE | 2025-06-XX
                    199x | 3 | LOWER_CASE | 199X
                    2025-04-09t14:30z | 10 | LOWER_CASE | 2025-04-09T14:30
                    2025/open | 5 | LETTER | 2025/..
                    2025-04-09/2025-04-01 | 11 | END_FIRST | 2025-04-01/2025-04-09
                    2026/2025 | 5 | END_FIRST | 2025/2026
                    [2025-08..2025-04-09] | 10 | END_FIRST | [2025-04-09..2025-08]
                    ../.. | 0 | NO_DATE | 2025-04-09/..
                    / | 0 | NO_DATE | 2025-04-09/..
                    .. | 0 | NO_DATE | 2025-04-09/..
                    ..2025 | 0 | DOTS | [2025-04-09..2025-04-12]
                    2025-04-09..2025-04-12 | 10 | DOTS | 2025-04-09/2025-04-12
                    2025.04.09 | 4 | DOTS | 2025-04-09
                    2025/2026/2027 | 9 | SLASHES | 2025-04-09/2025-04-12
                    [2025-04-09 | 11 | UNCLOSED | [2025-04-09]
                    [ | 1 | UNCLOSED | [2025-04-09..2025-04-12]
                    {2025-04-09,2025-05 | 19 | UNCLOSED | {2025-04-09,2025-05}
                    [2025-04-09} | 11 | UNCLOSED | [2025-04-09]
                    [] | 1 | MEMBER | [2025-04-09..2025-04-12]
                    [2025,] | 6 | MEMBER | [2025]
                    [..] | 3 | MEMBER | [2025-04-09..2025-04-12]
                    [2025..,2026] | 7 | OPEN_INSIDE | [2025-04-09..2025-04-12]
                    [2025,..2026] | 6 | OPEN_INSIDE | [2025-04-09..2025-04-12]
                    [2025]/2026 | 6 | NESTED | [2025-04-09..2025-04-12]
                    2025/[2026] | 5 | NESTED | [2025-04-09..2025-04-12]
                    [[2025]] | 1 | NESTED | [2025]
                    2025-04-09T25:00 | 11 | TIME_RANGE | 2025-04-09T23:00
                    2025-04-09T24:01 | 11 | TIME_RANGE | 2025-04-10T00:01
                    2025-12-31T24:00:01 | 11 | TIME_RANGE | 2026-01-01T00:00:01
                    2025-04-09 24:00 | 10 | SPACE | 2025-04-10T00:00
                    2025-04-09T14:30-00:00 | 16 | MINUS_ZERO_ZONE | 2025-04-09T14:30Z
                    2025-04-09T14:30:00-00 | 19 | MINUS_ZERO_ZONE | 2025-04-09T14:30:00Z
                    2025-04-09T14:60 | 14 | TIME_RANGE | 2025-04-09T14:59
                    2025-04-09T14 | 13 | TIME_FORM | 2025-04-09T14:00
                    2025-04-09T143000 | 13 | TIME_FORM | 2025-04-09T14:30:00
                    2025-04T14:30 | 7 | REST | 2025-04-09
                    2025-04-XXT14:30 | 10 | TIME_DAY | 2025-04-09T14:30
                    2025-04-09~T14:30 | 11 | TIME_DAY | 2025-04-09
                    2025-04-09T14:30+8 | 18 | ZONE | 2025-04-09T14:30
                    2025-04-09T14:30+15:00 | 17 | ZONE | 2025-04-09T14:30
                    2025-04~~ | 8 | QUALIFIER | 2025-04~
                    2025-04-09T14:30? | 16 | QUALIFIER | 2025-04-09T14:30
                    Y-17E7 | 1 | YEAR_RANGE | Y-50000
                    Y17E999999999999 | 4 | YEAR_RANGE | Y19000
                    Y17E | 4 | EXPONENT | Y17E3
                    1950E2 | 4 | EXPONENT | Y17E3
                    1950S0 | 4 | SIGNIFICANT | 1950S2
                    1950S5 | 4 | SIGNIFICANT | 1950S4
                    195XS2 | 4 | SIGNIFICANT | 1950S2
                    1950S2-04 | 4 | SIGNIFICANT | 1950S2
                    Y170000002 | 1 | YEAR_RANGE | Y19000
                    Y-13800000000 | 1 | YEAR_RANGE | Y-50000
                    Y-80000 | 1 | YEAR_RANGE | Y-50000
                    Y-50001 | 1 | YEAR_RANGE | Y-50000
                    Y19001 | 1 | YEAR_RANGE | Y19000
                    -0000 | 0 | MINUS_ZERO | 0000
                    2025-04-09!! | 10 | CHARACTER | 2025-04-09
                    """)
    void saysWhereAndOffersADate(String text, int position, DateError fault, String example) {
        EdtfResult.Failed failed = fault(text);
        assertEquals(fault + " at " + position, failed.fault() + " at " + failed.position());
        assertEquals(example, failed.example());
        assertInstanceOf(EdtfResult.Parsed.class, EdtfDate.parse(example));
    }

    @Test
    void refusesWhatIsTooLong() {
        EdtfResult.Failed failed = fault("[" + "2025,".repeat(250) + "2025]");
        assertEquals(DateError.TOO_LONG, failed.fault());
        assertEquals(1_000, failed.position());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"about ", "c. ", "[", "XXXX-02-3X,", "1 ", "between 1 and ", "年", "9/", "-"})
    void longNonsenseIsAnsweredAtOnce(String part) {
        String text = part.repeat(1_000 / part.length());
        assertTimeout(Duration.ofSeconds(5), () -> fault(text));
    }

    @Test
    void theSentenceNamesTheLimits() {
        for (Language language : Language.ALL) {
            for (String far : new String[] {"Y-13800000000", "12000-1-1"}) {
                String sentence = fault(far).sentence(language);
                assertTrue(sentence.contains("" + Extent.FIRST_YEAR), sentence);
                assertTrue(sentence.contains("" + Extent.LAST_YEAR), sentence);
            }
        }
        assertEquals(Extent.DAWN, Dates.date("Y" + Extent.FIRST_YEAR).extent().reach().start());
        assertEquals(Extent.DUSK, Dates.date("Y" + Extent.LAST_YEAR).extent().reach().end());
    }

    @Test
    void saysItInWords() {
        EdtfResult.Failed failed = fault("2025-02-30");
        assertEquals(
                "That month has no such day. See character 9. An example that works: 2025-02-28",
                failed.sentence(Language.EN));
        assertEquals("这个月没有这一天。请看第9个字符。可用的写法，例如：2025-02-28", failed.sentence(Language.ZH));
    }
}
