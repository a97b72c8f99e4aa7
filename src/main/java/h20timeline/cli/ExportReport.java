package h20timeline.cli;

import h20timeline.export.ExportListener;
import h20timeline.export.ExportMessages;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.SystemLanguage;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Prints what an export writes and what it cannot write, and counts both for the exit code.
public final class ExportReport implements ExportListener {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final Language language = SystemLanguage.language();
    private final TerminalProgress progress;
    private int written;
    private int failed;

    /// Of the file that is being written.
    private int withoutWords;

    public ExportReport(PrintWriter out, PrintWriter err) {
        this(out, err, false);
    }

    /// @param quiet whether standard output has the picture, and no word may come into it
    ExportReport(PrintWriter out, PrintWriter err, boolean quiet) {
        this.quiet = quiet;
        this.out = out;
        this.err = err;
        progress = TerminalProgress.on(err);
    }

    @Override
    public void progress(Path file, double part) {
        progress.show(file, part);
    }

    @Override
    public void written(Path file) {
        progress.clear();
        written++;
        if (!quiet) {
            out.println(ExportMessages.WRITTEN.in(language, file));
        }
        if (withoutWords > 0) {
            (quiet ? err : out)
                    .println(
                            CliMessages.WITHOUT_WORDS.in(
                                    language, file, language.number(withoutWords)));
            withoutWords = 0;
        }
    }

    /// Said once the picture is there.
    @Override
    public void withoutWords(Path file, int events) {
        withoutWords = events;
    }

    /// Said at once: it is rare.
    @Override
    public void leftOut(Path file, int characters) {
        progress.clear();
        err.println(CliMessages.LEFT_OUT.in(language, file, language.number(characters)));
    }

    @Override
    public void failed(Localised reason) {
        progress.clear();
        failed++;
        withoutWords = 0;
        err.println(reason.in(language));
    }

    /// A command is stopped by ending the program.
    @Override
    public boolean isCancelled() {
        return false;
    }

    /// Prints the counts if there was more than one file; returns the exit code.
    public int end() {
        if (written + failed > 1) {
            out.println(
                    failed == 0
                            ? CliMessages.ALL_WRITTEN.in(language, written)
                            : CliMessages.SOME_WRITTEN.in(language, written, written + failed));
        }
        return failed == 0 ? 0 : 1;
    }
}
