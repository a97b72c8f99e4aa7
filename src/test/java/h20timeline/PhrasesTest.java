package h20timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import h20timeline.words.Language;
import h20timeline.words.Phrase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase exists in every language, with the same places to fill, and no bundle has another.
class PhrasesTest {
    private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?,?[a-z]");

    static Stream<Class<?>> phraseEnums() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("h20timeline")
                        .stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(Phrase.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("phraseEnums")
    void everyLanguageSaysEveryPhrase(Class<?> phrases) {
        Set<String> names =
                Stream.of(phrases.getEnumConstants())
                        .map(c -> ((Enum<?>) c).name())
                        .collect(Collectors.toCollection(TreeSet::new));
        for (Language language : Language.values()) {
            var bundle = Phrase.bundle(phrases, language);
            assertEquals(names, new TreeSet<>(bundle.keySet()), phrases + " in " + language);
            for (String name : names) {
                assertFalse(bundle.getString(name).isBlank(), name + " in " + language);
                assertEquals(
                        places(Phrase.bundle(phrases, Language.EN).getString(name)),
                        places(bundle.getString(name)),
                        name + " in " + language);
            }
        }
    }

    private static List<String> places(String text) {
        assertTrue(text.length() < 2_000, text);
        return PLACE.matcher(text).results().map(r -> r.group()).sorted().toList();
    }
}
