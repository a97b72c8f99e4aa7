package h20timeline.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window on a file, or on the saga when there is none.
@Command(
        name = "h20-timeline",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Explore, present and picture a contested news saga as a timeline.",
        subcommands = {ExportCommand.class, ValidateCommand.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the input or output is bad", "2:wrong usage"})
final class WindowCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the event file to open; the H20 saga when absent")
    private @Nullable Path file;

    @Override
    public Integer call() {
        WindowStart.open(file);
        return 0;
    }
}
