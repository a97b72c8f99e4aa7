package h20timeline.file;

import h20timeline.format.json.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The event file that a command works on: one of the user's, or the saga that the program brings.
public record InputFile(@Nullable Path path) {
    private static final String SAGA = "h20-saga.json";

    /// The name to show.
    public String name() {
        return path == null ? SAGA : path.toString();
    }

    /// Its name without the folders.
    public String shortName() {
        Path name = path == null ? null : path.getFileName();
        return name == null ? name() : name.toString();
    }

    /// Reads it; takes as long as the file is long.
    public LoadReport read(ReadMonitor readMonitor) {
        return path == null ? saga(readMonitor) : new TimelineReader().read(path, readMonitor);
    }

    /// Reads it for a command: problems go to `err`, and a file with nothing to show is refused.
    public Timeline require(PrintWriter err) {
        LoadReport report = read(ReadMonitor.NONE);
        print(report, err);
        if (report.timeline() == null) {
            throw new UserError(FileMessages.NOTHING_TO_SHOW, name());
        }
        return report.timeline();
    }

    /// One line a problem, as terminals and editors know it.
    public static void print(LoadReport report, PrintWriter err) {
        for (Problem problem : report.problems()) {
            err.println(problem.line(SystemLanguage.language()));
        }
        if (report.unlisted() > 0) {
            err.println(FileMessages.UNLISTED.in(SystemLanguage.language(), report.unlisted()));
        }
    }

    private static LoadReport saga(ReadMonitor readMonitor) {
        try (InputStream in = InputFile.class.getResourceAsStream(SAGA)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + SAGA);
            }
            byte[] bytes = in.readAllBytes();
            return new TimelineReader()
                    .read(SAGA, new ByteArrayInputStream(bytes), bytes.length, readMonitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
