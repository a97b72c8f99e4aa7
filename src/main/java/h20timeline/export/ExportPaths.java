package h20timeline.export;

import h20timeline.file.InputFile;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Where pictures go: into the file that is named, into files beside it where there are several, or
/// into a folder.
public record ExportPaths(String wanted, boolean replace) {
    private static final String PNG = ".png";

    /// What was asked for; where there will be several pictures of a file, always a folder.
    public static ExportPaths of(String wanted, boolean replace, boolean several) {
        if (several && wanted.toLowerCase(Locale.ROOT).endsWith(PNG)) {
            throw new UsageError(ExportMessages.STEPS_NEED_FOLDER, wanted);
        }
        return new ExportPaths(several ? wanted + "/" : wanted, replace);
    }

    /// Refuses what cannot be written, before any work is done.
    public void check(List<InputFile> files, int each) {
        if (isFolder()) {
            checkFolder(Path.of(wanted));
            return;
        }
        if (!wanted.toLowerCase(Locale.ROOT).endsWith(PNG)) {
            throw new UsageError(ExportMessages.NOT_PNG, wanted);
        }
        if (files.size() > 1) {
            throw new UsageError(ExportMessages.NEEDS_FOLDER, wanted);
        }
        Path target = Path.of(wanted);
        if (each == 1) {
            check(target, replace);
        } else {
            checkPlace(target, folder(target));
        }
    }

    /// The name of each picture of an event file; `part` tells these from others of that file.
    public Function<ExportItem, Path> of(InputFile file, String part) {
        if (isFolder()) {
            String stem = stem(file.shortName()) + (part.isEmpty() ? "" : "-" + part);
            return item -> Path.of(wanted).resolve(named(stem, item));
        }
        Path target = Path.of(wanted);
        String stem = wanted.substring(0, wanted.length() - PNG.length());
        return item -> item.name().isEmpty() ? target : Path.of(named(stem, item));
    }

    /// The name of the speaker's notes of an event file; by their language where there are several.
    public Function<String, Path> notes(InputFile file) {
        String stem = stem(file.shortName()) + "-notes";
        return language ->
                Path.of(wanted).resolve(stem + (language.isEmpty() ? "" : "-" + language) + ".md");
    }

    private static String named(String stem, ExportItem item) {
        return stem + (item.name().isEmpty() ? "" : "-" + item.name()) + PNG;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private boolean isFolder() {
        boolean slash = wanted.endsWith("/") || wanted.endsWith(File.separator);
        boolean picture = wanted.toLowerCase(Locale.ROOT).endsWith(PNG);
        return slash || (!picture && Files.isDirectory(Path.of(wanted)));
    }

    /// Makes the folder where there is none.
    private static void checkFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError(ExportMessages.CANNOT_WRITE, folder, reason(e));
        }
        if (!Files.isWritable(folder)) {
            throw new UserError(ExportMessages.NOT_WRITABLE, folder);
        }
    }

    /// Refuses what cannot be written: no folder, a folder itself, an existing file without leave.
    public static void check(Path target, boolean replace) {
        Path folder = folder(target);
        checkPlace(target, folder);
        if (Files.isDirectory(target)) {
            throw new UserError(ExportMessages.IS_FOLDER, target);
        }
        if (Files.exists(target) && !replace) {
            throw new UserError(ExportMessages.EXISTS, target);
        }
    }

    private static void checkPlace(Path target, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(ExportMessages.NO_FOLDER, target);
        }
        if (!Files.isWritable(folder)) {
            throw new UserError(ExportMessages.NOT_WRITABLE, folder);
        }
    }

    private static Path folder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    /// Why something could not be written: what the system says, without its class names.
    public static String reason(IOException failure) {
        String said =
                failure instanceof FileSystemException inFile
                        ? inFile.getReason()
                        : failure.getMessage();
        return said == null || said.isBlank()
                ? ExportMessages.NO_REASON.in(SystemLanguage.language())
                : said;
    }
}
