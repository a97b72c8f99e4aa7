package h20timeline.app;

import h20timeline.layout.Emphasis;
import h20timeline.layout.Surround;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.picture.Format;
import h20timeline.picture.Measures;
import h20timeline.picture.Order;
import h20timeline.picture.Shots;
import h20timeline.picture.Subject;
import h20timeline.picture.What;
import h20timeline.render.Backdrop;
import h20timeline.render.FontMeasure;
import h20timeline.render.Theme;
import h20timeline.words.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// Writes a picture as the command line does, but not by way of it: its parser is of a kind that no
/// cache holds, and a cache with what mentions it would have every start read it.
@NullMarked
final class RehearsalExport {
    private RehearsalExport() {}

    static void write(Path file) {
        TimelineFile saga = new TimelineFile(null);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        TimelineIndex index = new TimelineIndex(saga.require(err));
        TimelineLayout layout = new TimelineLayout(index, HeadlessToolkit.call(FontMeasure::new));
        Order order =
                new Order(
                        new What.View(index.story()),
                        Measures.of(Format.FULL_HD, Measures.SCREEN_DPI, 1, 1),
                        List.of(Theme.LIGHT),
                        List.of(Language.EN),
                        Backdrop.THEME,
                        Surround.TITLED);
        Outputs outputs = Outputs.of(file.toString(), false, false);
        ExportRun run = new ExportRun(out, err, outputs);
        run.write(new Shots(new Subject(layout, Emphasis.NONE), order).all(), outputs.of(saga, ""));
        if (run.end() != 0) {
            throw new IllegalStateException("the export failed");
        }
    }
}
