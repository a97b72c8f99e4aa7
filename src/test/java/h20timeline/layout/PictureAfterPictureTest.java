package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.fx.FxThread;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import h20timeline.render.DrawnPixels;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureView;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.render.primitives.NodeReader;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A view that has shown other pictures shows the next one as a new view does: nodes that it keeps
/// from mark to mark carry nothing over.
class PictureAfterPictureTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final int PICTURES = 16;

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 300, 3000})
    void nothingIsCarriedOver(int events) {
        Timeline timeline =
                events == 0 ? Generated.saga() : Generated.timeline(events + 7L, events);
        TimelineIndex index = new TimelineIndex(timeline);
        RandomViewports random = new RandomViewports(new Random(events), index);
        TimelineLayout layout = new TimelineLayout(index, FxThread.run(FontMeasure::new));
        PictureView kept = FxThread.run(PictureAfterPictureTest::view);
        for (int i = 0; i < PICTURES; i++) {
            Viewport viewport = random.any(WIDTH, HEIGHT);
            Picture picture = FxThread.run(() -> layout.picture(viewport));
            List<String> made = FxThread.run(() -> drawn(view(), picture));
            List<String> after = FxThread.run(() -> drawn(kept, picture));
            assertEquals(made, after, () -> "after another picture: " + viewport);
        }
    }

    private static PictureView view() {
        PictureView view = new PictureView();
        StackPane root = StyleClass.H20.on(new StackPane(view));
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        return view;
    }

    /// What is drawn, each with the event that it belongs to, whatever lies over what.
    private static List<String> drawn(PictureView view, Picture picture) {
        view.show(picture);
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
        return NodeReader.read(view, WIDTH, HEIGHT).groups().stream()
                .flatMap(
                        group -> group.primitives().stream().map(one -> group.event() + ": " + one))
                .sorted()
                .toList();
    }
}
