package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.EventSet;
import h20timeline.model.LinkChoice;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What does not stand out is grey in every theme, and its words can still be read.
class DimColoursTest {
    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsLitOrSelectedWearsItsHue(Theme theme) throws IOException {
        Map<String, Integer> tokens = PictureColoursTest.tokens(theme);
        TimelineIndex index = new TimelineIndex(Sagas.saga());
        BitSet even = new BitSet();
        for (int i = 0; i < index.size(); i += 2) {
            even.set(i);
        }
        String selected = index.timeline().events().get(1).id();
        Viewport view =
                new Viewport(index.story(), 1280, 720, Language.EN)
                        .with(new Emphasis(selected, LinkChoice.STORY, EventSet.of(even)));
        Picture picture =
                FxThread.run(() -> new TimelineLayout(index, new FontMeasure()).picture(view));
        DrawnPixels drawn = DrawnPixels.of(index, view, theme);
        int dim = 0;
        int highlighted = 0;
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.OfEvent one && isFull(one)) {
                String token = one.dim() ? "dim" : one.hue();
                int x = (int) Math.floor(one.anchorX());
                int y = (int) Math.floor(one.anchorY());
                assertEquals(tokens.get(token), drawn.at(x, y), one.id() + " in " + theme);
                dim += one.dim() ? 1 : 0;
                highlighted += one.dim() ? 0 : 1;
                assertFalse(one.dim() && one.id().equals(selected));
            }
        }
        assertTrue(dim > 3 && highlighted > 3, dim + " dim, " + highlighted + " lit");
        assertTrue(drawn.colours().contains(tokens.get("dim-ink")), "dim words");
    }

    /// Full shapes have their colour in the middle.
    private static boolean isFull(Mark.OfEvent mark) {
        return (mark instanceof Mark.Label)
                && (mark.glyph() == Glyph.DISC || mark.glyph() == Glyph.DIAMOND);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDimCanBeReadAndSeen(Theme theme) throws IOException {
        Map<String, Integer> tokens = PictureColoursTest.tokens(theme);
        for (String ground : new String[] {"paper", "shade", "card"}) {
            int under = Objects.requireNonNull(tokens.get(ground));
            int ink = Objects.requireNonNull(tokens.get("dim-ink"));
            int mark = Objects.requireNonNull(tokens.get("dim"));
            assertTrue(contrast(ink, under) >= 4.5, "words on " + ground + " in " + theme);
            assertTrue(contrast(mark, under) >= 3, "marks on " + ground + " in " + theme);
            int full = Objects.requireNonNull(tokens.get("ink"));
            assertTrue(contrast(full, under) >= 2 * contrast(ink, under), "stands out: " + theme);
        }
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
