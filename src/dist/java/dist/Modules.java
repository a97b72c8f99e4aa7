package dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javafx.css.Stylesheet;

/// Makes modules that a run-time image is linked from. Native libraries leave their jars for the
/// folder of the Java that loads them: in a jar, the toolkit would unpack them into the user's home.
/// Stylesheets are there in the form that the toolkit reads without parsing. Fonts leave, too, for a
/// folder of the image: of one in a jar the toolkit makes a copy at every start.
final class Modules {
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib");

    /// What travels with a jar but is of no use to the program.
    private static final List<String> LEFT_OUT =
            List.of(
                    "META-INF/maven/",
                    "atlantafx/base/theme/cupertino",
                    "atlantafx/base/theme/nord",
                    "atlantafx/base/theme/dracula",
                    "atlantafx/base/theme/Cupertino",
                    "atlantafx/base/theme/Nord",
                    "atlantafx/base/theme/Dracula",
                    "h20timeline/render/fonts/",
                    "META-INF/resources/material2/");

    /// The fonts that the program uses, of all that its parts have.
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-Bold.otf", "MaterialIcons.ttf");

    private static final String THEME = "/atlantafx/base/theme/";

    private final Path work;
    private final Path made;
    private final Path fonts;
    private final Theme theme;

    /// @param absent the file of the controls that the program does not have
    Modules(Path work, Path absent) throws IOException {
        theme = new Theme(absent);
        this.work = Tool.fresh(work.resolve("parts"));
        made = Tool.fresh(work.resolve("modules"));
        fonts = Tool.fresh(work.resolve("fonts"));
    }

    /// Where the modules are.
    Path folder() {
        return made;
    }

    /// Where the fonts are.
    Path fonts() {
        return fonts;
    }

    /// Takes a jar, or a folder of classes.
    void add(String name, String version, Path from) throws IOException {
        Path classes = Tool.fresh(work.resolve(name));
        Path libraries = Tool.fresh(work.resolve(name + "-native"));
        if (Files.isDirectory(from)) {
            copyFolder(from, classes);
        } else {
            unpack(from, classes, libraries);
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

    /// The classes of Java 9 of a jar with several versions are what a module has: only there is its
    /// description.
    private void unpack(Path jar, Path classes, Path libraries) throws IOException {
        String nine = "META-INF/versions/9/";
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> all = opened.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (NATIVE.stream().anyMatch(name::endsWith)) {
                    copy(opened.getInputStream(entry), Path.of(name).getFileName() + "", libraries);
                } else if (name.startsWith(nine)) {
                    copy(opened.getInputStream(entry), name.substring(nine.length()), classes);
                } else if (!name.startsWith("META-INF/versions/")
                        && !Files.exists(classes.resolve(name))) {
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
            } else if (LEFT_OUT.stream().noneMatch(unified::startsWith)) {
                Path file = to.resolve(name);
                Files.createDirectories(file.getParent());
                Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void stylesheets(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            for (Path css : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                String name = css.getFileName().toString();
                Path binary = css.resolveSibling(name.replaceAll("css$", "bss"));
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
