package dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import javafx.css.Stylesheet;

/// Makes the modules that the runtime is linked from. Native libraries move from their jars into
/// the folder of the runtime, because JavaFX unpacks those of a jar into the user's home.
/// Stylesheets are converted to the binary form, which needs no parsing. Fonts move into a folder
/// of the image, because JavaFX copies a font of a jar into a temporary file at every start.
final class Modules {
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib");

    /// What the jars contain and the program does not use.
    private static final List<String> LEFT_OUT =
            List.of(
                    "META-INF/maven/",
                    "atlantafx/base/theme/cupertino",
                    "atlantafx/base/theme/nord",
                    "atlantafx/base/theme/dracula",
                    "atlantafx/base/theme/Cupertino",
                    "atlantafx/base/theme/Nord",
                    "atlantafx/base/theme/Dracula",
                    "META-INF/resources/material2/");

    /// The fonts that the program uses, of all fonts of its parts.
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-Bold.otf", "MaterialIcons.ttf");

    private static final String THEME = "/atlantafx/base/theme/";

    private final Theme theme;
    private final Path work;
    private final Path made;
    private final Path fonts;

    /// @param absent the file of the controls that the program does not have
    Modules(Path work, Path absent) throws IOException {
        theme = new Theme(absent);
        this.work = Tool.fresh(work.resolve("parts"));
        made = Tool.fresh(work.resolve("modules"));
        fonts = Tool.fresh(work.resolve("fonts"));
    }

    /// The folder of the modules.
    Path folder() {
        return made;
    }

    /// The folder of the fonts.
    Path fonts() {
        return fonts;
    }

    /// Makes a module of a jar or of folders of classes.
    void add(String name, String version, Path... from) throws IOException {
        Path classes = Tool.fresh(work.resolve(name));
        Path libraries = Tool.fresh(work.resolve(name + "-native"));
        for (Path each : from) {
            if (Files.isDirectory(each)) {
                copyFolder(each, classes);
            } else {
                unpack(each, classes, libraries);
                AutomaticModule.describe(each, classes);
            }
        }
        stylesheets(classes);
        List<String> args = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
        args.addAll(List.of("--libs", libraries.toString(), "--module-version", version));
        args.add(made.resolve(name + ".jmod").toString());
        Tool.run("jmod", args);
    }

    private void copyFolder(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(Files.newInputStream(file), from.relativize(file).toString(), to);
            }
        }
    }

    /// Of a multi-release jar each class is taken as the Java of the image would read it; often
    /// only such classes have the module descriptor.
    private void unpack(Path jar, Path classes, Path libraries) throws IOException {
        try (JarFile opened =
                new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, Runtime.version())) {
            for (JarEntry entry : opened.versionedStream().toList()) {
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (NATIVE.stream().anyMatch(name::endsWith)) {
                    copy(opened.getInputStream(entry), Path.of(name).getFileName() + "", libraries);
                } else {
                    copy(opened.getInputStream(entry), name, classes);
                }
            }
        }
    }

    private void copy(InputStream from, String name, Path to) throws IOException {
        try (from) {
            String unified = name.replace('\\', '/');
            String last = unified.substring(unified.lastIndexOf('/') + 1);
            if (FONTS.contains(last)) {
                Files.copy(from, fonts.resolve(last));
            } else if (!last.endsWith(".otf") && LEFT_OUT.stream().noneMatch(unified::startsWith)) {
                Path file = to.resolve(name);
                Tool.parents(file);
                Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void stylesheets(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            for (Path css : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                Path binary = Path.of(css.toString().replaceAll("css$", "bss"));
                if (css.toString().replace('\\', '/').contains(THEME)) {
                    theme.shorten(css);
                    Files.deleteIfExists(binary);
                }
                if (!Files.exists(binary)) {
                    Stylesheet.convertToBinary(css.toFile(), binary.toFile());
                }
            }
        }
    }
}
