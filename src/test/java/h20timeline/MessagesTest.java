package h20timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every message exists in every language, with the same places to fill, and no bundle has another.
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?,?[a-z]");

    /// The packages that say something, each with the enums of its messages.
    static Stream<Arguments> packages() {
        Map<String, List<Class<?>>> enums =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("h20timeline")
                                .stream()
                                .filter(c -> c.isEnum() && c.isAssignableTo(Message.class))
                                .map(JavaClass::reflect)
                                .collect(
                                        Collectors.groupingBy(
                                                Class::getPackageName,
                                                TreeMap::new,
                                                Collectors.toList()));
        return enums.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyLanguageHasEveryMessage(String name, List<Class<?>> enums) {
        List<String> keys =
                enums.stream()
                        .flatMap(each -> Stream.of(each.getEnumConstants()))
                        .map(constant -> ((Message) constant).bundleKey())
                        .sorted()
                        .toList();
        for (Language language : Language.ALL) {
            var bundle = language.bundle(enums.getFirst());
            assertEquals(
                    keys, List.copyOf(new TreeSet<>(bundle.keySet())), name + " in " + language);
            for (String key : keys) {
                assertFalse(bundle.getString(key).isBlank(), key + " in " + language);
                assertEquals(
                        places(Language.EN.bundle(enums.getFirst()).getString(key)),
                        places(bundle.getString(key)),
                        key + " in " + language);
            }
        }
    }

    private static List<String> places(String text) {
        assertTrue(text.length() < 2_000, text);
        return PLACE.matcher(text).results().map(r -> r.group()).sorted().toList();
    }
}
