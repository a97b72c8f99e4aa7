package h20timeline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.render.StyleClass;
import h20timeline.ui.detail.DetailProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What goes wrong in one part of a window stays there.
@ExtendWith(FxExtension.class)
class GuardedPartTest {
    private static final String INSTEAD = "Not this part.";

    private final List<Throwable> reported = new ArrayList<>();
    private ScrollPane scroll;

    @Start
    void start(Stage stage) {
        scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(new StackPane(scroll), 300, 300));
        stage.show();
    }

    @Test
    void aPartThatCannotBeMade() {
        assertInstead(() -> {
            throw new IllegalStateException("made");
        });
    }

    @Test
    void aPartThatCannotBeMeasured() {
        assertInstead(() ->
                new Region() {
                    @Override
                    protected double computePrefHeight(double width) {
                        throw new IllegalStateException("measured");
                    }
                });
    }

    @Test
    void aPartThatCannotBeLaidOutDeepInside() {
        assertInstead(() ->
                new VBox(
                        new VBox(
                                new Region() {
                                    @Override
                                    protected void layoutChildren() {
                                        throw new IllegalStateException("laid out");
                                    }
                                })));
    }

    private void assertInstead(Supplier<Region> part) {
        FxThread.run(() ->
                Thread.currentThread()
                        .setUncaughtExceptionHandler((thread, failure) -> reported.add(failure)));
        show(() ->
                new VBox(
                        new GuardedPart(part, INSTEAD),
                        new Paragraph("The rest", StyleClass.HINT)));
        assertEquals(List.of(INSTEAD, "The rest"), shown());
        assertEquals(1, reported.size(), reported.toString());
        assertSame(IllegalStateException.class, reported.getFirst().getClass());
        show(() -> new VBox(new Paragraph("The next", StyleClass.HINT)));
        assertEquals(List.of("The next"), shown());
        assertTrue(DetailProbe.texts(scroll).getFirst().getLayoutBounds().getHeight() > 5);
        assertTrue(((Region) scroll.getContent()).getHeight() > 5, "the next has a layout");
    }

    private void show(Supplier<VBox> content) {
        FxThread.run(() -> scroll.setContent(content.get()));
        FxThread.settle();
    }

    private List<String> shown() {
        return FxThread.run(() -> DetailProbe.shown(scroll.getContent()));
    }
}
