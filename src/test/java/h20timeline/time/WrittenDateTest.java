package h20timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2019                                  | 2019
                    2019?                                 | 2019?
                    c. 2019                               | 2019~
                    c2019                                 | 2019~
                    ca 1890                               | 1890~
                    circa 1675?                           | 1675%
                    about April 2025                      | 2025-04~
                    约2019年                              | 2019~
                    2019年左右                            | 2019~
                    可能是2019年3月                       | 2019-03?
                    mid-August 2025                       | [2025-08-11..2025-08-20]
                    Mid August 2025                       | [2025-08-11..2025-08-20]
                    early March 2024                      | [2024-03-01..2024-03-10]
                    late February 2024                    | [2024-02-21..2024-02-29]
                    late 2019                             | [2019-09..2019-12]
                    2025年8月下旬                         | [2025-08-21..2025-08-31]
                    2025年8月初                           | [2025-08-01..2025-08-10]
                    2025年底                              | [2025-09..2025-12]
                    2025年年底                            | [2025-09..2025-12]
                    Spring 1675                           | 1675-21
                    autumn of 2024                        | 2024-23
                    Fall 2024                             | 2024-23
                    2024年冬季                            | 2024-24
                    Q3 2023                               | 2023-35
                    2023 Q1                               | 2023-33
                    third quarter of 2023                 | 2023-35
                    2023年第三季度                        | 2023-35
                    2023年四季度                          | 2023-36
                    H1 2024                               | 2024-40
                    2024年下半年                          | 2024-41
                    1990s                                 | 199X
                    the 1990s                             | 199X
                    1990年代                              | 199X
                    19th century                          | 18XX
                    19世纪                                | 18XX
                    9 April 2025                          | 2025-04-09
                    9th of April 2025                     | 2025-04-09
                    9-Apr-2025                            | 2025-04-09
                    April 9, 2025                         | 2025-04-09
                    Wed, 9 April 2025                     | 2025-04-09
                    Wednesday April 9, 2025               | 2025-04-09
                    2025 Apr 9                            | 2025-04-09
                    2025/4/9                              | 2025-04-09
                    2025.04.09                            | 2025-04-09
                    9.4.2025                              | 2025-04-09
                    25/04/2025                            | 2025-04-25
                    04/25/2025                            | 2025-04-25
                    04/04/2025                            | 2025-04-04
                    04/2025                               | 2025-04
                    April 2025                            | 2025-04
                    20250409                              | 2025-04-09
                    2025年4月9日                          | 2025-04-09
                    2025年4月9日 星期三                   | 2025-04-09
                    二〇二五年四月九日                    | 2025-04-09
                    二〇二五年十二月二十三日              | 2025-12-23
                    2025年4月                             | 2025-04
                    ２０２５年４月９日                    | 2025-04-09
                    2025-04-09 14:30                      | 2025-04-09T14:30
                    2025-04-09T14:30:00.000Z              | 2025-04-09T14:30Z
                    2025-04-09T14:30:15+08:00             | 2025-04-09T14:30:15+08:00
                    2025-04-09 00:00:00                   | 2025-04-09
                    2025-04-09T00:00:00.000Z              | 2025-04-09
                    9 April 2025, 2:30 pm                 | 2025-04-09T14:30
                    2025年4月9日 14时30分                 | 2025-04-09T14:30
                    Fri May 10 1963 00:00:00 GMT-0600     | 1963-05-10
                    Fri May 10 1963 18:30:00 GMT-0600 (CST) | 1963-05-10T18:30-06:00
                    Fri May 10 00:00:00 CST 1963          | 1963-05-10
                    Wed, 09 Apr 2025 14:30:00 GMT         | 2025-04-09T14:30Z
                    258 BCE                               | -0257
                    258 B.C.                              | -0257
                    公元前258年                           | -0257
                    -258                                  | -0257
                    12001 BC                              | Y-12000
                    79 AD                                 | 0079
                    AD 79                                 | 0079
                    公元79年                              | 0079
                    843                                   | 0843
                    1914-1918                             | 1914/1918
                    1914–18                               | 1914/1918
                    from 1914 to 1918                     | 1914/1918
                    2025-04-09 - 2025-04-12               | 2025-04-09/2025-04-12
                    2025-04-09 to 2025-04-12              | 2025-04-09/2025-04-12
                    10–12 August 2025                     | 2025-08-10/2025-08-12
                    April 9–12, 2025                      | 2025-04-09/2025-04-12
                    2025年4月9日至12日                    | 2025-04-09/2025-04-12
                    2025年4月至7月                        | 2025-04/2025-07
                    between 3 May 2025 and 9 May 2025     | [2025-05-03..2025-05-09]
                    since April 2025                      | 2025-04/..
                    2025年4月起                           | 2025-04/..
                    2025年至今                            | 2025/..
                    2019 - present                        | 2019/..
                    by 10 August 2025                     | [..2025-08-10]
                    2025年8月10日之前                     | [..2025-08-10]
                    after 2019                            | [2019..]
                    mid-August 2025 to September 2025     | 2025-08~/2025-09
                    """)
    void readsWhatPeopleWrite(String written, String edtf) {
        Optional<WrittenDate> date = WrittenDate.read(written, DayOrder.UNKNOWN);
        assertEquals(edtf, date.map(WrittenDate::edtf).orElse("nothing"));
        assertInstanceOf(EdtfResult.Parsed.class, EdtfDate.parse(edtf), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "31 April 2025",
                "2025年13月",
                "soon",
                "n/a",
                "12",
                "April",
                "mid-August",
                "03/04/2025",
                "99/99/2025",
                "-13800000000",
                "13.8 billion years ago",
                "=TODAY()"
            })
    void neverMakesADateOfWhatIsNone(String written) {
        assertEquals(Optional.empty(), WrittenDate.read(written, DayOrder.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "mid-August,[2025-08-11..2025-08-20]",
        "8月下旬,[2025-08-21..2025-08-31]",
        "9 April,2025-04-09",
        "April 9,2025-04-09",
        "4月9日,2025-04-09",
        "April,2025-04"
    })
    void takesTheYearFromElsewhere(String written, String edtf) {
        WrittenDate date = WrittenDate.read(written, DayOrder.UNKNOWN, 2025).orElseThrow();
        assertEquals(edtf, date.edtf());
        assertTrue(date.borrowed());
    }

    @Test
    void keepsTheWordsThatSayMore() {
        assertTrue(read("mid-August 2025", DayOrder.UNKNOWN).loose());
        assertFalse(read("Spring 1675", DayOrder.UNKNOWN).loose());
    }

    @Test
    void readsNumbersInTheOrderOfTheirColumn() {
        assertEquals("2025-04-03", read("03/04/2025", DayOrder.DAY_FIRST).edtf());
        assertEquals("2025-03-04", read("03/04/2025", DayOrder.MONTH_FIRST).edtf());
        assertEquals("2025-03-04", read("3/4/25", DayOrder.MONTH_FIRST).edtf());
        assertEquals(DayOrder.DAY_FIRST, DayOrder.of(List.of("03/04/2025", "25/04/2025")));
        assertEquals(DayOrder.MONTH_FIRST, DayOrder.of(List.of("03/04/2025", "4/25/25")));
        assertEquals(DayOrder.UNKNOWN, DayOrder.of(List.of("03/04/2025", "2025-04-25")));
        assertTrue(DayOrder.isAmbiguous("03/04/2025"));
        assertFalse(DayOrder.isAmbiguous("03/03/2025"));
    }

    private static WrittenDate read(String written, DayOrder order) {
        return WrittenDate.read(written, order).orElseThrow();
    }
}
