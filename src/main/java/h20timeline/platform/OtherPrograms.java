package h20timeline.platform;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Shows files in other programs of the machine: an editor, the manager of files. Not for the
/// toolkit's thread.
///
/// @param system as in the property `os.name`
/// @param environment its variables
public record OtherPrograms(String system, Map<String, String> environment) {
    /// How long a program may take to say that it cannot do it.
    private static final long PATIENCE_SECONDS = 2;

    /// Our own entry, which would open the file here.
    private static final String OURS = "h20-timeline";

    private static final List<String> TERMINAL = List.of("x-terminal-emulator", "-e");

    /// Editors of Linux desktops, for one that does not say which it has.
    private static final List<String> EDITORS =
            List.of(
                    "gnome-text-editor",
                    "gedit",
                    "kate",
                    "kwrite",
                    "xed",
                    "pluma",
                    "mousepad",
                    "featherpad",
                    "geany",
                    "code");

    /// Browsers of Linux, for a machine that does not say which it has.
    private static final List<String> BROWSERS =
            List.of(
                    "sensible-browser",
                    "x-www-browser",
                    "firefox",
                    "chromium",
                    "google-chrome",
                    "konqueror",
                    "epiphany");

    /// Those of this machine.
    public static OtherPrograms here() {
        return new OtherPrograms(System.getProperty("os.name", ""), System.getenv());
    }

    /// Opens a file in the system's editor for JSON, or else for any text; false where none was
    /// found.
    public boolean edit(Path file) {
        return startOne(editors(file.toAbsolutePath()));
    }

    /// Shows a file in its folder, or else the folder; false where no program was found for it.
    public boolean reveal(Path file) {
        return startOne(managers(file.toAbsolutePath()));
    }

    /// Opens an http or https address in the browser; false where none did.
    public boolean browse(URI address) {
        return startOne(browsers(address));
    }

    /// The commands that may open an address, the best first.
    List<List<String>> browsers(URI address) {
        String url = address.toASCIIString();
        if (isWindows()) {
            return List.of(List.of("rundll32.exe", "url.dll,FileProtocolHandler", url));
        }
        if (isMac()) {
            return List.of(List.of("open", url));
        }
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("xdg-open", url));
        commands.add(List.of("gio", "open", url));
        BROWSERS.forEach(browser -> commands.add(List.of(browser, url)));
        return commands;
    }

    /// The commands that may show a file in an editor, the best first.
    List<List<String>> editors(Path file) {
        String path = file.toString();
        if (isWindows()) {
            return List.of(List.of("notepad.exe", path));
        }
        if (isMac()) {
            return List.of(List.of("open", "-t", path));
        }
        List<List<String>> commands = new ArrayList<>();
        for (String type : List.of("application/json", "text/plain")) {
            entry(type)
                    .ifPresent(entry ->
                            commands.add(
                                    entry.inTerminal()
                                            ? inTerminal(entry.open(file))
                                            : entry.open(file)));
        }
        EDITORS.forEach(editor -> commands.add(List.of(editor, path)));
        Stream.of("VISUAL", "EDITOR")
                .map(environment::get)
                .filter(word -> word != null && !word.isBlank())
                .forEach(word -> {
                    List<String> command = new ArrayList<>(List.of(word.strip().split("\\s+")));
                    command.add(path);
                    commands.add(inTerminal(command));
                });
        return commands;
    }

    private static List<String> inTerminal(List<String> command) {
        return Stream.concat(TERMINAL.stream(), command.stream()).toList();
    }

    List<List<String>> managers(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        if (isWindows()) {
            return List.of(List.of("explorer.exe", "/select," + file));
        }
        if (isMac()) {
            return List.of(List.of("open", "-R", file.toString()));
        }
        return List.of(
                List.of(
                        "gdbus",
                        "call",
                        "--session",
                        "--dest",
                        "org.freedesktop.FileManager1",
                        "--object-path",
                        "/org/freedesktop/FileManager1",
                        "--method",
                        "org.freedesktop.FileManager1.ShowItems",
                        "['" + file.toUri() + "']",
                        ""),
                List.of("xdg-open", folder.toString()),
                List.of("gio", "open", folder.toString()));
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private boolean isMac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /// The entry of the program that a Linux desktop opens a type of file with, unless it is ours.
    private Optional<DesktopEntry> entry(String type) {
        return output(List.of("xdg-mime", "query", "default", type))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith(OURS))
                .flatMap(this::read);
    }

    private Optional<DesktopEntry> read(String name) {
        String home = environment.getOrDefault("HOME", "");
        String own = environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share");
        String shared = environment.getOrDefault("XDG_DATA_DIRS", "/usr/local/share:/usr/share");
        for (String folder : List.of((own + ":" + shared).split(":", -1))) {
            try {
                Path file = Path.of(folder, "applications", name);
                if (Files.isRegularFile(file)) {
                    return DesktopEntry.of(Files.readAllLines(file));
                }
            } catch (IOException | InvalidPathException e) {
                // The next folder may have one that can be read.
            }
        }
        return Optional.empty();
    }

    private Optional<String> output(List<String> command) {
        try {
            Process process = builder(command).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            byte[] bytes = process.getInputStream().readAllBytes();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean startOne(List<List<String>> commands) {
        return commands.stream().anyMatch(this::start);
    }

    /// A program that still runs after a while is at work; one that has ended says how it went.
    private boolean start(List<String> command) {
        try {
            Process process =
                    builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            // The manager of files on Windows ends with 1 whatever it did.
            return !ended || process.exitValue() == 0 || isWindows();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ProcessBuilder builder(List<String> command) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.set(0, find(command.getFirst()));
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder;
    }

    /// Where a program is, by the folders that the environment names.
    private String find(String program) throws IOException {
        if (isWindows() || program.contains("/")) {
            return program;
        }
        return Arrays.stream(environment.getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new NoSuchFileException(program));
    }
}
