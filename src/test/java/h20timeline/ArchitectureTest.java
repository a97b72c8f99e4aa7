package h20timeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static h20timeline.DependencyTable.MAY_USE;
import static h20timeline.DependencyTable.OUTSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import h20timeline.archfixtures.app.AppFixture;
import h20timeline.archfixtures.cli.CliFixture;
import h20timeline.archfixtures.compare.CompareFixture;
import h20timeline.archfixtures.export.ExportFixture;
import h20timeline.archfixtures.file.FileFixture;
import h20timeline.archfixtures.find.FindFixture;
import h20timeline.archfixtures.format.json.FormatJsonFixture;
import h20timeline.archfixtures.i18n.I18nFixture;
import h20timeline.archfixtures.knowledge.KnowledgeFixture;
import h20timeline.archfixtures.layout.LayoutFixture;
import h20timeline.archfixtures.layout.index.LayoutIndexFixture;
import h20timeline.archfixtures.layout.picture.LayoutPictureFixture;
import h20timeline.archfixtures.layout.text.LayoutTextFixture;
import h20timeline.archfixtures.layout.view.LayoutViewFixture;
import h20timeline.archfixtures.model.ModelFixture;
import h20timeline.archfixtures.platform.PlatformFixture;
import h20timeline.archfixtures.present.PresentFixture;
import h20timeline.archfixtures.present.pen.PresentPenFixture;
import h20timeline.archfixtures.render.RenderFixture;
import h20timeline.archfixtures.review.ReviewFixture;
import h20timeline.archfixtures.settings.SettingsFixture;
import h20timeline.archfixtures.slides.SlidesFixture;
import h20timeline.archfixtures.story.StoryFixture;
import h20timeline.archfixtures.stray.Stray;
import h20timeline.archfixtures.time.TimeFixture;
import h20timeline.archfixtures.ui.UiFixture;
import h20timeline.archfixtures.ui.command.UiCommandFixture;
import h20timeline.archfixtures.ui.control.UiControlFixture;
import h20timeline.archfixtures.ui.detail.Detail;
import h20timeline.archfixtures.ui.detail.UiDetailFixture;
import h20timeline.archfixtures.ui.export.UiExportFixture;
import h20timeline.archfixtures.ui.find.UiFindFixture;
import h20timeline.archfixtures.ui.help.Help;
import h20timeline.archfixtures.ui.help.UiHelpFixture;
import h20timeline.archfixtures.ui.menu.UiMenuFixture;
import h20timeline.archfixtures.ui.problems.UiProblemsFixture;
import h20timeline.archfixtures.ui.table.UiTableFixture;
import h20timeline.archfixtures.ui.timeline.UiTimelineFixture;
import h20timeline.archfixtures.viewmodel.ViewModelFixture;
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
                breaks("table i18n", I18nFixture.UsesPackage.class),
                breaks("table i18n", I18nFixture.UsesLibrary.class),
                breaks("table time", TimeFixture.UsesPackage.class),
                breaks("table time", TimeFixture.UsesLibrary.class),
                breaks("table model", ModelFixture.UsesPackage.class),
                breaks("table model", ModelFixture.UsesLibrary.class),
                breaks("table platform", PlatformFixture.UsesPackage.class),
                breaks("table platform", PlatformFixture.UsesLibrary.class),
                breaks("table format.json", FormatJsonFixture.UsesPackage.class),
                breaks("table format.json", FormatJsonFixture.UsesLibrary.class),
                breaks("table find", FindFixture.UsesPackage.class),
                breaks("table find", FindFixture.UsesLibrary.class),
                breaks("table story", StoryFixture.UsesPackage.class),
                breaks("table story", StoryFixture.UsesLibrary.class),
                breaks("table compare", CompareFixture.UsesPackage.class),
                breaks("table compare", CompareFixture.UsesLibrary.class),
                breaks("table knowledge", KnowledgeFixture.UsesPackage.class),
                breaks("table knowledge", KnowledgeFixture.UsesLibrary.class),
                breaks("table review", ReviewFixture.UsesPackage.class),
                breaks("table review", ReviewFixture.UsesLibrary.class),
                breaks("table layout", LayoutFixture.UsesPackage.class),
                breaks("table layout", LayoutFixture.UsesLibrary.class),
                breaks("table layout.text", LayoutTextFixture.UsesPackage.class),
                breaks("table layout.text", LayoutTextFixture.UsesLibrary.class),
                breaks("table layout.index", LayoutIndexFixture.UsesPackage.class),
                breaks("table layout.index", LayoutIndexFixture.UsesLibrary.class),
                breaks("table layout.picture", LayoutPictureFixture.UsesPackage.class),
                breaks("table layout.picture", LayoutPictureFixture.UsesLibrary.class),
                breaks("table layout.view", LayoutViewFixture.UsesPackage.class),
                breaks("table layout.view", LayoutViewFixture.UsesLibrary.class),
                breaks("table slides", SlidesFixture.UsesPackage.class),
                breaks("table slides", SlidesFixture.UsesLibrary.class),
                breaks("table viewmodel", ViewModelFixture.UsesPackage.class),
                breaks("table viewmodel", ViewModelFixture.UsesLibrary.class),
                breaks("table render", RenderFixture.UsesPackage.class),
                breaks("table render", RenderFixture.UsesLibrary.class),
                breaks("table file", FileFixture.UsesPackage.class),
                breaks("table file", FileFixture.UsesLibrary.class),
                breaks("table settings", SettingsFixture.UsesPackage.class),
                breaks("table settings", SettingsFixture.UsesLibrary.class),
                breaks("table export", ExportFixture.UsesPackage.class),
                breaks("table export", ExportFixture.UsesLibrary.class),
                breaks("table ui.control", UiControlFixture.UsesPackage.class),
                breaks("table ui.control", UiControlFixture.UsesLibrary.class),
                breaks("table ui.command", UiCommandFixture.UsesPackage.class),
                breaks("table ui.command", UiCommandFixture.UsesLibrary.class),
                breaks("table ui.timeline", UiTimelineFixture.UsesPackage.class),
                breaks("table ui.timeline", UiTimelineFixture.UsesLibrary.class),
                breaks("table ui.detail", UiDetailFixture.UsesPackage.class),
                breaks("table ui.detail", UiDetailFixture.UsesLibrary.class),
                breaks("table ui.find", UiFindFixture.UsesPackage.class),
                breaks("table ui.find", UiFindFixture.UsesLibrary.class),
                breaks("table ui.help", UiHelpFixture.UsesPackage.class),
                breaks("table ui.help", UiHelpFixture.UsesLibrary.class),
                breaks("table ui.menu", UiMenuFixture.UsesPackage.class),
                breaks("table ui.menu", UiMenuFixture.UsesLibrary.class),
                breaks("table ui.table", UiTableFixture.UsesPackage.class),
                breaks("table ui.table", UiTableFixture.UsesLibrary.class),
                breaks("table ui.problems", UiProblemsFixture.UsesPackage.class),
                breaks("table ui.problems", UiProblemsFixture.UsesLibrary.class),
                breaks("table ui.export", UiExportFixture.UsesPackage.class),
                breaks("table ui.export", UiExportFixture.UsesLibrary.class),
                breaks("table ui", UiFixture.UsesPackage.class),
                breaks("table ui", UiFixture.UsesLibrary.class),
                breaks("table present", PresentFixture.UsesPackage.class),
                breaks("table present", PresentFixture.UsesLibrary.class),
                breaks("table present.pen", PresentPenFixture.UsesPackage.class),
                breaks("table present.pen", PresentPenFixture.UsesLibrary.class),
                breaks("table cli", CliFixture.UsesPackage.class),
                breaks("table cli", CliFixture.UsesLibrary.class),
                breaks("table app", AppFixture.UsesPackage.class),
                breaks("table app", AppFixture.UsesLibrary.class),
                breaks("known packages", Stray.class),
                breaks("no files in pure packages", ModelFixture.UsesFile.class),
                breaks("no inline style", UiFixture.StylesInline.class),
                breaks("no inline style", UiFixture.BindsStyle.class),
                breaks("runLater only in app and platform", UiFixture.RunsLater.class),
                breaks("runLater only in app and platform", UiFixture.RefersToRunLater.class),
                breaks("threads only from app and platform", UiFixture.MakesThread.class),
                breaks("statics do not change", AppFixture.Counter.class),
                breaks("statics do not change", AppFixture.Steps.class),
                breaks("statics hold no collection to change", AppFixture.Cache.class),
                breaks("names say what it is", AppFixture.TextUtils.class),
                breaks("names say what it is", AppFixture.TextHelper.class),
                breaks("names say what it is", AppFixture.TextManager.class),
                breaks("names say what it is", AppFixture.TextImpl.class),
                breaks("no simple name twice", TimeFixture.Twin.class, AppFixture.Twin.class));
    }

    /// A cycle between rows of the table breaks the row that must not know the other as well.
    @Test
    void aCycleInsideUiIsSeen() {
        assertEquals(
                Set.of("no cycles", "table ui.detail", "table ui.help"),
                broken(List.of(Detail.class, Help.class)));
    }

    private static Arguments breaks(String rule, Class<?>... classes) {
        return Arguments.of(rule, List.of(classes));
    }

    @ParameterizedTest
    @MethodSource({"fixtures", "h20timeline.FormatFixtures#all", "h20timeline.HandoutFixtures#all"})
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
        Set<Object> seen =
                Stream.of(fixtures(), FormatFixtures.all(), HandoutFixtures.all())
                        .flatMap(all -> all)
                        .map(a -> a.get()[0])
                        .collect(Collectors.toSet());
        seen.add("no cycles");
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
