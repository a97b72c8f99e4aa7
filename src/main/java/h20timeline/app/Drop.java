package h20timeline.app;

import h20timeline.words.Localised;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What to do with files that were dropped on the window.
sealed interface Drop {
    /// Open this one.
    record Take(Path file) implements Drop {}

    /// Open none, for this reason.
    record Refuse(Localised reason) implements Drop {}

    /// Takes the first that is an event file by its name; of several, at most one can be open.
    static Drop of(List<File> files) {
        Optional<File> first =
                files.stream()
                        .filter(File::isFile)
                        .filter(file -> isJson(file.getName()))
                        .findFirst();
        return first.<Drop>map(file -> new Take(file.toPath())).orElseGet(() -> refuse(files));
    }

    private static Drop refuse(List<File> files) {
        if (files.isEmpty()) {
            return new Refuse(FileWord.DROP_NOTHING::in);
        }
        if (files.size() > 1) {
            return new Refuse(language -> FileWord.DROP_NONE_OF.in(language, files.size()));
        }
        File only = files.getFirst();
        FileWord why =
                only.isDirectory()
                        ? FileWord.DROP_FOLDER
                        : only.isFile() ? FileWord.DROP_OTHER_TYPE : FileWord.DROP_MISSING;
        return new Refuse(language -> why.in(language, only));
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
