package dist;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// The libraries that the program is made of.
final class Parts {
    private static final Pattern LICENCE = Pattern.compile(".*(LICEN[CS]E|NOTICE)[^/]*");

    private final List<Part> all = new ArrayList<>();

    /// A library.
    record Part(String module, String version, Path jar) {}

    /// Takes those of the module path that this build step runs on, which is that of the program.
    Parts() {
        for (String each : modulePath().split(File.pathSeparator, -1)) {
            Path jar = Path.of(each);
            if (!each.endsWith(".jar")) {
                continue;
            }
            ModuleFinder.of(jar).findAll().stream()
                    .map(found -> found.descriptor())
                    // JavaFX has jars without classes; the annotations are for the compiler alone.
                    .filter(d -> !d.packages().isEmpty() && !d.name().equals("org.jspecify"))
                    .forEach(d -> all.add(new Part(d.name(), version(jar), jar)));
        }
    }

    static String modulePath() {
        return System.getProperty("jdk.module.path", "");
    }

    /// Those that an image needs.
    List<Part> all() {
        return all;
    }

    /// The name of the folder, as a Maven repository has it.
    private static String version(Path jar) {
        Path folder = jar.toAbsolutePath().getName(jar.toAbsolutePath().getNameCount() - 2);
        return folder.toString();
    }

    /// Copies the licences of all parts and the list of the parts into the image.
    ///
    /// @param texts the licences that are missing in the jars
    /// @param fonts the folder of the fonts and their licence
    void licences(Path texts, Path fonts, Path sbom, Path image) throws IOException {
        Path folder = Files.createDirectories(image.resolve("licences"));
        try (var files = Files.list(texts)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path java = Path.of(System.getProperty("java.home", ""), "legal", "java.base");
        for (String file : List.of("LICENSE", "ASSEMBLY_EXCEPTION")) {
            Files.copy(java.resolve(file), folder.resolve("OpenJFX-" + file));
        }
        Files.copy(fonts.resolve("LICENSE.txt"), folder.resolve("Inter-OFL-1.1.txt"));
        if (!Files.exists(sbom)) {
            throw new IllegalStateException(
                    "There is no list of the parts, " + sbom + ": run Maven without --offline");
        }
        Files.copy(sbom, folder.resolve("parts.cdx.json"), StandardCopyOption.REPLACE_EXISTING);
        for (Part part : all) {
            try (JarFile jar = new JarFile(part.jar().toFile())) {
                for (Enumeration<JarEntry> each = jar.entries(); each.hasMoreElements(); ) {
                    JarEntry entry = each.nextElement();
                    String name = entry.getName();
                    if (!entry.isDirectory()
                            && !name.endsWith(".class")
                            && LICENCE.matcher(name.toUpperCase(Locale.ROOT)).matches()) {
                        String file = Path.of(name).getFileName().toString();
                        Files.copy(
                                jar.getInputStream(entry),
                                folder.resolve(part.module() + "-" + file),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
