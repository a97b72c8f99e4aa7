package h20timeline.ui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The packed program has no rules of the theme for some controls: it must not have these either,
/// which would look naked there alone.
class AbsentControlsTest {
    private static final Path FILE = Path.of("src/dist/absent-controls.txt");

    @TestFactory
    Stream<DynamicTest> theProgramHasNone() throws IOException {
        var program =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("h20timeline");
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .map(control ->
                        DynamicTest.dynamicTest(
                                control,
                                () ->
                                        noClasses()
                                                .should()
                                                .dependOnClassesThat(is(control))
                                                .check(program)));
    }

    private static DescribedPredicate<? super JavaClass> is(String control) {
        return control.endsWith("..")
                ? resideInAnyPackage(control)
                : JavaClass.Predicates.assignableTo(control);
    }
}
