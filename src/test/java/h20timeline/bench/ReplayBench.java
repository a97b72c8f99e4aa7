package h20timeline.bench;

import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureView;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
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

/// The handle of the known day is dragged over 100,000 events: what the toolkit's thread does to
/// show a day, and how long the day itself takes, beside that thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 2)
public class ReplayBench {
    private static final int DAYS = 12;

    /// One part of this many of the whole range is visible.
    @Param({"1", "10", "1000"})
    public int part;

    private final List<TimelineLayout> layouts = new ArrayList<>();
    private Knowledge knowledge = new Knowledge(BenchTimelines.of(34));
    private TextMeasure measure = (text, role) -> 7;
    private TimeSpan span = new TimeSpan(0, 1);
    private PictureView view = new PictureView();
    private int at;

    /// Builds some days that a drag has reached, and a scene.
    @Setup
    public void prepare() throws InterruptedException {
        Toolkit.start();
        measure = Toolkit.call(FontMeasure::new);
        Timeline timeline = BenchTimelines.of(100_000);
        knowledge = new Knowledge(timeline);
        TimeSpan all = new TimelineIndex(timeline).all();
        long length = all.length() / part;
        span = new TimeSpan(all.middle() - length / 2, all.middle() + length / 2);
        for (int i = 0; i < DAYS; i++) {
            TimelineIndex index = new TimelineIndex(knowledge.on(day(i)));
            layouts.add(new TimelineLayout(index, measure));
            layouts.getLast().picture(viewport());
        }
        Toolkit.call(() -> {
            view = new PictureView();
            StackPane root = StyleClass.H20.on(new StackPane(view));
            Scene scene = new Scene(root, 1920, 1080);
            scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
            return scene;
        });
    }

    private Viewport viewport() {
        return new Viewport(span, 1920, 1080, Language.EN);
    }

    private long day(int place) {
        long half = (knowledge.first() + knowledge.end()) / 2;
        return half + (knowledge.end() - half) * (place % DAYS) / DAYS;
    }

    /// Another day is shown, which was laid out beside the toolkit's thread as the program does it.
    @Benchmark
    public Object frame() {
        TimelineLayout layout = layouts.get(at++ % DAYS);
        return Toolkit.call(() -> {
            view.show(layout.picture(viewport()));
            Parent root = view.getScene().getRoot();
            root.applyCss();
            root.layout();
            return root;
        });
    }

    /// A day is made, beside the toolkit's thread.
    @Benchmark
    public Object day() {
        return new TimelineIndex(knowledge.on(day(at++)));
    }
}
