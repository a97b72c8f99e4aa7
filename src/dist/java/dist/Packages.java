package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The package of the system that builds: `.deb`, `.msi` or `.dmg`.
final class Packages {
    private Packages() {}

    private static boolean isSystem(String name) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(name);
    }

    static boolean isLinux() {
        return isSystem("linux");
    }

    static boolean isMac() {
        return isSystem("mac");
    }

    /// The file of the icon that jpackage wants here.
    static String icon() {
        return isLinux() ? "256.png" : isMac() ? "h20-timeline.icns" : "h20-timeline.ico";
    }

    /// Makes the package; where the system lacks the tool, says which, and makes none.
    static void build(Map<String, String> of, Image image, Path folder)
            throws IOException, InterruptedException {
        if (!isLinux()) {
            installer(of, image, folder);
        } else if (has("dpkg-deb")) {
            System.out.println("Package: " + new DebPackage(of, image, folder).build());
        } else {
            System.out.println(
                    "No .deb was made: this system has no dpkg-deb; on Debian or Ubuntu the package"
                            + " dpkg brings it. The application image is complete.");
        }
    }

    /// On Windows and macOS jpackage makes it; on Windows with the WiX toolset.
    private static void installer(Map<String, String> of, Image image, Path folder) {
        List<String> args = new ArrayList<>(List.of("--name", of.get("title")));
        args.addAll(List.of("--dest", folder.toString(), "--app-version", of.get("version")));
        args.addAll(List.of("--vendor", of.get("vendor"), "--description", of.get("description")));
        if (isMac()) {
            Path bundle = image.root().getParent();
            args.addAll(List.of("--type", "dmg", "--app-image", bundle.toString()));
        } else {
            args.addAll(List.of("--type", "msi", "--app-image", image.root().toString()));
            args.addAll(List.of("--win-menu", "--win-menu-group", of.get("title")));
            args.addAll(List.of("--win-upgrade-uuid", of.get("upgrade"), "--win-per-user-install"));
        }
        try {
            Tool.run("jpackage", args);
        } catch (IllegalStateException e) {
            System.out.println(
                    "No package was made; the application image is complete. " + e.getMessage());
        }
    }

    private static boolean has(String program) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /// Copies a folder with links, times and permissions: the cache knows the times of what it is of.
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(
                            file,
                            target,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            java.nio.file.LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
