package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An application image: a launcher, a Java that holds what the program needs and nothing else, and
/// the cache of its rehearsal.
final class Image {
    /// For a program that starts often and then mostly waits for a person: quick code at once rather
    /// than better code later, room for all that a start makes, so that it need not be tidied
    /// meanwhile, and no files in the system's temporary folder. A cache that does not fit, as after
    /// a copy that changes times, is nobody's business.
    private static final List<String> JAVA =
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

    /// All but the styles and words that a start reads; classes it takes from the cache.
    private static final String COMPRESSED =
            "**.class,**.css,/java.*/**,/jdk.*/**,/javafx.*/**,/org.controlsfx.*/**";

    private static final String FONTS = "fonts";

    private final String name;
    private final String main;
    private final Path root;

    /// @param main module and class of the program
    private Image(String name, String main, Path root) {
        this.name = name;
        this.main = main;
        this.root = root;
    }

    /// Links and builds it.
    static Image build(Map<String, String> of, Path modules, List<String> more, Path folder, Path icon)
            throws IOException {
        String main = of.get("main");
        String module = main.substring(0, main.indexOf('/'));
        Path runtime = folder.resolveSibling(folder.getFileName() + "-runtime");
        Tool.delete(runtime);
        List<String> link = new ArrayList<>(List.of("--module-path", modules.toString()));
        List<String> roots = new ArrayList<>(List.of(module));
        roots.addAll(more);
        link.addAll(List.of("--add-modules", String.join(",", roots)));
        if (more.contains("jdk.localedata")) {
            link.addAll(List.of("--include-locales", "en,zh"));
        }
        // Lines of source cost some 6 MB; the log still names classes and methods.
        link.addAll(List.of("--strip-java-debug-attributes", "--no-header-files"));
        link.addAll(List.of("--no-man-pages", "--compress", "zip-6:filter=" + COMPRESSED));
        link.addAll(List.of("--output", runtime.toString()));
        Tool.run("jlink", link);
        Tool.fresh(folder);
        List<String> pack = new ArrayList<>(List.of("--type", "app-image", "--name", of.get("name")));
        pack.addAll(List.of("--runtime-image", runtime.toString(), "--module", main));
        pack.addAll(List.of("--dest", folder.toString(), "--app-version", of.get("version")));
        pack.addAll(List.of("--vendor", of.get("vendor"), "--description", of.get("description")));
        pack.addAll(List.of("--icon", icon.toString()));
        if (Packages.isMac()) {
            pack.addAll(List.of("--mac-package-identifier", of.get("identifier")));
        }
        Image image = new Image(of.get("name"), main, root(folder, of.get("name")));
        for (String option : image.options("$APPDIR")) {
            pack.addAll(List.of("--java-options", option));
        }
        Tool.run("jpackage", pack);
        return image;
    }

    private static Path root(Path folder, String name) {
        return Packages.isMac() ? folder.resolve(name + ".app/Contents") : folder.resolve(name);
    }

    /// The folder of the image.
    Path root() {
        return root;
    }

    private Path app() {
        return Packages.isLinux() ? root.resolve("lib/app") : root.resolve("app");
    }

    /// The folder of the fonts that it comes with; a program that has none does without it.
    Path fonts() {
        return app().resolve(FONTS);
    }

    private Path runtime() {
        return Packages.isLinux()
                ? root.resolve("lib/runtime")
                : Packages.isMac() ? root.resolve("runtime/Contents/Home") : root.resolve("runtime");
    }

    private List<String> options(String app) {
        List<String> options = new ArrayList<>();
        String module = main.substring(0, main.indexOf('/'));
        options.add("--enable-native-access=javafx.graphics," + module);
        options.addAll(JAVA);
        options.add("-Dh20timeline.fonts=" + app + "/" + FONTS);
        options.add("-XX:AOTCache=" + app + "/" + name + ".aot");
        return options;
    }

    /// Rehearses the program and keeps the cache; takes the command-line tools of Java away then,
    /// which only this step needs.
    ///
    /// @param time when the image was made, as the package says it: the cache knows it
    void rehearse(String rehearsal, Path work, FileTime time)
            throws IOException, InterruptedException {
        Files.setLastModifiedTime(runtime().resolve("lib/modules"), time);
        Path home = Tool.fresh(work.resolve("rehearsal"));
        Path cache = app().resolve(name + ".aot");
        List<String> command = new ArrayList<>();
        command.add(runtime().resolve("bin/java").toString());
        for (String option : options(app().toString())) {
            if (!option.startsWith("-XX:AOTCache=") && !option.startsWith("-Xlog")) {
                command.add(option);
            }
        }
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=off,cds*=off"));
        // What ran often in a rehearsal of everything is more than a start should compile.
        command.add("-XX:-AOTRecordTraining");
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Duser.home=" + home));
        command.addAll(List.of("-Duser.language=en", "-Duser.country=GB"));
        command.addAll(List.of("--module", rehearsal, home.toString()));
        Map<String, String> folders =
                Map.of(
                        // As for most users; Java is told of another home.
                        "XDG_CONFIG_HOME", "",
                        "XDG_STATE_HOME", "",
                        "APPDATA", home.toString(),
                        "LOCALAPPDATA", home.toString());
        try {
            String said = Tool.start(folders, command);
            if (!Files.isRegularFile(cache)) {
                throw new IllegalStateException("it left no cache: " + said);
            }
        } catch (IllegalStateException e) {
            // Of a run that ended early, Java leaves one of little use.
            Files.deleteIfExists(cache);
            System.out.println(
                    "The rehearsal of %s failed, so it starts more slowly, without a cache. %s"
                            .formatted(name, e.getMessage().lines().findFirst().orElse("")));
        }
        if (Packages.isLinux()) {
            // On Windows this folder holds Java itself.
            Tool.delete(runtime().resolve("bin"));
        }
    }

    /// Bytes of all its files.
    long size() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
