package h20timeline.time;

import static h20timeline.time.Dates.date;
import static h20timeline.time.Dates.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.time.Extent.Bound;
import h20timeline.time.Extent.ExtentForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where each form of date lies: form, reach and core, ends not included.
class ExtentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-04-09 | MOMENT | 2025-04-09 2025-04-10 | 2025-04-09 2025-04-10
                    2025-04-09T14:30 | MOMENT | 2025-04-09T14:30 2025-04-09T14:31 | 2025-04-09T14:30 2025-04-09T14:31
                    2025-04-09T23:59:59-11:00 | MOMENT | 2025-04-09T23:59:59 2025-04-10 | 2025-04-09T23:59:59 2025-04-10
                    2025-04-09T00:00:00+14 | MOMENT | 2025-04-09 2025-04-09T00:00:01 | 2025-04-09 2025-04-09T00:00:01
                    2025-06-3X | MOMENT | 2025-06-30 2025-07-01 | 2025-06-30 2025-07-01
                    2025-02 | ONE_OF | 2025-02-01 2025-03-01 |
                    2024 | ONE_OF | 2024-01-01 2025-01-01 |
                    0000 | ONE_OF | 0000-01-01 0001-01-01 |
                    -0043 | ONE_OF | -0043-01-01 -0042-01-01 |
                    -9999 | ONE_OF | -9999-01-01 -9998-01-01 |
                    9999 | ONE_OF | 9999-01-01 +10000-01-01 |
                    Y17000 | ONE_OF | +17000-01-01 +17001-01-01 |
                    Y17E3 | ONE_OF | +17000-01-01 +17001-01-01 |
                    Y-45000 | ONE_OF | -45000-01-01 -44999-01-01 |
                    Y-50000~ | ONE_OF | dawn -49998-01-01 |
                    Y19000 | ONE_OF | +19000-01-01 dusk |
                    1950S2 | ONE_OF | 1900-01-01 2000-01-01 |
                    1950S4 | ONE_OF | 1950-01-01 1951-01-01 |
                    -0044S1 | ONE_OF | -0049-01-01 -0039-01-01 |
                    Y-44S1 | ONE_OF | -0049-01-01 -0039-01-01 |
                    Y17340S3 | ONE_OF | +17300-01-01 +17400-01-01 |
                    Y1734E1S3 | ONE_OF | +17300-01-01 +17400-01-01 |
                    2025-05-01T24:00 | MOMENT | 2025-05-02 2025-05-02T00:01 | 2025-05-02 2025-05-02T00:01
                    2025-12-31T24:00:00Z | MOMENT | 2026-01-01 2026-01-01T00:00:01 | 2026-01-01 2026-01-01T00:00:01
                    Y-44 | ONE_OF | -0044-01-01 -0043-01-01 |
                    2023-21 | ONE_OF | 2023-03-01 2023-06-01 |
                    2023-24 | ONE_OF | 2023-12-01 2024-03-01 |
                    9999-24 | ONE_OF | 9999-12-01 +10000-03-01 |
                    2023-25 | ONE_OF | 2023-03-01 2023-06-01 |
                    2023-29 | ONE_OF | 2023-09-01 2023-12-01 |
                    2023-32 | ONE_OF | 2023-06-01 2023-09-01 |
                    2023-33 | ONE_OF | 2023-01-01 2023-04-01 |
                    2023-36 | ONE_OF | 2023-10-01 2024-01-01 |
                    2023-38 | ONE_OF | 2023-05-01 2023-09-01 |
                    2023-41 | ONE_OF | 2023-07-01 2024-01-01 |
                    201X | ONE_OF | 2010-01-01 2020-01-01 |
                    20XX | ONE_OF | 2000-01-01 2100-01-01 |
                    XXXX | ONE_OF | 0000-01-01 +10000-01-01 |
                    -004X | ONE_OF | -0049-01-01 -0039-01-01 |
                    -XXXX | ONE_OF | -9999-01-01 0000-01-01 |
                    2025-XX | ONE_OF | 2025-01-01 2026-01-01 |
                    2025-1X | ONE_OF | 2025-10-01 2026-01-01 |
                    2025-06-0X | ONE_OF | 2025-06-01 2025-06-10 |
                    2025-06-XX | ONE_OF | 2025-06-01 2025-07-01 |
                    2025-XX-31 | ONE_OF | 2025-01-31 2026-01-01 |
                    156X-12-25 | ONE_OF | 1560-12-25 1569-12-26 |
                    202X-02-29 | ONE_OF | 2020-02-29 2028-03-01 |
                    1XXX-XX | ONE_OF | 1000-01-01 2000-01-01 |
                    199X-21 | ONE_OF | 1990-03-01 1999-06-01 |
                    2025-07-31? | ONE_OF | 2025-07-31 2025-08-01 |
                    2025-07-31~ | ONE_OF | 2025-07-30 2025-08-02 |
                    2025-07-~31 | ONE_OF | 2025-07-30 2025-08-02 |
                    2025-07-%31 | ONE_OF | 2025-07-30 2025-08-02 |
                    2025-06~ | ONE_OF | 2025-05-01 2025-08-01 |
                    2025-06~-11 | ONE_OF | 2025-05-11 2025-07-12 |
                    2025~-06-11 | ONE_OF | 2024-06-11 2026-06-12 |
                    ~2025-06-11 | ONE_OF | 2024-06-11 2026-06-12 |
                    ?2025-06-~11 | ONE_OF | 2025-06-10 2025-06-13 |
                    2025~ | ONE_OF | 2024-01-01 2027-01-01 |
                    199X~ | ONE_OF | 1980-01-01 2010-01-01 |
                    2025-21~ | ONE_OF | 2024-12-01 2025-09-01 |
                    -9999~ | ONE_OF | -10000-01-01 -9997-01-01 |
                    [2025-07-21..2025-07-31] | ONE_OF | 2025-07-21 2025-08-01 |
                    [2025-04..2025-08-22] | ONE_OF | 2025-04-01 2025-08-23 |
                    [2025-04-09] | ONE_OF | 2025-04-09 2025-04-10 |
                    [2025-05-06,2025-04-15] | ONE_OF | 2025-04-15 2025-05-07 |
                    [..2025-08-21] | ONE_OF | dawn 2025-08-22 |
                    [2025-08-21..] | ONE_OF | 2025-08-21 dusk |
                    [1667,1760-12..] | ONE_OF | 1667-01-01 dusk |
                    {2025-04-15,2025-05-28} | ALL_OF | 2025-04-15 2025-05-29 |
                    2025-08-10/2025-08-11 | SPAN | 2025-08-10 2025-08-12 | 2025-08-10 2025-08-12
                    2025-06/2025-08-22 | SPAN | 2025-06-01 2025-08-23 | 2025-06-30 2025-08-23
                    2025-06-15/2025-06 | SPAN | 2025-06-15 2025-07-01 |
                    2025-06/2025-06 | SPAN | 2025-06-01 2025-07-01 |
                    2023/2025 | SPAN | 2023-01-01 2026-01-01 | 2023-12-31 2025-01-02
                    2025-07-01~/2025-07-31? | SPAN | 2025-06-30 2025-08-01 | 2025-07-02 2025-07-31
                    2025-06~/2025-12 | SPAN | 2025-05-01 2026-01-01 | 2025-07-31 2025-12-02
                    2025-06-30/.. | SPAN | 2025-06-30 dusk | 2025-06-30 2025-07-01
                    2025-06/.. | SPAN | 2025-06-01 dusk | 2025-06-30 2025-07-01
                    2025-07-~31/.. | SPAN | 2025-07-30 dusk | 2025-08-01 2025-08-02
                    2025-06/ | SPAN | 2025-06-01 dusk |
                    2025-06-30/ | SPAN | 2025-06-30 dusk | 2025-06-30 2025-07-01
                    ../2025-08-22 | SPAN | dawn 2025-08-23 | 2025-08-22 2025-08-23
                    ../2025-08 | SPAN | dawn 2025-09-01 | 2025-08-01 2025-08-02
                    /2025-08 | SPAN | dawn 2025-09-01 |
                    9999-12-31~/.. | SPAN | 9999-12-30 dusk | +10000-01-01 +10000-01-02
                    -0049/-0043 | SPAN | -0049-01-01 -0042-01-01 | -0049-12-31 -0043-01-02
                    2025-04-09T14:30/2025-04-09T16:00 | SPAN | 2025-04-09T14:30 2025-04-09T16:01 | 2025-04-09T14:30 2025-04-09T16:01
                    """)
    void liesWhereItShould(String edtf, ExtentForm form, String reach, String core) {
        Extent extent = date(edtf).extent();
        assertEquals(form, extent.form());
        assertEquals(reach, written(extent.reach()));
        TimeSpan sure = extent.core();
        assertEquals(core, sure == null ? null : written(sure));
    }

    @ParameterizedTest
    @CsvSource({
        "2025/.., KNOWN, OPEN",
        "2025/, KNOWN, UNKNOWN",
        "../2025, OPEN, KNOWN",
        "/2025, UNKNOWN, KNOWN",
        "2025/2026, KNOWN, KNOWN",
        "[..2025], OPEN, KNOWN",
        "[2025..], KNOWN, OPEN",
        "{..2025}, OPEN, KNOWN",
        "2025, KNOWN, KNOWN"
    })
    void saysWhatIsKnownOfItsEnds(String edtf, Bound start, Bound end) {
        Extent extent = date(edtf).extent();
        assertEquals(start, extent.startBound());
        assertEquals(end, extent.endBound());
    }

    @Test
    void dawnAndDuskAreTheEndsOfTheCalendar() {
        assertEquals(Dates.seconds("-50000-01-01T00:00:00"), Extent.DAWN);
        assertEquals(Dates.seconds("+19000-12-31T23:59:59") + 1, Extent.DUSK);
    }

    @Test
    void aSetOfAllHasEveryDayAsAPart() {
        assertEquals(
                List.of("2025-05-01 2025-05-02", "2025-05-02 2025-05-03", "2025-06-09 2025-06-10"),
                parts("{2025-06-09,2025-05-01..2025-05-02}"));
    }

    @Test
    void aLongOrCoarseRangeIsOnePart() {
        assertEquals(List.of("2025-01-01 2025-03-03"), parts("{2025-01-01..2025-03-02}"));
        assertEquals(60, parts("{2025-01-01..2025-03-01}").size());
        assertEquals(List.of("2023-01-01 2026-01-01"), parts("{2023..2025}"));
        assertEquals(List.of("2025-06-01 2025-07-01"), parts("{2025-06}"));
    }

    @Test
    void anOpenSetIsAnchoredAtItsKnownEnd() {
        Extent upTo = date("{..2025-08-21,2025-09-01}").extent();
        assertEquals("2025-08-22", written(upTo.anchor()));
        assertEquals("2025-08-22", written(date("[..2025-08-21]").extent().anchor()));
        assertEquals("2025-08-21", written(date("2025-08-21/..").extent().anchor()));
    }

    @Test
    void onlySetsOfAllHaveParts() {
        assertTrue(date("[2025-04-09,2025-04-12]").extent().parts().isEmpty());
        assertNull(date("[2025-04-09,2025-04-12]").extent().core());
    }

    private static List<String> parts(String edtf) {
        return date(edtf).extent().parts().stream().map(Dates::written).toList();
    }
}
