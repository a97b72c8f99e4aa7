package h20timeline.file;

import h20timeline.i18n.Localised;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What to do with files that were dropped on the window.
public sealed interface DropDecision {
    /// Open this one.
    record Take(Path file) implements DropDecision {}

    /// Open none, for this reason.
    record Refuse(Localised reason) implements DropDecision {}

    /// Takes the first that is an event file by its name, or else the first file, which may be a
    /// table or another program's; of several, at most one can be open.
    static DropDecision of(List<File> files) {
        Optional<File> first =
                files.stream()
                        .filter(File::isFile)
                        .filter(file -> isJson(file.getName()))
                        .findFirst()
                        .or(() -> files.stream().filter(File::isFile).findFirst());
        return first.<DropDecision>map(file -> new Take(file.toPath()))
                .orElseGet(() -> refuse(files));
    }

    private static DropDecision refuse(List<File> files) {
        if (files.isEmpty()) {
            return new Refuse(FileMessages.DROP_NOTHING::in);
        }
        if (files.size() > 1) {
            return new Refuse(language -> FileMessages.DROP_NONE_OF.in(language, files.size()));
        }
        File only = files.getFirst();
        FileMessages why =
                only.isDirectory() ? FileMessages.DROP_FOLDER : FileMessages.DROP_MISSING;
        return new Refuse(language -> why.in(language, only));
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
