package h20timeline.app;

import h20timeline.cli.ExportReport;
import h20timeline.export.ExportFormat;
import h20timeline.export.ExportPaths;
import h20timeline.export.ExportPlan;
import h20timeline.export.ExportRequest;
import h20timeline.export.ExportSaver;
import h20timeline.export.ExportScope;
import h20timeline.export.ExportSize;
import h20timeline.export.ExportSource;
import h20timeline.export.NamedSize;
import h20timeline.file.BundledFile;
import h20timeline.file.InputFile;
import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.platform.HeadlessToolkit;
import h20timeline.render.Backdrop;
import h20timeline.render.FontMeasure;
import h20timeline.render.Theme;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/// Writes a picture as the command line does, but not by way of it: its parser is of a kind that no
/// cache holds, and a cache with what mentions it would have every start read it.
@NullMarked
final class RehearsalExport {
    private RehearsalExport() {}

    static void write(Path file) {
        InputFile saga = BundledFile.SAGA;
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        TimelineIndex index =
                new TimelineIndex(Objects.requireNonNull(saga.require(err).timeline()));
        TimelineLayout layout = new TimelineLayout(index, HeadlessToolkit.call(FontMeasure::new));
        ExportRequest request =
                new ExportRequest(
                        new ExportScope.View(index.story()),
                        ExportSize.of(NamedSize.FULL_HD, ExportSize.SCREEN_DPI, 1, 1),
                        List.of(Theme.LIGHT),
                        List.of(Language.EN),
                        Backdrop.THEME,
                        Decorations.TITLED,
                        ExportFormat.usual());
        ExportPaths paths = ExportPaths.of(file.toString(), false, false, request.format());
        ExportPlan plan = new ExportPlan(new ExportSource(layout, Emphasis.NONE), request);
        ExportReport report = new ExportReport(out, err);
        new ExportSaver(HeadlessToolkit.executor(), false, report)
                .save(paths.files(plan.items(), saga.shortName(), ""));
        if (report.end() != 0) {
            throw new IllegalStateException("the export failed");
        }
    }
}
