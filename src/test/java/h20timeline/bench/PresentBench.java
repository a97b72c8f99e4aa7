package h20timeline.bench;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.Box;
import h20timeline.render.FontMeasure;
import h20timeline.render.SlideView;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.slides.Slide;
import h20timeline.slides.SlideDeck;
import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From step to step of a presentation, without drawing: the first frame with the new slide, and
/// each frame of the movement after it. Layout, nodes and styles.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 2)
public class PresentBench {
    /// Frames of one movement at 60 a second.
    private static final int FRAMES = 42;

    private static final double WIDTH = Slide.shapeOn(1920, 1080);

    /// The saga, or generated timelines without a story of their own.
    @Param({"34", "100000"})
    public int events;

    private SlideDeck deck = new SlideDeck(new TimelineIndex(BenchTimelines.of(34)), (t, r) -> 7);
    private SlideView view = new SlideView();
    private Box box = new Box(0, 0, 1, 1);
    private int step = 1;
    private int frame;

    /// Builds the deck and a scene.
    @Setup
    public void prepare() throws InterruptedException {
        Toolkit.start();
        TimelineIndex index = new TimelineIndex(BenchTimelines.of(events));
        deck = new SlideDeck(index, Toolkit.call(FontMeasure::new));
        Toolkit.call(() -> {
            view = new SlideView();
            view.setPrefSize(WIDTH, Slide.HEIGHT);
            StackPane root = StyleClass.H20.on(new StackPane(view));
            Scene scene = new Scene(root, WIDTH, Slide.HEIGHT);
            scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
            return scene;
        });
        box = Objects.requireNonNull(deck.slide(1, Language.EN, WIDTH).timeline());
        System.out.printf("%nsteps: %d%n", deck.steps().size());
    }

    /// The first frame after a key: the new slide, its timeline still where it was.
    @Benchmark
    public Object first() {
        int from = step;
        step = next(step);
        return Toolkit.call(() -> {
            Slide slide = deck.slide(step, Language.EN, WIDTH);
            view.show(slide);
            TimeSpan span = deck.steps().get(from).range();
            view.show(deck.picture(step, span, box, Language.EN), box);
            return laidOut();
        });
    }

    /// One frame of the movement.
    @Benchmark
    public Object movement() {
        if (frame++ % FRAMES == 0) {
            step = next(step);
        }
        TimeSpan from = deck.steps().get(step - 1).range();
        TimeSpan to = deck.steps().get(step).range();
        TimeSpan span = Zoom.between(from, to, (frame % FRAMES + 1.0) / FRAMES);
        return Toolkit.call(() -> {
            view.show(deck.picture(step, span, box, Language.EN), box);
            return laidOut();
        });
    }

    /// Round and round among the first steps about events.
    private int next(int at) {
        return at >= Math.min(deck.steps().size() - 3, 400) ? 1 : at + 1;
    }

    private Parent laidOut() {
        Parent root = view.getScene().getRoot();
        root.applyCss();
        root.layout();
        return root;
    }
}
