package h20timeline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The program in a process of its own with its window open, without a display, and with folders of
/// its own for settings and log.
final class StartedProgram implements AutoCloseable {
    private final Process process;
    private final Path home;
    private final Path classes;

    private StartedProgram(Process process, Path home, Path classes) {
        this.process = process;
        this.home = home;
        this.classes = classes;
    }

    /// Starts it.
    ///
    /// @param home where it keeps settings and log
    /// @param name tells several with one home apart
    static StartedProgram of(Path home, String name, String... args) throws IOException {
        Path classes = home.resolve(name + ".classes");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=javafx.graphics,h20timeline");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(ProgramProcess.LAUNCHER);
        command.add("-Duser.language=en");
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-Xlog:disable");
        command.add("-Xlog:class+load:file=" + classes);
        command.add("--module-path");
        command.add(ProgramProcess.modulePath());
        command.add("--module");
        command.add("h20timeline/" + Main.class.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve(name + ".out").toFile());
        for (String folder :
                List.of("XDG_STATE_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")) {
            builder.environment().put(folder, home.toString());
        }
        return new StartedProgram(builder.start(), home, classes);
    }

    /// Its log as far as it goes.
    String log() throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /// Waits until the log says that the window shows a file.
    void shows(String file) throws IOException, InterruptedException {
        String line = "The first picture is shown: " + file;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!log().contains(line)) {
            if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("does not show " + file + "; its log: " + log());
            }
        }
    }

    /// Waits until it ends by itself.
    int ends() throws InterruptedException {
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end");
        }
        return process.exitValue();
    }

    /// The classes that were loaded until now.
    Set<String> classes() throws IOException {
        try (var lines = Files.lines(classes)) {
            return lines.map(line -> line.replaceFirst("^\\[.*?] *(\\[.*?] *)*", ""))
                    .map(line -> line.split(" ", 2)[0])
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
