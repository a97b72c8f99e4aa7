package h20timeline.platform;

import h20timeline.i18n.Localised;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// In what encoding the system hands over the names of files. On Linux the locale says so, and one
/// such as `C` has none but ASCII letters: a name with others comes here in pieces, and no file can
/// be found by it.
public final class FileNameEncoding {
    private FileNameEncoding() {}

    /// Why no file can have a name.
    public static Localised noName(String name) {
        return isWhole()
                ? language -> PlatformMessages.IMPOSSIBLE_NAME.in(language, name)
                : language -> PlatformMessages.NAME_BEYOND_LOCALE.in(language, name, locale());
    }

    /// Why nothing can be found from the folder that the program was started in, if so.
    public static Optional<Localised> noFolder() {
        String folder = System.getProperty("user.dir", "");
        return isWhole() || exists(folder)
                ? Optional.empty()
                : Optional.of(language ->
                        PlatformMessages.FOLDER_BEYOND_LOCALE.in(language, folder, locale()));
    }

    private static boolean exists(String folder) {
        try {
            return Files.isDirectory(Path.of(folder));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isWhole() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return !Display.linux()
                || !Charset.isSupported(encoding)
                || Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    }

    /// The setting that decides, as it was made.
    private static String locale() {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .filter(name -> !System.getenv().getOrDefault(name, "").isEmpty())
                .findFirst()
                .map(name -> name + "=" + System.getenv(name))
                .orElse("LANG");
    }
}
