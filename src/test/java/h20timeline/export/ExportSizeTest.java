package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sizes in pixels and on paper, and where they end.
class ExportSizeTest {
    @ParameterizedTest
    @CsvSource({
        "720p,96,1280x720",
        "1080p,96,1920x1080",
        "4k,96,3840x2160",
        "a4,150,1754x1240",
        "A4,300,3508x2480",
        "a3,150,2480x1754",
        "a3,300,4961x3508",
        "square,96,1080x1080",
        "1:1,96,1080x1080",
        "4:5,96,1080x1350",
        "story,96,1080x1920",
        "9:16,96,1080x1920",
        "16:9,96,1920x1080",
        "a4-landscape,150,1754x1240",
        "a4-portrait,150,1240x1754",
        "A4-Portrait,300,2480x3508",
        "a3-landscape,150,2480x1754",
        "a3-portrait,150,1754x2480"
    })
    void formatsHaveTheirPixels(String key, double dpi, String size) {
        assertEquals(size, NamedSize.of(key).orElseThrow().pixels(dpi).toString());
    }

    @Test
    void paperIsPaperBothWays() {
        for (NamedSize size : NamedSize.values()) {
            assertEquals(size.key().startsWith("a"), size.isPaper(), size.key());
        }
    }

    @Test
    void aLargeScreenShowsTheSamePictureLarger() {
        ExportSize usual = ExportSize.of(NamedSize.FULL_HD, 96, 1, 1);
        ExportSize large = ExportSize.of(NamedSize.UHD, 96, 1, 1);
        assertEquals(usual.width(), large.width());
        assertEquals(2 * usual.pixelsPerUnit(), large.pixelsPerUnit());
    }

    @Test
    void paperShowsTheSamePictureAtEveryFineness() {
        ExportSize draft = ExportSize.of(NamedSize.A4, 150, 1, 1);
        ExportSize print = ExportSize.of(NamedSize.A4, 300, 1, 1);
        assertEquals(draft.width(), print.width(), 1);
        assertEquals(2 * draft.pixelsPerUnit(), print.pixelsPerUnit());
    }

    @Test
    void aScaleMakesItFinerAndNotSmaller() {
        ExportSize once = ExportSize.of(NamedSize.A4, 150, 1, 1);
        ExportSize twice = ExportSize.of(NamedSize.A4, 150, 2, 1);
        assertEquals(once.width(), twice.width());
        assertEquals("3508x2480", twice.pixels().toString());
        assertEquals(300, twice.fileDpi());
    }

    @Test
    void largerTextsLeaveAsMuchRoomAsAPictureNeeds() {
        ExportSize small = new ExportSize(new PixelSize(320, 240), 96, false, 1, 2);
        assertTrue(small.width() >= 320 && small.height() >= 200, small.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "16000,9000,1536",
        "30000,5000,1536",
        "16384,16384,1536",
        "3840,2160,160",
        "320,240,16"
    })
    void whatHasRoomIsAllowed(int width, int height, long megabytes) {
        assertTrue(SizeLimit.inFile(megabytes << 20).allows(new PixelSize(width, height)));
    }

    @ParameterizedTest
    @CsvSource({
        "32000,32000,1536",
        "33000,400,1536",
        "16000,9000,160",
        "400,40000,4000",
        "9999,9999,64"
    })
    void whatHasNoneIsRefusedWithTheLargestThatWorks(int width, int height, long megabytes) {
        PixelSize asked = new PixelSize(width, height);
        SizeLimit limit = SizeLimit.inFile(megabytes << 20);
        Optional<PixelSize> instead = limit.insteadOf(asked);
        assertTrue(limit.allows(instead.orElseThrow()), instead.toString());
        double shape = (double) instead.get().width() / instead.get().height();
        assertEquals((double) width / height, shape, 0.02 * shape);
        PixelSize more = new PixelSize(instead.get().width() + 8, instead.get().height() + 8);
        assertTrue(!limit.allows(more), "and no larger one of this shape does");
    }

    @Test
    void holdingAPictureAtOnceNeedsMore() {
        long memory = 512L << 20;
        assertTrue(SizeLimit.atOnce(memory).pixels() < SizeLimit.inFile(memory).pixels());
    }
}
