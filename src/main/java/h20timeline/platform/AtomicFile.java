package h20timeline.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: what is half written has another name.
public final class AtomicFile {
    private AtomicFile() {}

    /// Fills a file.
    @FunctionalInterface
    public interface Filling {
        /// Writes all that is to be in it.
        void fill(Path file) throws IOException;
    }

    /// Writes a file. Not for the toolkit's thread.
    ///
    /// @throws FileAlreadyExistsException when the file exists and may not be replaced
    public static void write(Path file, boolean replace, Filling filling) throws IOException {
        Path target = file.toAbsolutePath();
        if (!replace && Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        // Not createTempFile, which gives the file to its owner alone.
        PartFiles.removeLeft(target.getParent());
        Path temporary = target.resolveSibling(PartFiles.name());
        // Where the program is told to end half-way; before there is anything to take away.
        temporary.toFile().deleteOnExit();
        Files.createFile(temporary);
        try {
            filling.fill(temporary);
            move(temporary, target, replace);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Writes to a stream, which begins only when there is a whole file for it.
    public static void write(OutputStream out, Filling filling) throws IOException {
        Path temporary = Files.createTempFile("h20-", ".part");
        temporary.toFile().deleteOnExit();
        try {
            filling.fill(temporary);
            Files.copy(temporary, out);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to, boolean replace) throws IOException {
        if (!replace) {
            Files.move(from, to);
            return;
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
