package h20timeline.cli;

import h20timeline.file.InputFile;
import h20timeline.format.ReadMonitor;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import h20timeline.platform.SystemLanguage;
import h20timeline.review.EditorialReview;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what is wrong with an event file, each fault with its line.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Check an event file and list everything that is wrong, each with its line.")
final class ValidateCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "the event file to check; h20-saga and h20-after are those that come with it",
            converter = InputFileConverter.class)
    private @Nullable InputFile file;

    @Option(
            names = "--strict",
            description =
                    "also warn of what an editor should look at before an audience sees it: sources"
                            + " and claims without a date, events with one source, quotes without a"
                            + " source or a translation, speaker's notes over 90 seconds, wrong"
                            + " punctuation in Chinese. Warnings leave the exit code 0")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        var command = Objects.requireNonNull(spec).commandLine();
        InputFile input = Objects.requireNonNull(file);
        LoadReport report = input.read(ReadMonitor.NONE);
        if (strict && report.timeline() != null && !report.hasErrors()) {
            report = reviewed(input, report);
        }
        InputFile.print(report, command.getErr());
        Timeline timeline = report.timeline();
        if (report.hasErrors() || timeline == null) {
            int count = report.problems().size() + report.unlisted();
            String problems =
                    count == 1
                            ? CliMessages.ONE_PROBLEM.in(SystemLanguage.language())
                            : CliMessages.PROBLEMS.in(
                                    SystemLanguage.language(),
                                    SystemLanguage.language().number(count));
            command.getErr()
                    .println(
                            CliMessages.INVALID.in(
                                    SystemLanguage.language(), input.name(), problems));
            return 1;
        }
        command.getOut()
                .println(
                        CliMessages.VALID.in(
                                SystemLanguage.language(),
                                input.name(),
                                timeline.events().size(),
                                timeline.links().size(),
                                report.problems().size()));
        return 0;
    }

    private static LoadReport reviewed(InputFile input, LoadReport report) throws IOException {
        try (InputStream in = input.bytes()) {
            List<Problem> review = EditorialReview.of(input.name(), in);
            List<Problem> all =
                    Stream.concat(report.problems().stream(), review.stream())
                            .sorted(Problem.IN_FILE)
                            .toList();
            return new LoadReport(report.timeline(), all, report.unlisted(), report.unread());
        }
    }
}
