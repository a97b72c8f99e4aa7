package h20timeline.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// What the tests of this package share: reading dates that are right, writing extents down.
final class Dates {
    private Dates() {}

    /// The date of a string that can be read.
    static EdtfDate date(String edtf) {
        return switch (EdtfDate.parse(edtf)) {
            case EdtfResult.Parsed parsed -> parsed.date();
            case EdtfResult.Failed failed -> throw new AssertionError(edtf + ": " + failed);
        };
    }

    /// What is wrong with a string that cannot be read.
    static EdtfResult.Failed fault(String text) {
        return switch (EdtfDate.parse(text)) {
            case EdtfResult.Parsed parsed -> throw new AssertionError(parsed.toString());
            case EdtfResult.Failed failed -> failed;
        };
    }

    /// Days where both ends are midnights, days with times elsewhere; the end is not included.
    static String written(TimeSpan span) {
        return written(span.start()) + " " + written(span.end());
    }

    static String written(long seconds) {
        if (seconds == Extent.DAWN) {
            return "dawn";
        }
        if (seconds == Extent.DUSK) {
            return "dusk";
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        boolean midnight = Math.floorMod(seconds, TimeSpan.DAY) == 0;
        return midnight ? time.toLocalDate().toString() : time.toString();
    }

    /// The first second of a date and time of ISO.
    static long seconds(String iso) {
        return LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC);
    }
}
