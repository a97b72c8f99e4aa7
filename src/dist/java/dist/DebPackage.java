package dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// The `.deb`: the image under `/opt`, a command, and what the desktop must know. It has no scripts
/// of its own: the desktop's own packages notice the files in their folders, at removal, too.
final class DebPackage {
    private static final List<Integer> SIDES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private final Map<String, String> of;
    private final Image image;
    private final Path folder;
    private final Path root;

    DebPackage(Map<String, String> of, Image image, Path folder) throws IOException {
        this.of = of;
        this.image = image;
        this.folder = folder;
        root = Tool.fresh(folder.resolve("deb"));
    }

    /// Builds it and gives the file.
    Path build() throws IOException, InterruptedException {
        String name = of.get("name");
        Packages.copy(image.root(), root.resolve("opt").resolve(name));
        Path command = Files.createDirectories(root.resolve("usr/bin")).resolve(name);
        Files.createSymbolicLink(command, Path.of("/opt", name, "bin", name));
        write("usr/share/applications/" + name + ".desktop", text("h20-timeline.desktop"));
        write("usr/share/mime/packages/" + name + ".xml", text("h20-timeline.xml"));
        write("usr/share/doc/" + name + "/copyright", text("copyright"));
        Path icons = Path.of(of.get("icons"));
        for (int side : SIDES) {
            icon(icons.resolve(side + ".png"), side + "x" + side, name + ".png");
        }
        icon(icons.resolve("h20-timeline.svg"), "scalable", name + ".svg");
        String arch = Tool.start(Map.of(), List.of("dpkg", "--print-architecture")).strip();
        write(
                "DEBIAN/control",
                text("control")
                        .replace("@arch@", arch)
                        .replace("@size@", Long.toString(size() / 1024)));
        readable();
        String file = name + "_" + of.get("version") + "_" + arch + ".deb";
        Path target = folder.resolve(file);
        Tool.start(
                Map.of("SOURCE_DATE_EPOCH", of.get("epoch")),
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
        String text = Files.readString(Path.of(of.get("templates"), template));
        for (Map.Entry<String, String> each : of.entrySet()) {
            text = text.replace("@" + each.getKey() + "@", each.getValue());
        }
        return text;
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The icon of the program, and the same for its files.
    private void icon(Path from, String size, String name) throws IOException {
        String type = of.get("mime").replace('/', '-');
        String end = name.substring(name.lastIndexOf('.'));
        Path theme = root.resolve("usr/share/icons/hicolor").resolve(size);
        for (Path to :
                List.of(
                        theme.resolve("apps").resolve(name),
                        theme.resolve("mimetypes").resolve(type + end))) {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        }
    }

    private long size() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }

    /// Whatever the builder's own files allow, everybody may read these.
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
