package h20timeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.Observable;

/// The rules of the architecture, for the packages below a root: the program's own, or that of the
/// fixtures which break them.
final class ArchitectureRules {
    /// Annotations for the compiler: no behaviour, so allowed everywhere.
    private static final String[] ANNOTATIONS = {
        "org.jspecify..", "com.google.errorprone.annotations.."
    };

    /// Values in, values out: these packages know no file and no network.
    private static final List<String> PURE =
            List.of(
                    "i18n",
                    "time",
                    "model",
                    "find",
                    "story",
                    "layout",
                    "layout.text",
                    "layout.index",
                    "layout.view",
                    "slides");

    private static final String[] FILES = {
        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net.http.."
    };

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /// Every rule by its name.
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        DependencyTable.MAY_USE.keySet().stream()
                .sorted()
                .forEach(p -> rules.put("table " + p, table(p)));
        rules.put("known packages", knownPackages());
        rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("no files in pure packages", noFiles());
        rules.put("no inline style", noInlineStyle());
        rules.put("runLater only in app and platform", runLater());
        rules.put("threads only from app and platform", threads());
        rules.put("statics do not change", staticsDoNotChange());
        rules.put("statics hold no collection to change", staticsHoldNoMutableCollection());
        rules.put("names say what it is", NameRules.sayWhatItIs());
        rules.put("no simple name twice", NameRules.noneTwice());
        return rules;
    }

    private ArchRule table(String name) {
        String[] own =
                Stream.concat(Stream.of(name), DependencyTable.MAY_USE.get(name).stream())
                        .map(p -> root + "." + p)
                        .toArray(String[]::new);
        String[] outside =
                DependencyTable.OUTSIDE.getOrDefault(name, List.of()).toArray(String[]::new);
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(own)
                        .or(resideInAnyPackage(outside))
                        .or(resideInAnyPackage(ANNOTATIONS))
                        .or(describe("the JDK without its toolkits", ArchitectureRules::isBase))
                        .as("%s, %s, the JDK or annotations", List.of(own), List.of(outside));
        return classes()
                .that()
                .resideInAPackage(root + "." + name)
                .should()
                .onlyDependOnClassesThat(allowed)
                .allowEmptyShould(true);
    }

    private static boolean isBase(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive()
                || (base.getPackageName().startsWith("java.")
                        && !base.getPackageName().startsWith("java.awt")
                        && !base.getPackageName().startsWith("java.beans")
                        && !base.getPackageName().startsWith("java.applet"));
    }

    private ArchRule knownPackages() {
        return classes().should().resideInAnyPackage(packages(DependencyTable.MAY_USE.keySet()));
    }

    private ArchRule noFiles() {
        DescribedPredicate<JavaClass> files =
                resideInAnyPackage(FILES)
                        .and(
                                describe(
                                        "more than the mark of a record or enum",
                                        c -> !c.isEquivalentTo(java.io.Serializable.class)));
        return noClasses()
                .that()
                .resideInAnyPackage(packages(PURE))
                .should()
                .dependOnClassesThat(files)
                .allowEmptyShould(true);
    }

    private static ArchRule noInlineStyle() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe(
                                "the target is setStyle or styleProperty",
                                a ->
                                        a.getTarget().getName().equals("setStyle")
                                                || a.getTarget()
                                                        .getName()
                                                        .equals("styleProperty")));
    }

    private ArchRule runLater() {
        return elsewhere()
                .accessTargetWhere(
                        describe(
                                "the target is Platform.runLater",
                                a -> isOf(a, Platform.class, "runLater")))
                .allowEmptyShould(true);
    }

    private ArchRule threads() {
        return elsewhere()
                .accessTargetWhere(
                        describe(
                                "the target makes threads",
                                a ->
                                        isOf(a, Thread.class, "<init>")
                                                || a.getTargetOwner()
                                                        .isEquivalentTo(Executors.class)))
                .allowEmptyShould(true);
    }

    private com.tngtech.archunit.lang.syntax.elements.ClassesShould elsewhere() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".app", root + ".platform"))
                .should();
    }

    private static boolean isOf(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isAssignableTo(owner)
                && access.getTarget().getName().equals(name);
    }

    private static ArchRule staticsDoNotChange() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould(
                        new ArchCondition<>("hold no object that changes") {
                            @Override
                            public void check(JavaField field, ConditionEvents events) {
                                if (changes(field.getRawType())) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    field,
                                                    field.getFullName() + " holds what changes"));
                                }
                            }
                        })
                .allowEmptyShould(true);
    }

    /// Interfaces pass here: `List.of` is one. What they hold is the affair of the next rule.
    private static boolean changes(JavaClass type) {
        boolean collection =
                type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray()
                || (collection && !type.isInterface() && !type.isEnum())
                || type.getPackageName().startsWith("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(Observable.class);
    }

    private static ArchRule staticsHoldNoMutableCollection() {
        return noClasses()
                .should()
                .callConstructorWhere(
                        describe(
                                "a static initialiser makes a collection that can change",
                                call ->
                                        call.getOrigin().getName().equals("<clinit>")
                                                && changes(call.getTargetOwner())));
    }

    private String[] packages(Collection<String> names) {
        return names.stream().map(p -> root + "." + p).toArray(String[]::new);
    }
}
