package h20timeline.app;

import h20timeline.cli.CommandLineRunner;

/// Starts the program from the command line.
public final class Main {
    private Main() {}

    /// Runs a command and ends with its exit code: 0 done, 1 the input or output is bad, 2 wrong
    /// usage.
    public static void main(String[] args) {
        System.exit(WindowStart.isPlain(args) ? WindowStart.run(args) : run(args));
    }

    /// Runs a command and gives its exit code.
    public static int run(String... args) {
        return CommandLineRunner.run(WindowStart::open, args);
    }
}
