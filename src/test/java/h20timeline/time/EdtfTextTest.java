package h20timeline.time;

import static h20timeline.time.Dates.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.time.EdtfDate.Style;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates in words: English in full and brief, Chinese in full and brief.
class EdtfTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-04-09 | 9 April 2025 | 9 Apr | 2025年4月9日 | 4月9日
                    2025-04 | April 2025 | Apr | 2025年4月 | 4月
                    2024 | 2024 | 2024 | 2024年 | 2024年
                    [2025-06-01..2025-06-10] | early June 2025 | early Jun | 2025年6月上旬 | 6月上旬
                    2025-06-0X | early June 2025 | early Jun | 2025年6月初 | 6月初
                    [2025-06-11..2025-06-20] | mid-June 2025 | mid-Jun | 2025年6月中旬 | 6月中旬
                    2025-06-1X | mid-June 2025 | mid-Jun | 2025年6月中旬 | 6月中旬
                    [2025-07-21..2025-07-31] | late July 2025 | late Jul | 2025年7月下旬 | 7月下旬
                    [2024-02-21..2024-02-29] | late February 2024 | late Feb | 2024年2月下旬 | 2月下旬
                    [2025-06-11..2025-06-30] | between 11 and 30 June 2025 | between 11 and 30 Jun | 2025年6月11日至30日之间 | 6月11日至30日之间
                    [2025-07-15..2025-08-18] | between 15 July and 18 August 2025 | between 15 Jul and 18 Aug | 2025年7月15日至8月18日之间 | 7月15日至8月18日之间
                    [2024-12-30..2025-01-02] | between 30 December 2024 and 2 January 2025 | between 30 Dec 2024 and 2 Jan 2025 | 2024年12月30日至2025年1月2日之间 | 2024年12月30日至2025年1月2日之间
                    [2025-04..2025-07] | between April and July 2025 | between Apr and Jul | 2025年4月至7月之间 | 4月至7月之间
                    [2023..2025] | between 2023 and 2025 | between 2023 and 2025 | 2023年至2025年之间 | 2023年至2025年之间
                    [2025-07-31..2025-08-01] | 31 July or 1 August 2025 | 31 Jul or 1 Aug | 2025年7月31日或8月1日 | 7月31日或8月1日
                    2025-08-3X | 30 or 31 August 2025 | 30 or 31 Aug | 2025年8月30日或31日 | 8月30日或31日
                    [..2025-08-21] | by 21 August 2025 | by 21 Aug | 2025年8月21日或之前 | 8月21日或之前
                    [2025-08-21..] | on or after 21 August 2025 | on or after 21 Aug | 2025年8月21日或之后 | 8月21日或之后
                    [2025-08..] | in or after August 2025 | in or after Aug | 2025年8月或之后 | 8月或之后
                    2025-06/.. | since June 2025 | since Jun | 2025年6月起 | 6月起
                    2025-07-~31/.. | since about 31 July 2025 | since about 31 Jul | 2025年7月31日前后起 | 7月31日前后起
                    199X/.. | since the 1990s | since the 1990s | 20世纪90年代起 | 20世纪90年代起
                    2023-36/.. | since the fourth quarter of 2023 | since Q4 2023 | 2023年第四季度起 | 2023年第四季度起
                    2025-06/ | from June 2025, end unknown | from Jun, end unknown | 2025年6月起，结束时间不详 | 6月起，结束时间不详
                    ../2025-08-22 | until 22 August 2025 | until 22 Aug | 至2025年8月22日为止 | 至8月22日为止
                    /2025-08-22 | until 22 August 2025, start unknown | until 22 Aug, start unknown | 至2025年8月22日为止，开始时间不详 | 至8月22日为止，开始时间不详
                    2025-08-10/2025-08-11 | 10–11 August 2025 | 10–11 Aug | 2025年8月10日至11日 | 8月10日至11日
                    2025-07-31/2025-08-22 | 31 July – 22 August 2025 | 31 Jul – 22 Aug | 2025年7月31日至8月22日 | 7月31日至8月22日
                    2025-06/2025-08-22 | June – 22 August 2025 | Jun – 22 Aug | 2025年6月至8月22日 | 6月至8月22日
                    2023-11/2025-08 | November 2023 – August 2025 | Nov 2023 – Aug 2025 | 2023年11月至2025年8月 | 2023年11月至2025年8月
                    2023/2025 | 2023–2025 | 2023–2025 | 2023年至2025年 | 2023年至2025年
                    2025-04-09/2025-04-09 | 9 April 2025 | 9 Apr | 2025年4月9日 | 4月9日
                    2025-06/2025-06 | within June 2025 | within Jun | 2025年6月之内 | 6月之内
                    {2025-04-15,2025-05-06,2025-05-28} | 15 April, 6 May and 28 May 2025 | 15 Apr, 6 May and 28 May | 2025年4月15日、5月6日和5月28日 | 4月15日、5月6日和5月28日
                    {2024-12-31,2025-01-01} | 31 December 2024 and 1 January 2025 | 31 Dec 2024 and 1 Jan 2025 | 2024年12月31日和2025年1月1日 | 2024年12月31日和2025年1月1日
                    {2025-06-01..2025-06-03,2025-07-01} | 1–3 June and 1 July 2025 | 1–3 Jun and 1 Jul | 2025年6月1日至3日和7月1日 | 6月1日至3日和7月1日
                    {2025-06-01..2025-06-03} | 1–3 June 2025, daily | 1–3 Jun, daily | 2025年6月1日至3日每天 | 6月1日至3日每天
                    {..1983,1985..} | up to 1983 and 1985 onwards | up to 1983 and 1985 onwards | 1983年及之前和1985年及之后 | 1983年及之前和1985年及之后
                    [2025-04-15,2025-05-06] | 15 April or 6 May 2025 | 15 Apr or 6 May | 2025年4月15日或5月6日 | 4月15日或5月6日
                    [2025-04-15,2025-05-06,2025-05-28] | one of 15 April, 6 May and 28 May 2025 | one of 15 Apr, 6 May and 28 May | 2025年4月15日、5月6日和5月28日之一 | 4月15日、5月6日和5月28日之一
                    2025-07-~31 | about 31 July 2025 | about 31 Jul | 2025年7月31日前后 | 7月31日前后
                    2025-04~ | about April 2025 | about Apr | 2025年4月前后 | 4月前后
                    1850~ | about 1850 | about 1850 | 1850年前后 | 1850年前后
                    2025-08? | August 2025 (uncertain) | Aug (uncertain) | 2025年8月（存疑） | 8月（存疑）
                    2025-08% | about August 2025 (uncertain) | about Aug (uncertain) | 2025年8月前后（存疑） | 8月前后（存疑）
                    2023-36 | fourth quarter of 2023 | Q4 2023 | 2023年第四季度 | 2023年第四季度
                    2025-40 | first half of 2025 | first half of 2025 | 2025年上半年 | 2025年上半年
                    2025-37 | first four months of 2025 | first four months of 2025 | 2025年前四个月 | 2025年前四个月
                    2025-21 | spring 2025 | spring 2025 | 2025年春季 | 2025年春季
                    2025-29 | spring 2025 (southern hemisphere) | spring 2025 | 2025年春季（南半球） | 2025年春季
                    1950S2 | about 1950 (between 1900 and 1999) | about 1950 (between 1900 and 1999) | 1950年前后（1900年至1999年之间） | 1950年前后（1900年至1999年之间）
                    1950S2/.. | since about 1950 (between 1900 and 1999) | since about 1950 (between 1900 and 1999) | 1950年前后（1900年至1999年之间）起 | 1950年前后（1900年至1999年之间）起
                    Y17000 | 17000 | 17000 | 17000年 | 17000年
                    Y-45000 | 45001 BCE | 45001 BCE | 公元前45001年 | 公元前45001年
                    Y-45000/Y17000 | 45001 BCE – 17000 | 45001 BCE – 17000 | 公元前45001年至17000年 | 公元前45001年至17000年
                    2025-05-01T24:00 | 2 May 2025, 00:00 | 2 May, 00:00 | 2025年5月2日 00:00 | 5月2日 00:00
                    199X | 1990s | 1990s | 20世纪90年代 | 20世纪90年代
                    200X | 2000s | 2000s | 21世纪头十年 | 21世纪头十年
                    18XX | 19th century | 19th century | 19世纪 | 19世纪
                    10XX | 11th century | 11th century | 11世纪 | 11世纪
                    20XX | 21st century | 21st century | 21世纪 | 21世纪
                    -01XX | 2nd century BCE | 2nd century BCE | 公元前2世纪 | 公元前2世纪
                    1XXX | 2nd millennium | 2nd millennium | 第2个千年 | 第2个千年
                    2025-04-XX | some day in April 2025 | some day in Apr | 2025年4月某日 | 4月某日
                    2025-XX | some month in 2025 | some month in 2025 | 2025年某月 | 2025年某月
                    2025-XX-XX | some day in 2025 | some day in 2025 | 2025年某日 | 2025年某日
                    2025-XX-15 | the 15th of some month in 2025 | the 15th of some month in 2025 | 2025年某月15日 | 2025年某月15日
                    1XXX-XX | some month in the 2nd millennium | some month in the 2nd millennium | 第2个千年某月 | 第2个千年某月
                    156X-12-25 | 25 December, 1560s | 25 Dec, 1560s | 16世纪60年代某年12月25日 | 16世纪60年代某年12月25日
                    2025-1X | between October and December 2025 | between Oct and Dec | 2025年10月至12月之间 | 10月至12月之间
                    2025-04-09T14:30+08:00 | 9 April 2025, 14:30 (UTC+8) | 9 Apr, 14:30 | 2025年4月9日 14:30（UTC+8） | 4月9日 14:30
                    2025-04-09T14:30:00Z | 9 April 2025, 14:30 (UTC) | 9 Apr, 14:30 | 2025年4月9日 14:30（UTC） | 4月9日 14:30
                    2025-04-09T14:30:05-05 | 9 April 2025, 14:30:05 (UTC−5) | 9 Apr, 14:30:05 | 2025年4月9日 14:30:05（UTC−5） | 4月9日 14:30:05
                    2025-04-09T09:05+05:30 | 9 April 2025, 09:05 (UTC+5:30) | 9 Apr, 09:05 | 2025年4月9日 09:05（UTC+5:30） | 4月9日 09:05
                    2025-04-09T14:30/2025-04-09T16:00 | 9 April 2025, 14:30–16:00 | 9 Apr, 14:30–16:00 | 2025年4月9日 14:30至16:00 | 4月9日 14:30至16:00
                    -0043 | 44 BCE | 44 BCE | 公元前44年 | 公元前44年
                    0000 | 1 BCE | 1 BCE | 公元前1年 | 公元前1年
                    0476 | 476 CE | 476 CE | 公元476年 | 公元476年
                    -0043-03-15 | 15 March 44 BCE | 15 Mar | 公元前44年3月15日 | 3月15日
                    -0049/-0043 | 50–44 BCE | 50–44 BCE | 公元前50年至公元前44年 | 公元前50年至公元前44年
                    -0043/0014 | 44 BCE – 14 CE | 44 BCE – 14 CE | 公元前44年至公元14年 | 公元前44年至公元14年
                    """)
    void isSaidLikeThis(String edtf, String en, String enBrief, String zh, String zhBrief) {
        EdtfDate date = date(edtf);
        assertEquals(en, date.text(Language.EN));
        assertEquals(enBrief, date.text(Language.EN, Style.BRIEF));
        assertEquals(zh, date.text(Language.ZH));
        assertEquals(zhBrief, date.text(Language.ZH, Style.BRIEF));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-09, 9 Apr 2025, 2025年4月9日",
        "2025-04, Apr 2025, 2025年4月",
        "[2025-07-21..2025-07-31], late Jul 2025, 2025年7月下旬",
        "2023-36, Q4 2023, 2023年第四季度",
        "2025-06/2025-08-22, Jun – 22 Aug 2025, 2025年6月至8月22日",
        "2025-04-09T14:30Z, '9 Apr 2025, 14:30', 2025年4月9日 14:30"
    })
    void shortKeepsTheYear(String edtf, String en, String zh) {
        assertEquals(en, date(edtf).text(Language.EN, Style.SHORT));
        assertEquals(zh, date(edtf).text(Language.ZH, Style.SHORT));
    }

    @Test
    void aLongListIsShortened() {
        String days =
                IntStream.rangeClosed(1, 15)
                        .mapToObj(day -> "2025-01-%02d".formatted(day))
                        .collect(Collectors.joining(","));
        EdtfDate all = date("{" + days + "}");
        assertEquals("1 Jan, 2 Jan, 3 Jan and 12 more days", all.text(Language.EN, Style.BRIEF));
        assertEquals("1月1日、1月2日、1月3日和另外12天", all.text(Language.ZH, Style.BRIEF));
        assertTrue(all.text(Language.EN).endsWith("6 January 2025 and 9 more days"));
        assertTrue(date("[" + days + "]").text(Language.EN).startsWith("one of 1 January, 2 "));
    }

    @Test
    void sevenDatesAreStillSaidWhole() {
        assertEquals(
                "2001, 2003, 2005, 2007, 2009, 2011 and 2013",
                date("{2001,2003,2005,2007,2009,2011,2013}").text(Language.EN));
    }
}
