package h20timeline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.find.Snippet.Range;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.render.Fonts;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.ui.detail.DetailProbe;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text with passages marked, in no more lines than it may have.
@ExtendWith(FxExtension.class)
class HighlightedLabelTest {
    private static final String LONG =
            "What Chinese chipmakers, cloud firms and the state said about the H20 licences";

    private final HighlightedLabel words = new HighlightedLabel(StyleClass.ROW_HEADLINE, 2);
    private final VBox box = StyleClass.H20.on(new VBox(words));
    private Stage stage;

    @Start
    void start(Stage given) {
        Fonts.load();
        stage = given;
        Scene scene = new Scene(box, 600, 300);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatFitsIsWhole() {
        show(LONG, List.of(), 500);
        assertEquals(LONG, shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG, "关于出口许可、收入分成以及众多等待许可的芯片制造企业的一条非常长的标题"})
    void whatDoesNotFitEndsInAnEllipsis(String text) {
        show(text, List.of(), 190);
        double two = words.getHeight();
        String shown = shown();
        assertTrue(shown.endsWith("…"), shown);
        assertTrue(text.startsWith(shown.substring(0, shown.length() - 1)), shown);
        assertTrue(shown.length() > 20, shown);
        show(text.substring(0, 4), List.of(), 190);
        assertTrue(two < 2.5 * words.getHeight(), two + " against " + words.getHeight());
    }

    @Test
    void aTextThatIsGivenMoreRoomIsWholeAgain() {
        show(LONG, List.of(), 190);
        show(LONG, List.of(), 500);
        assertEquals(LONG, shown());
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        String text = "\uD840\uDC00".repeat(60);
        for (int width = 150; width < 200; width += 7) {
            show(text, List.of(), width);
            String shown = shown();
            assertTrue(shown.endsWith("…"));
            assertEquals(0, (shown.length() - 1) % 2, "whole characters at " + width);
        }
    }

    @Test
    void passagesAreBoldAndHaveAGroundOfTheirOwn() {
        int at = LONG.indexOf("H20");
        show(LONG, List.of(new Range(5, 12), new Range(at, at + 3)), 500);
        assertEquals(LONG, shown());
        List<Text> hits =
                DetailProbe.texts(words).stream().filter(HighlightedLabelTest::isHit).toList();
        assertEquals(List.of("Chinese", "H20"), hits.stream().map(Text::getText).toList());
        assertTrue(hits.stream().allMatch(hit -> hit.getFont().getStyle().contains("Bold")));
        Bounds ground = ground().getBoundsInParent();
        for (Text hit : hits) {
            Bounds place = words.sceneToLocal(hit.localToScene(hit.getLayoutBounds()));
            assertTrue(ground.getMinX() <= place.getMinX() + 1, ground + " under " + place);
            assertTrue(ground.getMaxY() >= place.getCenterY(), ground + " under " + place);
        }
    }

    @Test
    void aPassageThatIsElidedIsNotMarked() {
        int at = LONG.indexOf("licences");
        show(LONG, List.of(new Range(at, at + 8)), 190);
        assertTrue(ground().getElements().isEmpty());
        assertFalse(DetailProbe.texts(words).stream().anyMatch(HighlightedLabelTest::isHit));
    }

    @Test
    void nothingIsShownOfNothing() {
        show("", List.of(), 190);
        assertEquals("", shown());
    }

    private static boolean isHit(Text text) {
        return text.getStyleClass().contains("hit");
    }

    private Path ground() {
        return (Path) words.lookup(".hit-ground");
    }

    private String shown() {
        return DetailProbe.texts(words).stream().map(Text::getText).collect(Collectors.joining());
    }

    private void show(String text, List<Range> ranges, double width) {
        FxThread.run(() -> {
            words.setMaxWidth(width);
            words.show(new HighlightedText(text, ranges));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        FxThread.settle();
    }
}
