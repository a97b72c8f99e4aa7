package h20timeline.cli;

import h20timeline.file.InputFile;
import h20timeline.i18n.Localised;
import h20timeline.platform.FileNameEncoding;
import h20timeline.platform.PrintableWriter;
import h20timeline.platform.SystemLanguage;
import java.io.PrintWriter;
import java.util.Optional;
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
        PrintWriter err = new PrintableWriter(System.err);
        Optional<Localised> lost = FileNameEncoding.noFolder();
        if (lost.isPresent()) {
            err.println(lost.get().in(SystemLanguage.language()));
            return CommandLine.ExitCode.SOFTWARE;
        }
        return new CommandLine(new WindowCommand(window))
                .setOut(new PrintableWriter(System.out))
                .setErr(err)
                // Colours are signs to the terminal, too, which no text may hold.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new CliErrors())
                .execute(args);
    }
}
