package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.FileVersions;
import h20timeline.render.PngWriter;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start of the program does, and what it leaves for later.
class StartTest {
    private static final Path UNUSED = Path.of("src/dist/unused-at-start.txt");

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

    /// What other programs write is recognised without the libraries that read it.
    @Test
    void aFileOfEventsLoadsNothingThatItDoesNotUse() throws Exception {
        Path file = file("mine.timeline.json");
        try (StartedProgram program = StartedProgram.of(home, "mine", file.toString())) {
            program.shows(file.toString());
            assertEquals(Set.of(), later(program.classes()));
        }
    }

    @Test
    void everyNameOfTheListExists() throws Exception {
        Set<String> classes = classesOfTheProgram();
        List<String> wrong =
                unused().stream()
                        .filter(name -> classes.stream().noneMatch(c -> c.startsWith(name)))
                        .toList();
        assertEquals(List.of(), wrong, "a name that matches no class guards nothing");
    }

    @Test
    void anExportIsSeenToLoadIt() throws Exception {
        Path picture = home.resolve("saga.png");
        try (StartedProgram program =
                StartedProgram.of(home, "export", "export", "--output", picture.toString())) {
            assertEquals(0, program.ends());
            Set<String> later = later(program.classes());
            assertTrue(later.contains(PngWriter.class.getName()), later.toString());
            assertTrue(later.contains("h20timeline.cli.ExportCommand"), later.toString());
            assertTrue(later.stream().anyMatch(c -> c.startsWith("picocli.")), "the parser");
            assertTrue(later.stream().anyMatch(c -> c.startsWith("java.awt.")), "pictures of AWT");
        }
    }

    @Test
    void aTableIsSeenToLoadItsLibraries() throws Exception {
        Path table = Files.writeString(home.resolve("t.csv"), "Date,Headline\n2025,One\n");
        try (StartedProgram program =
                StartedProgram.of(home, "table", "convert", table.toString())) {
            assertEquals(0, program.ends());
            Set<String> later = later(program.classes());
            assertTrue(later.stream().anyMatch(c -> c.startsWith("de.siegmar.")), "the table");
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

    private static Set<String> later(Set<String> classes) throws IOException {
        List<String> unused = unused();
        return classes.stream()
                .filter(name -> unused.stream().anyMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The beginnings of the names of classes that a start does not use.
    private static List<String> unused() throws IOException {
        return Files.readAllLines(UNUSED).stream().filter(line -> !line.startsWith("#")).toList();
    }

    /// The classes of the program, of its libraries, and of the modules of Java that it uses.
    private static Set<String> classesOfTheProgram() throws IOException {
        Path[] path =
                Arrays.stream(ProgramProcess.modulePath().split(File.pathSeparator))
                        .map(Path::of)
                        .toArray(Path[]::new);
        Configuration modules =
                Configuration.resolve(
                        ModuleFinder.of(path),
                        List.of(Configuration.empty()),
                        ModuleFinder.ofSystem(),
                        Set.of("h20timeline"));
        Set<String> classes = new HashSet<>();
        for (ResolvedModule module : modules.modules()) {
            try (ModuleReader reader = module.reference().open();
                    Stream<String> names = reader.list()) {
                names.filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                        .forEach(classes::add);
            }
        }
        return classes;
    }

    private Path file(String name) throws Exception {
        return Files.writeString(home.resolve(name), FileVersions.good(1));
    }
}
