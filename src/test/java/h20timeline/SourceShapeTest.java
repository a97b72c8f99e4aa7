package h20timeline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No file and no package grows past what a reader holds in mind, and every package says in a few
/// lines what it is for.
class SourceShapeTest {
    private static final int LONGEST = 250;
    private static final int LONGEST_README = 180;
    private static final int MOST_LINES_OF_A_PACKAGE = 6;
    private static final int MOST_FILES_OF_A_PACKAGE = 65;

    @Test
    void noFileIsTooLong() throws IOException {
        assertEquals(List.of(), tooLong(Path.of("src")));
    }

    @Test
    void theReadmeIsShort() {
        assertTrue(isShort(Path.of("README.md")));
    }

    @Test
    void theLengthOfTheReadmeCanGoRed(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "a line\n".repeat(LONGEST_README));
        assertTrue(isShort(readme));
        Files.writeString(readme, "a line\n".repeat(LONGEST_README + 1));
        assertFalse(isShort(readme));
    }

    private static boolean isShort(Path readme) {
        return lines(readme).size() <= LONGEST_README;
    }

    @Test
    void everyPackageExplainsItself() throws IOException {
        assertEquals(List.of(), unexplained(Path.of("src/main/java/h20timeline")));
    }

    @Test
    void noPackageHasTooManyFiles() throws IOException {
        assertEquals(List.of(), tooFull(Path.of("src/main/java")));
    }

    @Test
    void theCountOfFilesCanGoRed(@TempDir Path folder) throws IOException {
        Path full = Files.createDirectories(folder.resolve("full/inner")).getParent();
        for (int i = 0; i < MOST_FILES_OF_A_PACKAGE; i++) {
            Files.writeString(full.resolve("A" + i + ".java"), "");
        }
        Files.writeString(full.resolve("notes.txt"), "");
        Files.writeString(full.resolve("inner/B.java"), "");
        assertEquals(List.of(), tooFull(folder));
        Files.writeString(full.resolve("package-info.java"), "");
        assertEquals(List.of(full + ": 66"), tooFull(folder));
    }

    @Test
    void theCountsCanGoRed(@TempDir Path folder) throws IOException {
        Path java = folder.resolve("Long.java");
        Files.writeString(java, "// a line\n".repeat(LONGEST + 1));
        Path css = Files.writeString(folder.resolve("long.css"), "/* */\n".repeat(LONGEST + 1));
        Files.writeString(folder.resolve("fits.css"), "/* */\n".repeat(LONGEST));
        assertEquals(List.of(java + ": 251", css + ": 251"), tooLong(folder));

        assertEquals(List.of(folder.toString()), unexplained(folder), "no package-info");
        Path info = folder.resolve("package-info.java");
        Files.writeString(info, "/// a line\n".repeat(7) + "package a;\n");
        assertEquals(List.of(folder.toString()), unexplained(folder), "a long one");
        Files.writeString(info, "package a;\n");
        assertEquals(List.of(folder.toString()), unexplained(folder), "an empty one");
        Files.writeString(info, "/// a line\n".repeat(6) + "package a;\n");
        assertEquals(List.of(), unexplained(folder));
    }

    private static List<String> tooLong(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".css"))
                    .filter(f -> lines(f).size() > LONGEST)
                    .map(f -> f + ": " + lines(f).size())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> tooFull(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Map<Path, Long> counts =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .collect(groupingBy(Path::getParent, counting()));
            assertTrue(!counts.isEmpty(), "nothing found under " + root.toAbsolutePath());
            return counts.entrySet().stream()
                    .filter(entry -> entry.getValue() > MOST_FILES_OF_A_PACKAGE)
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> unexplained(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> packages =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .distinct()
                            .toList();
            assertTrue(!packages.isEmpty(), "nothing found under " + root.toAbsolutePath());
            return packages.stream().filter(p -> !explains(p)).map(Path::toString).toList();
        }
    }

    private static boolean explains(Path folder) {
        Path info = folder.resolve("package-info.java");
        if (!Files.exists(info)) {
            return false;
        }
        long text = lines(info).stream().filter(l -> l.startsWith("///")).count();
        return text > 0 && text <= MOST_LINES_OF_A_PACKAGE;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
