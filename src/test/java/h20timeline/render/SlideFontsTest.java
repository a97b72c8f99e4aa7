package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.layout.text.TextRole;
import h20timeline.slides.Slide;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Slides are read across a room.
@ExtendWith(FxExtension.class)
class SlideFontsTest {
    private static final double PART = 1.0 / 50;

    @ParameterizedTest
    @EnumSource
    void noTextIsSmallerThanAFiftiethOfTheScreen(TextRole role) {
        double size =
                FxThread.run(() -> {
                    Text text = new Text("x");
                    text.getStyleClass().add(FontMeasure.cssClass(role));
                    Group root = StyleClass.H20.on(new Group(text));
                    Scene scene = new Scene(root);
                    scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
                    root.applyCss();
                    return text.getFont().getSize();
                });
        assertTrue(size >= Slide.HEIGHT * PART, role + ": " + size);
    }
}
