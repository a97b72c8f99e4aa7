package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.slides.Decks;
import h20timeline.slides.SlideDeck;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A slide fills screens of any usual shape, down to its foot.
@ExtendWith(FxExtension.class)
class ScreenShapesTest {
    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768", "2560, 1080", "1080, 1920", "768, 1024", "900, 900"})
    void itFillsTheScreen(double width, double height) {
        SlideDeck deck = Decks.saga();
        FxThread.run(() -> {
            SlidePane pane = new SlidePane(false);
            assertEquals(pane, new Scene(pane, width, height).getRoot());
            pane.shape(new Dimension2D(width, height));
            for (int step = 0; step < deck.steps().size(); step++) {
                pane.show(new SlidePane.Shown(deck, Language.EN, Position.of(step)));
                pane.applyCss();
                pane.layout();
                Node slide = pane.getChildrenUnmodifiable().getFirst();
                assertEquals(width, slide.getBoundsInParent().getWidth(), 2);
                assertEquals(height, slide.getBoundsInParent().getHeight(), 2);
                double lowest = 0;
                for (Node text : slide.lookupAll("Text")) {
                    Bounds place = text.localToScene(text.getBoundsInLocal());
                    assertTrue(place.getMinX() > 0 && place.getMinX() < width, text.toString());
                    lowest = Math.max(lowest, place.getMaxY());
                }
                assertTrue(lowest > height * 0.97 && lowest <= height, "foot at " + lowest);
            }
            return true;
        });
    }
}
