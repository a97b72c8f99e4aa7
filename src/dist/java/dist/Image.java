package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// An application image: a launcher, a Java runtime that holds the modules of the program and no
/// others, and the AOT cache of a training run.
final class Image {
    /// The program starts often and then mostly waits for its user. So the JVM compiles quickly
    /// rather than well, begins with a heap that needs no collection during a start, and writes no
    /// performance files into the system's temporary folder. An AOT cache that does not match, as
    /// after a copy that changes times, is silently ignored.
    private static final List<String> JVM_OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:InitialHeapSize=96m",
                    "-XX:NewSize=64m",
                    "-XX:-UsePerfData",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTReplayTraining",
                    "-Xlog:disable",
                    "-Xlog:all=error,aot*=off,cds*=off:stderr");

    /// Everything but the styles and texts that a start reads. Classes come from the AOT cache.
    private static final String COMPRESSED =
            "**.class,**.css,/java.*/**,/jdk.*/**,/javafx.*/**,/org.controlsfx.*/**";

    private static final String FONTS = "fonts";

    private final Settings settings;
    private final OperatingSystem system;
    private final Path folder;

    /// @param settings `name` and `main`, module and class, say which program it is
    /// @param folder the parent of the image
    Image(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        system = OperatingSystem.current();
    }

    /// Links the runtime and adds the launcher.
    ///
    /// @param modules the folder of the modules
    /// @param more modules that the program uses without naming them
    void build(Path modules, List<String> more) throws IOException {
        Tool.fresh(folder);
        Path icon = settings.path("icons").resolve(system.icon());
        if (system == OperatingSystem.LINUX) {
            link(modules, more, runtime());
            Files.createDirectories(app());
            Files.copy(icon, root().resolve("lib").resolve(name() + ".png"));
            launcher();
        } else {
            Path runtime = folder.resolveSibling(folder.getFileName() + "-runtime");
            link(modules, more, runtime);
            jpackage(runtime, icon);
            Tool.delete(runtime);
        }
    }

    private void link(Path modules, List<String> more, Path runtime) throws IOException {
        Tool.delete(runtime);
        Files.createDirectories(runtime.getParent());
        List<String> args = new ArrayList<>(List.of("--module-path", modules.toString()));
        List<String> roots = new ArrayList<>(List.of(module()));
        roots.addAll(more);
        args.addAll(List.of("--add-modules", String.join(",", roots)));
        if (more.contains("jdk.localedata")) {
            args.addAll(List.of("--include-locales", "en,zh"));
        }
        // Line numbers cost some 6 MB; the log still names classes and methods.
        args.addAll(List.of("--strip-java-debug-attributes", "--no-header-files"));
        args.addAll(List.of("--no-man-pages", "--compress", "zip-6:filter=" + COMPRESSED));
        args.addAll(List.of("--output", runtime.toString()));
        Tool.run("jlink", args);
        Files.setLastModifiedTime(runtime.resolve("lib/modules"), settings.time());
    }

    /// On Linux the launcher is a script of our own. That of jpackage asks dpkg and rpm at each
    /// start, which takes about 100 ms, and builds the shell commands for that from its own path
    /// without quoting.
    private void launcher() throws IOException {
        List<String> quoted = options("$app").stream().map(option -> '"' + option + '"').toList();
        String template = Files.readString(settings.path("templates").resolve("launcher"));
        Path file = Files.createDirectories(root().resolve("bin")).resolve(name());
        Files.writeString(
                file,
                settings.fill(template.replace("@options@", String.join(" \\\n    ", quoted))));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void jpackage(Path runtime, Path icon) {
        List<String> args = new ArrayList<>(List.of("--type", "app-image", "--name", name()));
        args.addAll(List.of("--runtime-image", runtime.toString(), "--module", main()));
        args.addAll(List.of("--dest", folder.toString(), "--icon", icon.toString()));
        args.addAll(List.of("--app-version", settings.get("version")));
        args.addAll(List.of("--vendor", settings.get("vendor")));
        args.addAll(List.of("--description", settings.get("description")));
        if (system == OperatingSystem.MAC) {
            args.addAll(List.of("--mac-package-identifier", settings.get("identifier")));
        }
        for (String option : options("$APPDIR")) {
            args.addAll(List.of("--java-options", option));
        }
        Tool.run("jpackage", args);
    }

    /// The options of the JVM.
    ///
    /// @param app the folder of fonts and cache, or a variable that stands for it
    private List<String> options(String app) {
        List<String> options = new ArrayList<>();
        options.add("--enable-native-access=javafx.graphics," + module());
        options.addAll(JVM_OPTIONS);
        options.add("-Dh20timeline.fonts=" + app + "/" + FONTS);
        options.add("-XX:AOTCache=" + app + "/" + name() + ".aot");
        return options;
    }

    /// Runs the program for training and keeps the AOT cache that the JVM makes of it.
    ///
    /// @param training module and class of the training run
    /// @param home an empty folder for what the program writes
    void train(String training, Path home) throws IOException, InterruptedException {
        Path tools = runtime().resolve("bin");
        Path java = tools.resolve("java");
        new Training(java, options(app().toString()), cache()).run(training, home);
        if (system == OperatingSystem.LINUX) {
            // The launcher needs no other tool. On Windows this folder holds the JVM itself.
            Path only = runtime().resolve("java");
            Files.move(java, only);
            Tool.fresh(tools);
            Files.move(only, java);
        }
    }

    /// The folder of the image.
    Path root() {
        return system == OperatingSystem.MAC ? bundle().resolve("Contents") : bundle();
    }

    /// The folder that jpackage makes a package of.
    Path bundle() {
        return folder.resolve(system == OperatingSystem.MAC ? name() + ".app" : name());
    }

    /// The folder of the fonts that the program brings along.
    Path fonts() {
        return app().resolve(FONTS);
    }

    /// The AOT cache.
    Path cache() {
        return app().resolve(name() + ".aot");
    }

    private Path app() {
        return root().resolve(system == OperatingSystem.LINUX ? "lib/app" : "app");
    }

    private Path runtime() {
        return switch (system) {
            case LINUX -> root().resolve("lib/runtime");
            case MAC -> root().resolve("runtime/Contents/Home");
            case WINDOWS -> root().resolve("runtime");
        };
    }

    private String name() {
        return settings.get("name");
    }

    private String main() {
        return settings.get("main");
    }

    private String module() {
        return main().substring(0, main().indexOf('/'));
    }

    /// The bytes of all its files.
    long size() throws IOException {
        return Tool.size(root());
    }
}
