package h20timeline.cli;

import h20timeline.file.InputFile;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonDocument;
import h20timeline.format.JsonObject;
import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.registry.TimelineFile;
import h20timeline.format.registry.TimelineFile.ImportedFile;
import h20timeline.format.registry.TimelineTarget;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.model.LoadReport;
import h20timeline.platform.AtomicFile;
import h20timeline.platform.IoFailureText;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import h20timeline.time.DayOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes an event file of a table or of another program's file, and a table of an event file.
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Make an event file of a table (CSV, XLSX, Markdown) or of another timeline program's"
                    + " file, or a table of an event file. What a file is, is known by its content."
        })
final class ConvertCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            description = "the file to convert",
            converter = InputFileConverter.class)
    private @Nullable InputFile file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "the file to write: .json for an event file, .csv or .xlsx for a table."
                            + " Without it, IN.timeline.json, if there is no such file yet")
    private @Nullable Path output;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "the sheet of a workbook to read; the first one when absent")
    private @Nullable String sheet;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "how 03/04/2025 is read: day-first or month-first")
    private @Nullable String dates;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description =
                    "the event file that an edited table was made of: what the table has no column"
                            + " for stays as it is there")
    private @Nullable Path base;

    private final Language language = SystemLanguage.language();

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        InputFile input = Objects.requireNonNull(file);
        Path target = target(input);
        TimelineTarget form =
                TimelineTarget.of(target)
                        .orElseThrow(() -> new UsageError(CliMessages.BAD_TARGET, target));
        Path from = input.path();
        if (from != null && Files.exists(target) && Files.isSameFile(from, target)) {
            throw new UserError(CliMessages.SAME_FILE, target);
        }
        ImportedFile read = read(input);
        LoadReport report = read.report();
        Localised origin = report.origin();
        if (origin != null) {
            command.getOut().println(origin.in(language));
        }
        InputFile.print(report, command.getErr());
        if (report.timeline() == null) {
            command.getErr().println(CliMessages.NOTHING_TO_CONVERT.in(language, input.name()));
            return 1;
        }
        byte[] json = form == TimelineTarget.JSON ? read.json() : null;
        JsonObject events = json == null ? events(input, read) : JsonObject.empty();
        try {
            AtomicFile.write(
                    target,
                    output != null,
                    fresh -> {
                        try (OutputStream out = Files.newOutputStream(fresh)) {
                            if (json == null) {
                                form.write(events, out);
                            } else {
                                out.write(json);
                            }
                        }
                    });
        } catch (IOException e) {
            String why = new IoFailureText(e).in(language);
            throw new UserError(CliMessages.NOT_CONVERTED, target, why);
        }
        command.getOut().println(CliMessages.CONVERTED.in(language, target));
        return 0;
    }

    private Path target(InputFile input) {
        if (output != null) {
            return output;
        }
        Path path = input.path();
        String name =
                input.shortName().replaceFirst("(?<=.)(\\.timeline)?\\.[A-Za-z0-9]{1,9}$", "")
                        + ".timeline.json";
        return path == null ? Path.of(name) : path.resolveSibling(name);
    }

    private ImportedFile read(InputFile input) throws IOException {
        Path from = input.path();
        byte[] before = null;
        if (base != null) {
            try {
                before = Files.readAllBytes(base);
            } catch (IOException e) {
                throw new UserError(
                        CliMessages.BASE_UNREADABLE, base, new IoFailureText(e).in(language));
            }
        }
        ReadOptions options =
                new ReadOptions(
                        ReadMonitor.NONE, sheet, headers -> Optional.empty(), order(), before);
        TimelineFile reader = new TimelineFile(options);
        if (from != null) {
            return reader.read(from);
        }
        try (InputStream in = input.bytes()) {
            return reader.read(input.name(), in, 0);
        }
    }

    private DayOrder order() {
        return switch (dates) {
            case null -> DayOrder.UNKNOWN;
            case "day-first" -> DayOrder.DAY_FIRST;
            case "month-first" -> DayOrder.MONTH_FIRST;
            default -> throw new UsageError(CliMessages.BAD_DATES, dates);
        };
    }

    /// The event file, as it was made or as it stands.
    private static JsonObject events(InputFile input, ImportedFile read) throws IOException {
        if (read.draft() != null) {
            return read.draft().file();
        }
        try (InputStream in = input.bytes()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Object root = JsonDocument.read(text, new ImportNotes(input.name()), ReadMonitor.NONE);
            return root instanceof JsonObject object ? object : JsonObject.empty();
        } catch (UnreadableFileException e) {
            throw new UserError(CliMessages.NOTHING_TO_CONVERT, input.name());
        }
    }
}
