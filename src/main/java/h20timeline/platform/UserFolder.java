package h20timeline.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A file that the program keeps for its user, where the system wants such files to be.
public record UserFolder(String file, Folder windows, String mac, Folder xdg) {
    /// The settings.
    public static final UserFolder SETTINGS =
            new UserFolder(
                    "settings.properties",
                    new Folder("APPDATA", "AppData/Roaming"),
                    "Library/Application Support",
                    new Folder("XDG_CONFIG_HOME", ".config"));

    /// The log; the XDG base directory specification counts logs as state.
    static final UserFolder LOG =
            new UserFolder(
                    "h20-timeline.log",
                    new Folder("LOCALAPPDATA", "AppData/Local"),
                    "Library/Logs",
                    new Folder("XDG_STATE_HOME", ".local/state"));

    /// Copies of the files that were opened, as they were then.
    public static final UserFolder OPENED =
            new UserFolder(
                    "opened",
                    new Folder("LOCALAPPDATA", "AppData/Local"),
                    "Library/Application Support",
                    new Folder("XDG_STATE_HOME", ".local/state"));

    /// What the user said that the columns of tables mean.
    public static final UserFolder TABLES =
            new UserFolder(
                    "tables.txt",
                    new Folder("APPDATA", "AppData/Roaming"),
                    "Library/Application Support",
                    new Folder("XDG_CONFIG_HOME", ".config"));

    /// What tells which of several running programs one is.
    static final UserFolder RUNNING =
            new UserFolder(
                    "running.lock",
                    new Folder("LOCALAPPDATA", "AppData/Local"),
                    "Library/Caches",
                    new Folder("XDG_STATE_HOME", ".local/state"));

    /// What the program's folders are called where folders have names with spaces.
    private static final String NAME = "H20 Timeline";

    /// The file on this machine; none where its user has no folder.
    public Optional<Path> here() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("user.home"));
    }

    /// The file on a system.
    ///
    /// @param system as in the property `os.name`
    /// @param environment its variables
    /// @param home the user's folder, where Java knows it
    Optional<Path> of(String system, Map<String, String> environment, @Nullable String home) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> house =
                folder(home).or(() -> folder(environment.get("HOME"))).filter(Path::isAbsolute);
        Optional<Path> folder;
        if (name.startsWith("windows")) {
            folder =
                    folder(environment.get(windows.variable()))
                            .or(() -> folder(home).map(h -> h.resolve(windows.usual())))
                            .map(f -> f.resolve(NAME));
        } else if (name.startsWith("mac")) {
            folder = house.map(h -> h.resolve(mac).resolve(NAME));
        } else {
            // The XDG base directory specification: a relative folder counts as none.
            folder =
                    folder(environment.get(xdg.variable()))
                            .filter(Path::isAbsolute)
                            .or(() -> house.map(h -> h.resolve(xdg.usual())))
                            .map(f -> f.resolve("h20-timeline"));
        }
        return folder.map(f -> f.resolve(file));
    }

    /// A folder of a name; Java says `?` where a user has none.
    private static Optional<Path> folder(@Nullable String name) {
        try {
            return Optional.ofNullable(name)
                    .filter(Predicate.not(String::isBlank))
                    .filter(n -> !n.equals("?"))
                    .map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// What a variable of the environment names, or a usual folder in the user's own.
    record Folder(String variable, String usual) {}
}
