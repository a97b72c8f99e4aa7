package h20timeline.bench;

import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.EventSet;
import h20timeline.model.LinkChoice;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureView;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.time.TimeSpan;
import java.util.BitSet;
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

/// One step of a pan by eight pixels with 100,000 events: layout, nodes, styles, without drawing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class PanBench {
    /// One part of this many of the whole range is visible.
    @Param({"1", "10", "1000"})
    public int part;

    /// One event of this many stands out, or 0: all do.
    @Param({"0", "3"})
    public int highlighted;

    private Emphasis emphasis = Emphasis.NONE;
    private TimelineLayout layout =
            new TimelineLayout(new TimelineIndex(BenchTimelines.of(34)), (t, r) -> 7);
    private TimeSpan span = new TimeSpan(0, 1);
    private long step;
    private int at;
    private PictureView view = new PictureView();

    /// Builds the index and a scene.
    @Setup
    public void prepare() throws InterruptedException {
        Toolkit.start();
        TimelineIndex index = new TimelineIndex(BenchTimelines.of(100_000));
        layout = new TimelineLayout(index, Toolkit.call(FontMeasure::new));
        if (highlighted > 0) {
            BitSet events = new BitSet();
            for (int i = 0; i < index.size(); i += highlighted) {
                events.set(i);
            }
            emphasis = new Emphasis(null, LinkChoice.STORY, EventSet.of(events));
        }
        TimeSpan all = index.all();
        long length = all.length() / part;
        span = new TimeSpan(all.middle() - length / 2, all.middle() + length / 2);
        step = span.length() * 8 / 1700;
        Toolkit.call(() -> {
            view = new PictureView();
            StackPane root = StyleClass.H20.on(new StackPane(view));
            Scene scene = new Scene(root, 1920, 1080);
            scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
            return scene;
        });
        pan();
        System.out.printf("%nnodes in the scene: %d%n", Toolkit.call(() -> nodes(view)));
    }

    /// One step, on the toolkit's thread.
    @Benchmark
    public Object pan() {
        long by = step * (at++ % 200 - 100);
        Viewport viewport =
                new Viewport(
                                new TimeSpan(span.start() + by, span.end() + by),
                                1920,
                                1080,
                                Language.EN)
                        .with(emphasis);
        return Toolkit.call(() -> {
            view.show(layout.picture(viewport));
            Parent root = view.getScene().getRoot();
            root.applyCss();
            root.layout();
            return root;
        });
    }

    private static int nodes(Parent parent) {
        int sum = 1;
        for (var child : parent.getChildrenUnmodifiable()) {
            sum += child instanceof Parent inner ? nodes(inner) : 1;
        }
        return sum;
    }
}
