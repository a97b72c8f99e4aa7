package h20timeline.cli;

import h20timeline.file.InputFile;
import h20timeline.format.json.ReadMonitor;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import h20timeline.platform.SystemLanguage;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        InputFile input = Objects.requireNonNull(file);
        LoadReport report = input.read(ReadMonitor.NONE);
        InputFile.print(report, command.getErr());
        Timeline timeline = report.timeline();
        if (report.hasErrors() || timeline == null) {
            int count = report.problems().size() + report.unlisted();
            String problems =
                    count == 1
                            ? CliMessages.ONE_PROBLEM.in(SystemLanguage.language())
                            : CliMessages.PROBLEMS.in(SystemLanguage.language(), count);
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
}
