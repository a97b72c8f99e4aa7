package h20timeline.file;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.registry.TimelineFile;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The event file that a command works on: one of the user's, one that the program brings, what was
/// pasted, or what is made of two files.
public sealed interface InputFile
        permits BundledFile, PastedText, InputFile.OnDisk, MergedFile, ComparedFile {
    /// The file that a word of the command line names: the name of a bundled file without its
    /// ending, or else a path. A file of the user's with such a name is reached as `./h20-after`.
    ///
    /// @throws InvalidPathException if no file can have this name
    static InputFile named(String word) {
        BundledFile bundled = BundledFile.ALL.get(word);
        return bundled == null ? new OnDisk(Path.of(word)) : bundled;
    }

    /// The word that names it on the command line.
    String word();

    /// The name to show.
    String name();

    /// Its name without the folders.
    String shortName();

    /// Where it is; null for what nobody saves and what is in no folder: a bundled file, or what is
    /// made of two files.
    @Nullable Path path();

    /// Reads it; takes as long as the file is long.
    LoadReport read(ReadMonitor readMonitor);

    /// What stands in it, byte by byte.
    InputStream bytes() throws IOException;

    /// Reads it for a command: problems go to `err`, and a file with nothing to show is refused.
    default LoadReport require(PrintWriter err) {
        Path path = path();
        LoadReport report =
                path == null
                        ? read(ReadMonitor.NONE)
                        : QuietReading.of(path).read(() -> read(ReadMonitor.NONE));
        print(report, err);
        if (report.timeline() == null) {
            throw new UserError(FileMessages.NOTHING_TO_SHOW, name());
        }
        return report;
    }

    /// One line a problem, as terminals and editors know it.
    static void print(LoadReport report, PrintWriter err) {
        for (Problem problem : report.problems()) {
            err.println(problem.line(SystemLanguage.language()));
        }
        if (report.unlisted() > 0) {
            err.println(FileMessages.UNLISTED.in(SystemLanguage.language(), report.unlisted()));
        }
    }

    /// A file of the user's.
    record OnDisk(Path path) implements InputFile {
        @Override
        public String word() {
            return path.toString();
        }

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public String shortName() {
            Path name = path.getFileName();
            return name == null ? name() : name.toString();
        }

        @Override
        public LoadReport read(ReadMonitor readMonitor) {
            return new TimelineFile(ReadOptions.plain(readMonitor)).read(path).report();
        }

        @Override
        public InputStream bytes() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
