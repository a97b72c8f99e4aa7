package h20timeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The rules for the names of types.
final class NameRules {
    private NameRules() {}

    /// A name says what a type is, not that it is one.
    static ArchRule sayWhatItIs() {
        return noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");
    }

    /// One word, one thing: also types inside others have a name that no other type has.
    static ArchRule noneTwice() {
        return classes()
                .that(
                        describe(
                                "have a name of their own",
                                c ->
                                        !c.getSimpleName().isEmpty()
                                                && !c.getSimpleName().equals("package-info")))
                .should(
                        new ArchCondition<>("have a simple name of their own") {
                            private final Map<String, JavaClass> seen = new HashMap<>();

                            @Override
                            public void init(Collection<JavaClass> all) {
                                seen.clear();
                            }

                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                JavaClass other = seen.putIfAbsent(type.getSimpleName(), type);
                                if (other != null) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    type,
                                                    type.getName()
                                                            + " has the simple name of "
                                                            + other.getName()));
                                }
                            }
                        });
    }
}
