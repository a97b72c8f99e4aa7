package h20timeline.cli;

import h20timeline.platform.SystemLanguage;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of a terminal that says how far a picture has come; nothing where nobody watches.
final class TerminalProgress {
    private final @Nullable PrintWriter terminal;
    private int shown;

    TerminalProgress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /// On a writer whose end may be a terminal.
    static TerminalProgress on(PrintWriter err) {
        return new TerminalProgress(
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                        ? err
                        : null);
    }

    /// A part from 0 to 1 of a picture is done.
    void at(Path picture, double part) {
        String line =
                CliMessages.PROGRESS.in(SystemLanguage.language(), picture, Math.round(part * 100));
        say(line);
    }

    /// Takes the line away.
    void clear() {
        say("");
    }

    private void say(String line) {
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
