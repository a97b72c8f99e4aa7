package h20timeline.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// Runs what is more than a plain start, with the command line's parser. Not in [Main], which would
/// then load the parser for every window.
final class CommandStart {
    private CommandStart() {}

    /// Runs a command and gives its exit code.
    static int run(String... args) {
        return new CommandLine(new WindowCommand())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }
}
