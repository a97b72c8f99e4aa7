package h20timeline.cli;

import h20timeline.export.ExportFile;
import h20timeline.export.ExportFormat;
import h20timeline.export.ExportItem;
import h20timeline.export.ExportPaths;
import h20timeline.export.ExportPlan;
import h20timeline.export.ExportRequest;
import h20timeline.export.ExportSaver;
import h20timeline.export.ExportScope;
import h20timeline.export.ExportSource;
import h20timeline.export.FileNames;
import h20timeline.export.NotesFile;
import h20timeline.file.BundledFile;
import h20timeline.file.InputFile;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import h20timeline.platform.HeadlessToolkit;
import h20timeline.platform.UserError;
import h20timeline.render.FontMeasure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Exports pictures of timelines without a window.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Write pictures, documents and tables of timelines. Needs no display.")
final class ExportCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "the event files; the H20 saga when absent. h20-after is what came after it")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "X.png|FOLDER|-",
            description =
                    "the file to write, whose ending says the format: .png, .svg, .pdf, .pptx,"
                            + " .docx, .xlsx, .md, .csv, .html; a folder, or a name ending with /,"
                            + " where there are several; - for standard output")
    private @Nullable String output;

    @Option(names = "--force", description = "replace pictures that exist")
    private boolean force;

    @Option(
            names = "--partial",
            description = "picture a file with unreadable events, too; the foot says how many")
    private boolean partial;

    @Mixin private ScopeOptions scope = new ScopeOptions();

    @Mixin private FormatOptions formats = new FormatOptions();

    @Mixin private ExportOptions options = new ExportOptions();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        String target = Objects.requireNonNull(output);
        ExportFormat format = formats.format(target);
        options.check(format);
        scope.check();
        ExportRequest sample = options.request(new ExportScope.OneEvent(""), format);
        boolean several = scope.isSteps() && !format.holdsSteps();
        ExportPaths paths = ExportPaths.of(target, force, several, format);
        List<InputFile> inputs = inputs();
        paths.check(inputs.size(), sample.languages().size() * sample.themes().size());
        ExportReport report =
                new ExportReport(command.getOut(), command.getErr(), paths.isStream());
        ExportSaver saver = new ExportSaver(HeadlessToolkit.executor(), paths.replace(), report);
        FileNames names = new FileNames();
        boolean ready = false;
        for (InputFile single : inputs) {
            InputFile input = options.with(single);
            try {
                LoadReport loaded = input.require(command.getErr());
                TimelineIndex index = read(input, loaded);
                if (!ready) {
                    ExportFonts.start(format.isDrawn() ? sample.languages() : List.of());
                    ready = true;
                }
                boolean quotes = scope.isEvent() || scope.isSteps() || options.quotes();
                if (format.isDrawn()) {
                    ExportFonts.undrawn(
                                    index.timeline(), sample.languages(), quotes, options.credit())
                            .ifPresent(command.getErr()::println);
                }
                String name = names.next(ExportPaths.stem(input.shortName()));
                saver.save(files(name, index, loaded.unread(), paths));
            } catch (UserError e) {
                report.failed(_ -> Objects.requireNonNull(e.getMessage()));
            }
        }
        return report.end();
    }

    /// The files to write for one event file.
    private List<ExportFile> files(
            String name, TimelineIndex index, int unread, ExportPaths paths) {
        ExportSource source =
                new ExportSource(
                        new TimelineLayout(index, HeadlessToolkit.call(FontMeasure::new)),
                        options.emphasis(scope.selected()),
                        unread);
        ExportRequest request = options.request(scope.scope(index), paths.format(), scope.notes());
        List<ExportItem> items = new ExportPlan(source, request).items();
        if (paths.isStream()) {
            ExportItem only = items.getFirst();
            OutputStream out = new FileOutputStream(FileDescriptor.out);
            return List.of(
                    new ExportFile.OfStream(Path.of(paths.output()), out, only, request.format()));
        }
        List<ExportFile> written =
                new ArrayList<>(paths.files(items, name, eventPart(index.timeline())));
        if (scope.notes() && !request.format().holdsSteps()) {
            written.addAll(paths.notes(NotesFile.of(index, request.languages()), name));
        }
        return written;
    }

    /// Not by a converter of the parser, which takes a word that none can read for one too many.
    private List<InputFile> inputs() {
        return files.isEmpty()
                ? List.of(BundledFile.SAGA)
                : files.stream().map(new InputFileConverter()::convert).toList();
    }

    private TimelineIndex read(InputFile input, LoadReport loaded) {
        Timeline whole = Objects.requireNonNull(loaded.timeline());
        Timeline timeline = options.known(whole, input, scope.selected());
        if (loaded.unread() > 0 && !partial) {
            throw new UserError(CliMessages.BROKEN_FILE, input.name(), loaded.unread());
        }
        scope.check(timeline);
        return new TimelineIndex(timeline);
    }

    /// The part of file names that distinguishes the pictures of one event.
    private String eventPart(Timeline timeline) {
        if (!scope.isEvent()) {
            return "";
        }
        List<String> ids = timeline.events().stream().map(Event::id).toList();
        return FileNames.of(ids).getOrDefault(scope.selected(), "");
    }
}
