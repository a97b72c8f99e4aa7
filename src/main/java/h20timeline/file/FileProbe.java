package h20timeline.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One file as it is on the disk at the moment of each question; never holds it open.
public interface FileProbe {
    /// What the file system tells of it; null while there is no such file.
    @Nullable FileStamp stamp();

    /// What it holds; [Fingerprint#NONE] where it cannot be read, or when told to stop.
    Fingerprint content(BooleanSupplier stop);

    /// A real file.
    static FileProbe of(Path file) {
        return new FileProbe() {
            @Override
            public @Nullable FileStamp stamp() {
                try {
                    var found = Files.readAttributes(file, BasicFileAttributes.class);
                    return found.isRegularFile()
                            ? new FileStamp(found.lastModifiedTime(), found.size(), found.fileKey())
                            : null;
                } catch (IOException e) {
                    return null;
                }
            }

            @Override
            public Fingerprint content(BooleanSupplier stop) {
                return Fingerprint.of(file, stop);
            }
        };
    }
}
