package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.FileVersions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start of the program does, and what it leaves for later.
class StartTest {
    /// Export, validation, the command line's parser, other tools' files, presenting, and what the
    /// toolkit brings beside itself.
    private static final Pattern LATER =
            Pattern.compile(
                    "(java\\.awt|sun\\.awt|javax\\.imageio|picocli|java\\.net\\.http"
                            + "|h20timeline\\.(imports|present))\\..*"
                            + "|h20timeline\\.app\\.(Export|Validate|PictureExport|CommandStart"
                            + "|Rehearsal).*"
                            + "|h20timeline\\.render\\.(PngFile|PictureImage)"
                            + "|h20timeline\\.ui\\.ExportDialog");

    @TempDir private Path home;

    @Test
    void aStartLoadsNothingThatItDoesNotUse() throws Exception {
        try (StartedProgram program = StartedProgram.of(home, "saga")) {
            program.shows("h20-saga.json");
            Set<String> classes = program.classes();
            assertTrue(
                    classes.contains("h20timeline.ui.timeline.TimelineView"),
                    "the list is one of classes");
            assertEquals(Set.of(), later(classes));
        }
    }

    @Test
    void anExportIsSeenToLoadIt() throws Exception {
        Path picture = home.resolve("saga.png");
        try (StartedProgram program =
                StartedProgram.of(home, "export", "export", "--output", picture.toString())) {
            assertEquals(0, program.ends());
            Set<String> later = later(program.classes());
            assertTrue(later.contains("h20timeline.render.PngWriter"), later.toString());
            assertTrue(later.contains("h20timeline.cli.ExportCommand"), later.toString());
            assertTrue(later.stream().anyMatch(c -> c.startsWith("picocli.")), "the parser");
            assertTrue(later.stream().anyMatch(c -> c.startsWith("java.awt.")), "pictures of AWT");
        }
    }

    @Test
    void aSecondStartOpensAWindowOfItsOwn() throws Exception {
        Path one = file("one.timeline.json");
        Path two = file("two.timeline.json");
        try (StartedProgram first = StartedProgram.of(home, "first", one.toString())) {
            first.shows(one.toString());
            try (StartedProgram second = StartedProgram.of(home, "second", two.toString())) {
                second.shows(two.toString());
            }
            String log = first.log();
            assertEquals(2, log.lines().filter(line -> line.contains(" begins, on Java ")).count());
            assertTrue(log.lines().noneMatch(line -> line.contains("broke")), log);
        }
    }

    private static Set<String> later(Set<String> classes) {
        return classes.stream()
                .filter(LATER.asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Path file(String name) throws Exception {
        return Files.writeString(home.resolve(name), FileVersions.good(1));
    }
}
