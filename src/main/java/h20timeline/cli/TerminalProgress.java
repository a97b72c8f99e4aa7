package h20timeline.cli;

import h20timeline.i18n.PrintableText;
import h20timeline.platform.SystemLanguage;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of a terminal with the progress of a file; prints nothing if there is no terminal.
final class TerminalProgress {
    private final @Nullable PrintWriter terminal;
    private int shown;

    TerminalProgress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /// The progress on a writer, which may lead to a terminal.
    static TerminalProgress on(PrintWriter err) {
        return new TerminalProgress(
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                        ? err
                        : null);
    }

    /// Shows that a part of a file, from 0 to 1, is done.
    void show(Path file, double part) {
        String line =
                CliMessages.PROGRESS.in(
                        SystemLanguage.language(),
                        PrintableText.line(file.toString()),
                        Math.round(part * 100));
        print(line);
    }

    /// Clears the line.
    void clear() {
        print("");
    }

    private void print(String line) {
        if (terminal != null) {
            terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            if (line.isEmpty()) {
                terminal.print("\r");
            }
            terminal.flush();
            shown = line.length();
        }
    }
}
