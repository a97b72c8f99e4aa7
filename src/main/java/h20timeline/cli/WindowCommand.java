package h20timeline.cli;

import h20timeline.file.BundledFile;
import h20timeline.file.InputFile;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window on a file, or on the saga when there is none.
@Command(
        name = "h20-timeline",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Explore, present and picture a contested news saga as a timeline.",
        subcommands = {
            ExportCommand.class,
            ConvertCommand.class,
            DiffCommand.class,
            ValidateCommand.class
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the input or output is bad", "2:wrong usage"})
public final class WindowCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "the event file to open; the H20 saga when absent. h20-after is what came after it",
            converter = InputFileConverter.class)
    private @Nullable InputFile file;

    private final Consumer<InputFile> window;

    /// @param window opens the window on a file
    public WindowCommand(Consumer<InputFile> window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        window.accept(file == null ? BundledFile.SAGA : file);
        return 0;
    }
}
