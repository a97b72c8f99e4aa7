package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// The `.deb`: the image under `/opt`, a command, and the files for the desktop: menu entry, file
/// type, icons. It has no maintainer scripts: the packages of the desktop have triggers for these
/// files, at installation and at removal.
final class DebPackage {
    private static final List<Integer> SIDES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private final Settings settings;
    private final Image image;
    private final Path folder;
    private final Path root;

    DebPackage(Settings settings, Image image, Path folder) throws IOException {
        this.settings = settings;
        this.image = image;
        this.folder = folder;
        root = Tool.fresh(folder.resolve("deb"));
    }

    /// Builds it and returns the file.
    Path build() throws IOException, InterruptedException {
        String name = settings.get("name");
        Tool.copy(image.root(), root.resolve("opt").resolve(name));
        Path command = Files.createDirectories(root.resolve("usr/bin")).resolve(name);
        Files.createSymbolicLink(command, Path.of("/opt", name, "bin", name));
        write("usr/share/applications/" + name + ".desktop", text("h20-timeline.desktop"));
        write("usr/share/mime/packages/" + name + ".xml", text("h20-timeline.xml"));
        write("usr/share/doc/" + name + "/copyright", text("copyright"));
        Path icons = settings.path("icons");
        for (int side : SIDES) {
            icon(icons.resolve(side + ".png"), side + "x" + side, name + ".png");
        }
        icon(icons.resolve("h20-timeline.svg"), "scalable", name + ".svg");
        String arch = Tool.start(Map.of(), List.of("dpkg", "--print-architecture")).strip();
        write(
                "DEBIAN/control",
                text("control")
                        .replace("@arch@", arch)
                        .replace("@size@", Long.toString(Tool.size(root) / 1024)));
        readable();
        String file = name + "_" + settings.get("version") + "_" + arch + ".deb";
        Path target = folder.resolve(file);
        Tool.start(
                Map.of("SOURCE_DATE_EPOCH", settings.get("epoch")),
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "--build",
                        root.toString(),
                        target.toString()));
        Tool.delete(root);
        return target;
    }

    private String text(String template) throws IOException {
        return settings.fill(Files.readString(settings.path("templates").resolve(template)));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Tool.parents(file);
        Files.writeString(file, text);
    }

    /// The icon of the program, which is also the icon of its files.
    private void icon(Path from, String size, String name) throws IOException {
        String type = settings.get("mime").replace('/', '-');
        String end = name.substring(name.lastIndexOf('.'));
        Path theme = root.resolve("usr/share/icons/hicolor").resolve(size);
        for (Path to :
                List.of(
                        theme.resolve("apps").resolve(name),
                        theme.resolve("mimetypes").resolve(type + end))) {
            Tool.parents(to);
            Files.copy(from, to);
        }
    }

    /// Lets everybody read the files, whatever the umask of the build is.
    private void readable() throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
