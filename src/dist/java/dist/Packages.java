package dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The installation package of the system that builds: `.deb`, `.msi` or `.dmg`. Where the system
/// lacks the tool for it, the build says which, and makes the image alone.
final class Packages {
    private final Settings settings;
    private final Image image;
    private final Path folder;

    /// @param folder where the package goes
    Packages(Settings settings, Image image, Path folder) {
        this.settings = settings;
        this.image = image;
        this.folder = folder;
    }

    void build() throws IOException, InterruptedException {
        switch (OperatingSystem.current()) {
            case LINUX -> deb();
            case MAC ->
                    jpackage(List.of("--type", "dmg", "--app-image", image.bundle().toString()));
            case WINDOWS -> {
                // The upgrade code tells Windows that a newer .msi replaces an older one.
                String upgrade = settings.get("upgrade");
                List<String> args = new ArrayList<>(List.of("--type", "msi"));
                args.addAll(List.of("--app-image", image.bundle().toString()));
                args.addAll(List.of("--win-menu", "--win-menu-group", settings.get("title")));
                args.addAll(List.of("--win-upgrade-uuid", upgrade, "--win-per-user-install"));
                jpackage(args);
            }
        }
    }

    private void deb() throws IOException, InterruptedException {
        if (isOnPath("dpkg-deb")) {
            System.out.println("Package: " + new DebPackage(settings, image, folder).build());
        } else {
            System.out.println(
                    "No .deb was made: this system has no dpkg-deb; on Debian or Ubuntu the package"
                            + " dpkg brings it. The application image is complete.");
        }
    }

    /// On Windows jpackage needs the WiX toolset.
    private void jpackage(List<String> more) {
        List<String> args = new ArrayList<>(List.of("--name", settings.get("title")));
        args.addAll(List.of("--dest", folder.toString()));
        args.addAll(List.of("--app-version", settings.get("version")));
        args.addAll(List.of("--vendor", settings.get("vendor")));
        args.addAll(List.of("--description", settings.get("description")));
        args.addAll(more);
        try {
            Tool.run("jpackage", args);
        } catch (IllegalStateException e) {
            System.out.println(
                    "No package was made; the application image is complete. " + e.getMessage());
        }
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv("PATH");
        if (path == null) {
            return false;
        }
        for (String each : path.split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(each, program))) {
                return true;
            }
        }
        return false;
    }
}
