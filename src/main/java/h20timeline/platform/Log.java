package h20timeline.platform;

import h20timeline.i18n.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/// What the program did and what went wrong, for whoever is asked for help: one line each, in
/// English. It names files, but nothing that is in them. Two files of limited size at the most; it
/// is no fault of the program when they cannot be written, and then nothing is.
public final class Log {
    /// Bytes after which the log begins anew and the one before is kept.
    static final long MOST = 200_000;

    private final @Nullable Path file;
    private final Executor writer;
    private final Clock clock;

    /// @param file where it is kept, if anywhere
    /// @param writer runs what touches the disk
    public Log(@Nullable Path file, Executor writer, Clock clock) {
        this.file = file;
        this.writer = writer;
        this.clock = clock;
    }

    /// The log of this machine, written on some thread.
    public static Log here(Executor writer) {
        return new Log(UserFolder.LOG.here().orElse(null), writer, Clock.systemUTC());
    }

    /// Where it is kept; none where its user has no folder.
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /// Notes that a program begins, and which.
    public void begin() {
        note(
                "%s begins, on Java %s, %s %s %s"
                        .formatted(
                                ProgramParts.read().title(),
                                System.getProperty("java.runtime.version"),
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")));
    }

    /// Notes one line.
    public void note(String line) {
        // The time of the event, not that of the writing.
        String time = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        String text =
                time + " " + PrintableText.line(line.replace('\n', ' ').replace('\r', ' ')) + "\n";
        write(text);
    }

    /// Notes a failure: what it was and where in the program it was, but not its message, which may
    /// quote a file.
    public void fault(String what, Throwable failure) {
        StringBuilder text = new StringBuilder(what);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(" | ").append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append(" < ").append(frame);
            }
        }
        note(text.toString());
    }

    private void write(String text) {
        Path target = file;
        if (target == null) {
            return;
        }
        try {
            writer.execute(() -> append(target, text));
        } catch (RejectedExecutionException e) {
            // The program ends, and its threads have ended before.
            append(target, text);
        }
    }

    private static synchronized void append(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > MOST) {
                Files.move(file, old(file), StandardCopyOption.REPLACE_EXISTING);
            }
            // In one piece, so that lines of two programs do not mix.
            Files.write(
                    file,
                    text.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException e) {
            // Nothing depends on the log, and whoever reads it will see that it is not there.
        }
    }

    /// The log before.
    static Path old(Path file) {
        return file.resolveSibling(file.getFileName() + ".old");
    }
}
