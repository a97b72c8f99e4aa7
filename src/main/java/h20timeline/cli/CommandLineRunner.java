package h20timeline.cli;

import h20timeline.file.InputFile;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import picocli.CommandLine;

/// Runs what is more than a plain start, with the command line's parser. Not in the program's main
/// class, which would then load the parser for every window.
public final class CommandLineRunner {
    private CommandLineRunner() {}

    /// Runs a command and gives its exit code.
    ///
    /// @param window opens the window on a file
    public static int run(Consumer<InputFile> window, String... args) {
        return new CommandLine(new WindowCommand(window))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new CliErrors())
                .execute(args);
    }
}
