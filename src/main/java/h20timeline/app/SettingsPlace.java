package h20timeline.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where systems want settings to be kept.
final class SettingsPlace {
    /// What the program's folders are called where folders have names with spaces.
    static final String NAME = "H20 Timeline";

    private static final String FILE = "settings.properties";

    private SettingsPlace() {}

    /// The settings file on this machine; none where its user has no folder.
    static Optional<Path> here() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("user.home"));
    }

    /// The settings file on a system.
    ///
    /// @param system as in the property `os.name`
    /// @param environment its variables
    /// @param home the user's folder, where Java knows it
    static Optional<Path> of(
            String system, Map<String, String> environment, @Nullable String home) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> house = house(environment, home);
        Optional<Path> folder;
        if (name.startsWith("windows")) {
            folder =
                    folder(environment.get("APPDATA"))
                            .or(() -> folder(home).map(h -> h.resolve("AppData/Roaming")))
                            .map(f -> f.resolve(NAME));
        } else if (name.startsWith("mac")) {
            folder = house.map(h -> h.resolve("Library/Application Support").resolve(NAME));
        } else {
            // The XDG base directory specification: a relative folder counts as none.
            folder =
                    folder(environment.get("XDG_CONFIG_HOME"))
                            .filter(Path::isAbsolute)
                            .or(() -> house.map(h -> h.resolve(".config")))
                            .map(f -> f.resolve("h20-timeline"));
        }
        return folder.map(f -> f.resolve(FILE));
    }

    /// The user's own folder.
    static Optional<Path> house(Map<String, String> environment, @Nullable String home) {
        return folder(home).or(() -> folder(environment.get("HOME"))).filter(Path::isAbsolute);
    }

    /// A folder of a name; Java says `?` where a user has none.
    static Optional<Path> folder(@Nullable String name) {
        try {
            return Optional.ofNullable(name)
                    .filter(Predicate.not(String::isBlank))
                    .filter(n -> !n.equals("?"))
                    .map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
