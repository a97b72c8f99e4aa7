package h20timeline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where systems want a program's log to be kept.
final class LogPlace {
    private static final String FILE = "h20-timeline.log";

    private LogPlace() {}

    /// The log on this machine; none where its user has no folder.
    static Optional<Path> here() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("user.home"));
    }

    /// The log on a system, asked as in [SettingsPlace#of].
    static Optional<Path> of(
            String system, Map<String, String> environment, @Nullable String home) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> house = SettingsPlace.house(environment, home);
        Optional<Path> folder;
        if (name.startsWith("windows")) {
            folder =
                    SettingsPlace.folder(environment.get("LOCALAPPDATA"))
                            .or(() -> house.map(h -> h.resolve("AppData/Local")))
                            .map(f -> f.resolve(SettingsPlace.NAME));
        } else if (name.startsWith("mac")) {
            folder = house.map(h -> h.resolve("Library/Logs").resolve(SettingsPlace.NAME));
        } else {
            // The XDG base directory specification counts logs as state.
            folder =
                    SettingsPlace.folder(environment.get("XDG_STATE_HOME"))
                            .filter(Path::isAbsolute)
                            .or(() -> house.map(h -> h.resolve(".local/state")))
                            .map(f -> f.resolve("h20-timeline"));
        }
        return folder.map(f -> f.resolve(FILE));
    }
}
