package h20timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The way from one span to another, without the clock.
class ZoomTest {
    private static final TimeSpan YEAR = days(0, 365);

    @Test
    void beginsAndEndsWhereItShould() {
        TimeSpan to = days(100, 130);
        assertEquals(YEAR, Zoom.between(YEAR, to, 0));
        assertEquals(to, Zoom.between(YEAR, to, 1));
    }

    @Test
    void panningKeepsTheLength() {
        TimeSpan to = days(500, 865);
        for (double part = 0; part <= 1; part += 0.05) {
            assertEquals(YEAR.length(), Zoom.between(YEAR, to, part).length());
        }
    }

    @Test
    void halfOfAPanIsHalfOfTheWay() {
        assertEquals(days(50, 415), Zoom.between(YEAR, days(100, 465), 0.5));
    }

    @Test
    void zoomingAroundAPointKeepsItInItsPlace() {
        long fixed = 73 * TimeSpan.DAY;
        TimeSpan to = new TimeSpan(fixed - 2 * TimeSpan.DAY, fixed + 8 * TimeSpan.DAY);
        for (double part = 0; part <= 1; part += 0.05) {
            TimeSpan span = Zoom.between(YEAR, to, part);
            assertEquals(0.2, (fixed - span.start()) / (double) span.length(), 1e-5);
        }
    }

    @Test
    void zoomsByEqualFactorsInEqualTimes() {
        TimeSpan to = days(100, 104);
        double first = Zoom.between(YEAR, to, 0.25).length() / (double) YEAR.length();
        double second =
                Zoom.between(YEAR, to, 0.5).length()
                        / (double) Zoom.between(YEAR, to, 0.25).length();
        assertEquals(first, second, 1e-4);
    }

    @Test
    void thereAndBackIsTheSameWay() {
        TimeSpan to = days(40, 44);
        TimeSpan there = Zoom.between(YEAR, to, 0.3);
        TimeSpan back = Zoom.between(to, YEAR, 0.7);
        assertTrue(Math.abs(there.start() - back.start()) <= 2, there + " " + back);
        assertTrue(Math.abs(there.end() - back.end()) <= 2, there + " " + back);
    }

    @Test
    void fromAllOfHistoryToTenMinutesStaysBetween() {
        TimeSpan all = new TimeSpan(Extent.DAWN, Extent.DUSK);
        TimeSpan near = new TimeSpan(Extent.DUSK - 600, Extent.DUSK);
        for (double part = 0; part <= 1; part += 0.01) {
            TimeSpan span = Zoom.between(all, near, part);
            assertTrue(span.start() >= all.start() && span.end() <= all.end() + 2, span.toString());
        }
    }

    private static TimeSpan days(long from, long to) {
        return new TimeSpan(from * TimeSpan.DAY, to * TimeSpan.DAY);
    }
}
