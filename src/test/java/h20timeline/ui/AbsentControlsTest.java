package h20timeline.ui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The packed program has no rules of the theme for some controls: it must not have these either,
/// which would look naked there alone.
class AbsentControlsTest {
    private static final Path FILE = Path.of("src/dist/absent-controls.txt");

    @Test
    void theProgramHasNone() throws IOException {
        // The classes are read once: a rule for each control would read them each time.
        Set<JavaClass> used = used("h20timeline");
        List<String> absent =
                Files.readAllLines(FILE).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .distinct()
                        .toList();
        assertTrue(absent.size() > 20, absent.toString());
        assertEquals(List.of(), absent.stream().filter(name -> isUsed(name, used)).toList());
    }

    @Test
    void theCheckCanGoRed() {
        Set<JavaClass> used = used("h20timeline.ui.find");
        assertTrue(isUsed("javafx.scene.control.ListView", used), "by its name");
        assertTrue(isUsed("javafx.scene.control.TextInputControl", used), "what extends it");
        assertTrue(isUsed("javafx.scene.control..", used), "a package");
        assertFalse(isUsed("javafx.scene.web..", used));
    }

    private static Set<JavaClass> used(String root) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root)
                        .stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .collect(toSet());
    }

    private static boolean isUsed(String control, Set<JavaClass> used) {
        return used.stream().anyMatch(is(control));
    }

    private static DescribedPredicate<? super JavaClass> is(String control) {
        return control.endsWith("..")
                ? resideInAnyPackage(control)
                : JavaClass.Predicates.assignableTo(control);
    }
}
