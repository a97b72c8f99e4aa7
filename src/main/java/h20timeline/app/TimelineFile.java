package h20timeline.app;

import h20timeline.json.Progress;
import h20timeline.json.TimelineReader;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The event file that a command works on: one of the user's, or the saga that the program brings.
record TimelineFile(@Nullable Path path) {
    private static final String SAGA = "h20-saga.json";

    /// The name to show.
    String name() {
        return path == null ? SAGA : path.toString();
    }

    /// Its name without the folders.
    String shortName() {
        Path name = path == null ? null : path.getFileName();
        return name == null ? name() : name.toString();
    }

    /// Reads it; takes as long as the file is long.
    LoadReport read(Progress progress) {
        return path == null ? saga(progress) : new TimelineReader().read(path, progress);
    }

    /// Reads it for a command: problems go to `err`, and a file with nothing to show is refused.
    Timeline require(PrintWriter err) {
        LoadReport report = read(Progress.NONE);
        print(report, err);
        if (report.timeline() == null) {
            throw new Refusal(AppWord.NOTHING_TO_SHOW, name());
        }
        return report.timeline();
    }

    /// One line a problem, as terminals and editors know it.
    static void print(LoadReport report, PrintWriter err) {
        for (Problem problem : report.problems()) {
            err.println(problem.line(Session.language()));
        }
        if (report.unlisted() > 0) {
            err.println(AppWord.UNLISTED.in(Session.language(), report.unlisted()));
        }
    }

    private static LoadReport saga(Progress progress) {
        try (InputStream in = TimelineFile.class.getResourceAsStream(SAGA)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + SAGA);
            }
            byte[] bytes = in.readAllBytes();
            return new TimelineReader()
                    .read(SAGA, new ByteArrayInputStream(bytes), bytes.length, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
