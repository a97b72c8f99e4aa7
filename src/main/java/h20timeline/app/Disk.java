package h20timeline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One file as it is on the disk at the moment of each question; never holds it open.
interface Disk {
    /// What the file system tells of it; null while there is no such file.
    @Nullable Stamp stamp();

    /// What it holds; [Content#NONE] where it cannot be read, or when told to stop.
    Content content(BooleanSupplier stop);

    /// A real file.
    static Disk of(Path file) {
        return new Disk() {
            @Override
            public @Nullable Stamp stamp() {
                try {
                    var found = Files.readAttributes(file, BasicFileAttributes.class);
                    return found.isRegularFile()
                            ? new Stamp(found.lastModifiedTime(), found.size(), found.fileKey())
                            : null;
                } catch (IOException e) {
                    return null;
                }
            }

            @Override
            public Content content(BooleanSupplier stop) {
                return Content.of(file, stop);
            }
        };
    }
}
