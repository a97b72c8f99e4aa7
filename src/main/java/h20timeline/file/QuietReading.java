package h20timeline.file;

import h20timeline.model.LoadReport;
import h20timeline.platform.UserError;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/// Reads a file for a command while others may write it: a file that changed meanwhile is read
/// again, once it has been left alone for a moment.
///
/// @param probe looks at the file
/// @param pause lets a moment pass
record QuietReading(Path file, FileProbe probe, Runnable pause) {
    /// Looks at a file that is written all the time; then a user is told so.
    private static final int MOST_LOOKS = 60;

    private static final long MOMENT_MILLIS = 250;

    /// A real file, and real moments.
    static QuietReading of(Path file) {
        return new QuietReading(file, FileProbe.of(file), QuietReading::moment);
    }

    /// Reads until the file is after the reading what it was before.
    LoadReport read(Supplier<LoadReport> reading) {
        int looks = 0;
        while (true) {
            FileStamp before = probe.stamp();
            LoadReport report = reading.get();
            if (Objects.equals(before, probe.stamp())) {
                return report;
            }
            FileStamp last;
            do {
                if (looks++ >= MOST_LOOKS) {
                    throw new UserError(FileMessages.NEVER_QUIET, file);
                }
                last = probe.stamp();
                pause.run();
            } while (!Objects.equals(last, probe.stamp()));
        }
    }

    private static void moment() {
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
