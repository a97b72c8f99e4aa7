package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.FileNameEncoding;
import h20timeline.platform.IoFailureText;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the files of an export go: into the file that is named, into files beside it where there
/// are several, or into a folder.
public record ExportPaths(String output, boolean replace, ExportFormat format) {
    /// The output that is standard output.
    private static final String STREAM = "-";

    /// Bytes of a file's name that Linux and macOS allow; Windows allows no more.
    private static final int LONGEST_NAME = 255;

    /// The paths for an output that a user named; always a folder if each event file has several
    /// pictures of its own.
    public static ExportPaths of(
            String output, boolean replace, boolean several, ExportFormat format) {
        if (output.isBlank()) {
            throw new UsageError(ExportMessages.EMPTY_NAME);
        }
        if (several && output.equals(STREAM)) {
            throw new UsageError(ExportMessages.ONE_TO_STREAM);
        }
        if (several && format.matches(output)) {
            throw new UsageError(ExportMessages.STEPS_NEED_FOLDER, output);
        }
        return new ExportPaths(several ? output + "/" : output, replace, format);
    }

    /// The paths in a folder, where files may be replaced.
    public static ExportPaths inFolder(Path folder, ExportFormat format) {
        return new ExportPaths(folder + "/", true, format);
    }

    /// Throws if the output cannot be written, before any work is done.
    ///
    /// @param files the number of event files
    /// @param each the number of pictures of each
    public void check(int files, int each) {
        if (isStream()) {
            if (files * each > 1) {
                throw new UsageError(ExportMessages.ONE_TO_STREAM);
            }
            return;
        }
        if (isFolder()) {
            makeFolder(path(output));
            return;
        }
        if (!format.matches(output)) {
            throw new UsageError(
                    ExportMessages.WRONG_EXTENSION, output, format.label(), format.extension());
        }
        if (files > 1) {
            throw new UsageError(ExportMessages.NEEDS_FOLDER, output);
        }
        Path target = path(output);
        nameProblem(target)
                .ifPresent(problem -> {
                    throw new UsageError(problem.in(SystemLanguage.language()));
                });
        (each == 1 ? problem(target, replace) : folderProblem(target))
                .ifPresent(problem -> {
                    throw new UserError(problem.in(SystemLanguage.language()));
                });
    }

    /// The files of the pictures of an event file.
    ///
    /// @param name what the files are named after, as [FileNames] has it
    /// @param part distinguishes these pictures from others of the same event file, in the same
    ///   way; may be empty
    public List<ExportFile> files(List<ExportItem> items, String name, String part) {
        String stem = isFolder() ? name + suffix(part) : format.stem(output);
        Path folder = isFolder() ? Path.of(output) : Path.of("");
        List<ExportFile> files = new ArrayList<>();
        for (ExportItem item : items) {
            Path path =
                    isFolder() || !item.name().isEmpty()
                            ? folder.resolve(stem + suffix(item.name()) + format.extension())
                            : Path.of(output);
            files.add(new ExportFile.OfItem(path, item, format));
        }
        return files;
    }

    /// The files of the speaker's notes of an event file, by language tag as [NotesFile] has them.
    public List<ExportFile> notes(Map<String, String> notes, String name) {
        List<ExportFile> files = new ArrayList<>();
        notes.forEach((language, text) -> {
            String file = name + "-notes" + suffix(language) + ".md";
            files.add(new ExportFile.OfText(Path.of(output).resolve(file), text));
        });
        return files;
    }

    /// Whether the picture goes to standard output.
    public boolean isStream() {
        return output.equals(STREAM);
    }

    /// The name of an event file without its extension.
    public static String stem(String eventFile) {
        int dot = eventFile.lastIndexOf('.');
        return dot > 0 ? eventFile.substring(0, dot) : eventFile;
    }

    private static String suffix(String part) {
        return part.isEmpty() ? "" : "-" + part;
    }

    private boolean isFolder() {
        boolean slash = output.endsWith("/") || output.endsWith(File.separator);
        return slash || (!format.matches(output) && Files.isDirectory(path(output)));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageError(FileNameEncoding.noName(name).in(SystemLanguage.language()));
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError(cannotWrite(folder, e).in(SystemLanguage.language()));
        }
        if (!Files.isWritable(folder)) {
            throw new UserError(ExportMessages.NOT_WRITABLE, folder);
        }
    }

    /// Why a file cannot be written, as far as that can be seen before it is tried.
    static Optional<Localised> problem(Path target, boolean replace) {
        Optional<Localised> problem = nameProblem(target).or(() -> folderProblem(target));
        if (problem.isPresent()) {
            return problem;
        }
        if (Files.isDirectory(target)) {
            return Optional.of(language -> ExportMessages.IS_FOLDER.in(language, target));
        }
        return Files.exists(target) && !replace
                ? Optional.of(language -> ExportMessages.EXISTS.in(language, target))
                : Optional.empty();
    }

    /// Why no file can have a name: nothing stands before the extension, which makes a hidden file
    /// without a name of its own, or it is longer than the systems allow.
    private static Optional<Localised> nameProblem(Path target) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && name.substring(0, dot).replace('.', ' ').isBlank()) {
            String extension = name.substring(dot).toLowerCase(Locale.ROOT);
            return Optional.of(language -> ExportMessages.NO_STEM.in(language, target, extension));
        }
        return Optional.empty();
    }

    private static Optional<Localised> folderProblem(Path target) {
        if (String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8).length
                > LONGEST_NAME) {
            return Optional.of(language -> ExportMessages.NAME_TOO_LONG.in(language, target));
        }
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
        if (!Files.isDirectory(folder)) {
            return Optional.of(language -> ExportMessages.NO_FOLDER.in(language, target));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(language -> ExportMessages.NOT_WRITABLE.in(language, folder));
    }

    /// The message that a file could not be written, with the reason.
    static Localised cannotWrite(Path target, IOException failure) {
        return language ->
                ExportMessages.CANNOT_WRITE.in(
                        language,
                        shown(target, language),
                        new IoFailureText(failure, folder(target)).in(language));
    }

    private static @Nullable Path folder(Path target) {
        return target.toString().equals(STREAM) ? null : target.toAbsolutePath().getParent();
    }

    /// The name of a target for users.
    private static String shown(Path target, Language language) {
        return target.toString().equals(STREAM)
                ? ExportMessages.STANDARD_OUTPUT.in(language)
                : target.toString();
    }
}
