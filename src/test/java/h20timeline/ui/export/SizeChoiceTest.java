package h20timeline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.export.ExportSize;
import h20timeline.export.NamedSize;
import h20timeline.export.PixelSize;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The window offers the sizes of the command line.
class SizeChoiceTest {
    private static final PixelSize FREE = new PixelSize(640, 480);

    @Test
    void everySizeWithANameIsOffered() {
        List<PixelSize> offered =
                Arrays.stream(SizeChoice.values()).map(c -> c.size(FREE, 1, 1).size()).toList();
        for (NamedSize named : NamedSize.values()) {
            double dpi = named.isPaper() ? ExportSize.PAPER_DPI : ExportSize.SCREEN_DPI;
            assertTrue(offered.contains(named.pixels(dpi)), named.key());
        }
        assertEquals(offered.size(), offered.stream().distinct().count());
    }
}
