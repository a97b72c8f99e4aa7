package h20timeline.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The program as a user starts it: a Java of its own, on the module path, on a machine without a
/// display. Its exit code and what it said.
public record ProgramProcess(int exit, String out, String err) {
    private static final List<String> MODULES =
            List.of(
                    "classes",
                    "javafx-",
                    "controlsfx",
                    "atlantafx",
                    "ikonli",
                    "jackson-core",
                    "juniversalchardet",
                    "fastcsv",
                    "jsoup",
                    "poi",
                    "commons-",
                    "SparseBitSet",
                    "xmlbeans",
                    "curvesapi",
                    "log4j-api",
                    "pdfbox",
                    "fontbox",
                    "picocli");

    /// As the launcher of the package: the quick compiler alone halves a start.
    static final List<String> LAUNCHER = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /// Runs it in a folder, to its end.
    public static ProgramProcess run(Path folder, String... args)
            throws IOException, InterruptedException {
        return run(folder, List.of(), args);
    }

    /// The same with words before the name of Java, or options after it.
    public static ProgramProcess run(Path folder, List<String> how, String... args)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("h20-out", ".txt");
        Path err = Files.createTempFile("h20-err", ".txt");
        Process process =
                builder(folder, how, args)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + String.join(" ", args));
        }
        ProgramProcess child = new ProgramProcess(process.exitValue(), text(out), text(err));
        Files.delete(out);
        Files.delete(err);
        return child;
    }

    /// What starts it; options of Java begin with a dash, what else there is goes before Java.
    public static ProcessBuilder builder(Path folder, List<String> how, String... args) {
        List<String> command = new ArrayList<>();
        how.stream().filter(word -> !word.startsWith("-")).forEach(command::add);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        how.stream().filter(word -> word.startsWith("-")).forEach(command::add);
        command.add("--enable-native-access=javafx.graphics,h20timeline");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(LAUNCHER);
        command.add("-Duser.language=en");
        command.add("--module-path");
        command.add(modulePath());
        command.add("--module");
        command.add("h20timeline/" + Main.class.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        // Any of these makes Java speak on standard error before the program does.
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /// What the program needs of the tests' class path.
    static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> {
                    String name = Path.of(entry).getFileName().toString();
                    return MODULES.stream().anyMatch(name::startsWith);
                })
                .collect(Collectors.joining(File.pathSeparator));
    }
}
