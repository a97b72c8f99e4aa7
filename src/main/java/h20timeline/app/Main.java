package h20timeline.app;

/// Starts the program from the command line.
public final class Main {
    /// What `--version` says.
    static final String VERSION = "H20 Timeline 0.1.0";

    private Main() {}

    /// Runs a command and ends with its exit code: 0 done, 1 the input or output is bad, 2 wrong
    /// usage.
    public static void main(String[] args) {
        System.exit(WindowStart.isPlain(args) ? WindowStart.run(args) : run(args));
    }

    /// Runs a command and gives its exit code.
    static int run(String... args) {
        return CommandStart.run(args);
    }
}
