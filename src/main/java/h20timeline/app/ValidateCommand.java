package h20timeline.app;

import h20timeline.json.Progress;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import java.nio.file.Path;
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
        version = Main.VERSION,
        description = "Check an event file and list everything that is wrong, each with its line.")
final class ValidateCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the event file to check")
    private @Nullable Path file;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        TimelineFile input = new TimelineFile(Objects.requireNonNull(file));
        LoadReport report = input.read(Progress.NONE);
        TimelineFile.print(report, command.getErr());
        Timeline timeline = report.timeline();
        if (report.hasErrors() || timeline == null) {
            int count = report.problems().size() + report.unlisted();
            String problems =
                    count == 1
                            ? AppWord.ONE_PROBLEM.in(Session.language())
                            : AppWord.PROBLEMS.in(Session.language(), count);
            command.getErr()
                    .println(AppWord.INVALID.in(Session.language(), input.name(), problems));
            return 1;
        }
        command.getOut()
                .println(
                        AppWord.VALID.in(
                                Session.language(),
                                input.name(),
                                timeline.events().size(),
                                timeline.links().size(),
                                report.problems().size()));
        return 0;
    }
}
