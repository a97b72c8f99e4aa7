package h20timeline.cli;

import h20timeline.export.ExportFile;
import h20timeline.export.ExportItem;
import h20timeline.export.ExportPaths;
import h20timeline.export.ExportPlan;
import h20timeline.export.ExportRange;
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
import h20timeline.layout.view.Emphasis;
import h20timeline.model.Event;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import h20timeline.platform.HeadlessToolkit;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import h20timeline.render.FontMeasure;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import h20timeline.time.TimeSpan;
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
        description = "Write pictures of timelines as PNG. Needs no display.")
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final String STEPS = "steps";
    private static final String EVENT = "event";

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
                    "the picture to write; a folder, or a name ending with /, where there are"
                            + " several; - for standard output")
    private @Nullable String output;

    @Option(
            names = "--what",
            paramLabel = "view|all|steps|event",
            defaultValue = "view",
            description =
                    "view: the stretch of the story; all: all of the time, both in"
                            + " exactly the size asked: what has no room is counted; steps:"
                            + " each step of the story as a slide, into a folder; event:"
                            + " what is known of the selected event (default: ${DEFAULT-VALUE})")
    private String what = "view";

    @Option(
            names = "--range",
            paramLabel = "EDTF",
            description = "the time to show, such as 2025-08 or 2025-04/2025-08")
    private @Nullable String range;

    @Option(names = "--select", paramLabel = "ID", description = "the event to select")
    private @Nullable String select;

    @Option(
            names = "--notes",
            description = "with --what steps: the speaker's notes as a Markdown file beside them")
    private boolean notes;

    @Option(
            names = "--grow",
            description =
                    "with --what all: a picture that is higher than asked, where words need it")
    private boolean grow;

    @Option(names = "--force", description = "replace pictures that exist")
    private boolean force;

    @Option(
            names = "--partial",
            description = "picture a file with unreadable events, too; the foot says how many")
    private boolean partial;

    @Mixin private ExportOptions options = new ExportOptions();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        options.check();
        EdtfDate span = range == null ? null : range(range);
        if (!List.of("view", ALL, STEPS, EVENT).contains(what)) {
            throw new UsageError(CliMessages.BAD_WHAT, what);
        }
        if (what.equals(EVENT) && select == null) {
            throw new UsageError(CliMessages.EVENT_NEEDS_SELECT);
        }
        if (what.equals(STEPS) && (span != null || select != null)) {
            throw new UsageError(CliMessages.STEPS_ALONE);
        }
        if (notes && !what.equals(STEPS)) {
            throw new UsageError(CliMessages.NOTES_OF_STEPS);
        }
        if (grow && !what.equals(ALL)) {
            throw new UsageError(CliMessages.ONLY_ALL_GROWS);
        }
        ExportRequest sample = options.request(new ExportScope.OneEvent(""));
        ExportPaths paths =
                ExportPaths.of(
                        Objects.requireNonNull(output), force, what.equals(STEPS), sample.format());
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
                TimelineIndex index = read(input, loaded, span);
                if (!ready) {
                    ExportFonts.start(sample.languages());
                    ready = true;
                }
                boolean quotes = what.equals(EVENT) || what.equals(STEPS) || options.quotes();
                ExportFonts.undrawn(index.timeline(), sample.languages(), quotes, options.credit())
                        .ifPresent(command.getErr()::println);
                String name = names.next(ExportPaths.stem(input.shortName()));
                saver.save(files(name, index, loaded.unread(), span, paths));
            } catch (UserError e) {
                report.failed(_ -> Objects.requireNonNull(e.getMessage()));
            }
        }
        return report.end();
    }

    /// The files to write for one event file.
    private List<ExportFile> files(
            String name,
            TimelineIndex index,
            int unread,
            @Nullable EdtfDate span,
            ExportPaths paths) {
        ExportSource source =
                new ExportSource(
                        new TimelineLayout(index, HeadlessToolkit.call(FontMeasure::new)),
                        Emphasis.of(select).with(options.links()),
                        unread);
        ExportRequest request = options.request(scope(span, index));
        List<ExportItem> items = new ExportPlan(source, request).items();
        if (paths.isStream()) {
            ExportItem only = items.getFirst();
            OutputStream out = new FileOutputStream(FileDescriptor.out);
            return List.of(
                    new ExportFile.OfStream(Path.of(paths.output()), out, only, request.format()));
        }
        List<ExportFile> written =
                new ArrayList<>(paths.files(items, name, eventPart(index.timeline())));
        if (notes) {
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

    private TimelineIndex read(InputFile input, LoadReport loaded, @Nullable EdtfDate span) {
        Timeline timeline = options.known(Objects.requireNonNull(loaded.timeline()), select);
        if (loaded.unread() > 0 && !partial) {
            throw new UserError(CliMessages.BROKEN_FILE, input.name(), loaded.unread());
        }
        if (select != null && timeline.event(select).isEmpty()) {
            throw new UserError(CliMessages.NO_SUCH_EVENT, select);
        }
        if (span != null && !what.equals(EVENT)) {
            ExportRange.problem(span, timeline)
                    .ifPresent(problem -> {
                        throw new UserError(problem.in(SystemLanguage.language()));
                    });
        }
        return new TimelineIndex(timeline);
    }

    /// The part of file names that distinguishes the pictures of one event.
    private String eventPart(Timeline timeline) {
        if (!what.equals(EVENT)) {
            return "";
        }
        List<String> ids = timeline.events().stream().map(Event::id).toList();
        return FileNames.of(ids).getOrDefault(select, "");
    }

    private ExportScope scope(@Nullable EdtfDate span, TimelineIndex index) {
        TimeSpan wanted = span == null ? null : ExportRange.of(span.extent(), index.all());
        return switch (what) {
            case EVENT -> new ExportScope.OneEvent(Objects.requireNonNull(select));
            case STEPS -> new ExportScope.Steps();
            case ALL -> new ExportScope.Whole(wanted == null ? index.all() : wanted, grow);
            default -> new ExportScope.View(wanted == null ? index.story() : wanted);
        };
    }

    private static EdtfDate range(String text) {
        return switch (EdtfDate.parse(text)) {
            case EdtfResult.Parsed parsed -> parsed.date();
            case EdtfResult.Failed failed ->
                    throw new UsageError(
                            CliMessages.BAD_RANGE,
                            text,
                            failed.sentence(SystemLanguage.language()));
        };
    }
}
