package h20timeline.cli;

import h20timeline.file.InputFile;
import h20timeline.platform.PrintableWriter;
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
                .setOut(new PrintableWriter(System.out))
                .setErr(new PrintableWriter(System.err))
                // Colours are signs to the terminal, too, which no text may hold.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new CliErrors())
                .execute(args);
    }
}
