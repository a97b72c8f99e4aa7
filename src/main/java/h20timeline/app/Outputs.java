package h20timeline.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks at a path before something is written there.
final class Outputs {
    private Outputs() {}

    /// Refuses what cannot be written: no folder, a folder itself, an existing file without leave.
    static void check(Path target, boolean replace) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal(AppWord.NO_FOLDER, target);
        }
        if (Files.isDirectory(target)) {
            throw new Refusal(AppWord.IS_FOLDER, target);
        }
        if (Files.exists(target) && !replace) {
            throw new Refusal(AppWord.EXISTS, target);
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal(AppWord.NOT_WRITABLE, folder);
        }
    }

    /// Why something could not be written: what the system says, without its class names.
    static String reason(IOException failure) {
        String said =
                failure instanceof FileSystemException inFile
                        ? inFile.getReason()
                        : failure.getMessage();
        return said == null || said.isBlank() ? AppWord.NO_REASON.in(Session.language()) : said;
    }
}
