package h20timeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static h20timeline.ArchitectureRules.MAY_USE;
import static h20timeline.ArchitectureRules.OUTSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import h20timeline.archfixtures.app.AppFixture;
import h20timeline.archfixtures.find.FindFixture;
import h20timeline.archfixtures.json.JsonFixture;
import h20timeline.archfixtures.layout.LayoutFixture;
import h20timeline.archfixtures.model.ModelFixture;
import h20timeline.archfixtures.picture.PictureFixture;
import h20timeline.archfixtures.present.PresentFixture;
import h20timeline.archfixtures.render.RenderFixture;
import h20timeline.archfixtures.slides.SlidesFixture;
import h20timeline.archfixtures.story.StoryFixture;
import h20timeline.archfixtures.stray.Stray;
import h20timeline.archfixtures.time.TimeFixture;
import h20timeline.archfixtures.ui.UiFixture;
import h20timeline.archfixtures.ui.left.Left;
import h20timeline.archfixtures.ui.right.Right;
import h20timeline.archfixtures.viewmodel.ViewModelFixture;
import h20timeline.archfixtures.words.WordsFixture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The program keeps every rule of its architecture, and every rule can be broken.
class ArchitectureTest {
    private static final String ROOT = "h20timeline";
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT)
                    .that(
                            describe(
                                    "are not the module's own declaration",
                                    c -> !c.getSimpleName().equals("module-info")));

    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages(ROOT + ".archfixtures");

    static Set<String> rules() {
        return new ArchitectureRules(ROOT).all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(String rule) {
        new ArchitectureRules(ROOT).all().get(rule).check(PROGRAM);
    }

    @Test
    void theTableIsThatOfTheProgram() {
        Set<String> packages =
                PROGRAM.stream()
                        .map(JavaClass::getPackageName)
                        .map(p -> p.substring(ROOT.length() + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packages, new TreeSet<>(MAY_USE.keySet()));
        assertTrue(MAY_USE.keySet().containsAll(OUTSIDE.keySet()));
        MAY_USE.values().forEach(used -> assertTrue(MAY_USE.keySet().containsAll(used)));
    }

    /// Each set of classes with the one rule that it breaks.
    static Stream<Arguments> fixtures() {
        return Stream.of(
                breaks("table words", WordsFixture.UsesTime.class),
                breaks("table words", WordsFixture.UsesFont.class),
                breaks("table time", TimeFixture.UsesModel.class),
                breaks("table time", TimeFixture.UsesAwt.class),
                breaks("table model", ModelFixture.UsesJson.class),
                breaks("table model", ModelFixture.UsesProperty.class),
                breaks("table json", JsonFixture.UsesLayout.class),
                breaks("table json", JsonFixture.UsesNode.class),
                breaks("table find", FindFixture.UsesLayout.class),
                breaks("table find", FindFixture.UsesNode.class),
                breaks("table story", StoryFixture.UsesLayout.class),
                breaks("table story", StoryFixture.UsesFont.class),
                breaks("table layout", LayoutFixture.UsesViewModel.class),
                breaks("table layout", LayoutFixture.UsesFont.class),
                breaks("table slides", SlidesFixture.UsesRender.class),
                breaks("table slides", SlidesFixture.UsesNode.class),
                breaks("table viewmodel", ViewModelFixture.UsesLayout.class),
                breaks("table viewmodel", ViewModelFixture.UsesNode.class),
                breaks("table render", RenderFixture.UsesModel.class),
                breaks("table render", RenderFixture.UsesSlider.class),
                breaks("table picture", PictureFixture.UsesViewModel.class),
                breaks("table picture", PictureFixture.UsesNode.class),
                breaks("table ui", UiFixture.UsesJson.class),
                breaks("table ui", UiFixture.UsesCommandLine.class),
                breaks("table present", PresentFixture.UsesJson.class),
                breaks("table present", PresentFixture.UsesControls.class),
                breaks("table app", AppFixture.UsesParser.class),
                breaks("known packages", Stray.class),
                breaks("no cycles", Left.class, Right.class),
                breaks("no files in pure packages", ModelFixture.UsesFile.class),
                breaks("no inline style", UiFixture.StylesInline.class),
                breaks("no inline style", UiFixture.BindsStyle.class),
                breaks("runLater only in app", UiFixture.RunsLater.class),
                breaks("runLater only in app", UiFixture.RefersToRunLater.class),
                breaks("threads only from app", UiFixture.MakesThread.class),
                breaks("statics do not change", AppFixture.Counter.class),
                breaks("statics do not change", AppFixture.Steps.class),
                breaks("statics hold no collection to change", AppFixture.Cache.class),
                breaks("names say what it is", AppFixture.TextUtils.class),
                breaks("names say what it is", AppFixture.TextHelper.class),
                breaks("names say what it is", AppFixture.TextManager.class),
                breaks("names say what it is", AppFixture.TextImpl.class));
    }

    private static Arguments breaks(String rule, Class<?>... classes) {
        return Arguments.of(rule, List.of(classes));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void rulesCanGoRed(String rule, List<Class<?>> classes) {
        assertEquals(Set.of(rule), broken(classes));
    }

    /// A field of a type that changes, filled in the initialiser: two rules see it.
    @Test
    void aCollectionInAFieldOfItsOwnTypeIsSeenTwice() {
        Set<String> both = Set.of("statics do not change", "statics hold no collection to change");
        assertEquals(both, broken(List.of(AppFixture.Names.class)));
        assertEquals(both, broken(List.of(AppFixture.Registry.class)));
    }

    @Test
    void everyRuleHasAFixture() {
        Set<Object> seen = fixtures().map(a -> a.get()[0]).collect(Collectors.toSet());
        assertEquals(rules(), seen);
        assertFalse(PROGRAM.contain(Stray.class));
    }

    private static Set<String> broken(List<Class<?>> classes) {
        Set<String> names = classes.stream().map(Class::getName).collect(Collectors.toSet());
        JavaClasses fixtures =
                FIXTURES.that(describe("are asked for", c -> names.contains(c.getName())));
        assertEquals(names.size(), fixtures.size());
        return new ArchitectureRules(ROOT + ".archfixtures")
                .all().entrySet().stream()
                        .filter(rule -> rule.getValue().evaluate(fixtures).hasViolation())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }
}
