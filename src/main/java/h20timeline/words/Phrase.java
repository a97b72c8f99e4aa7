package h20timeline.words;

import java.util.ResourceBundle;

/// A sentence or word of the interface, known to the compiler. Implemented by enums only: the
/// constant `NO_DISPLAY` of the enum `a.b.Say` is the key `NO_DISPLAY` of the bundles
/// `a/b/Say_en.properties` and `a/b/Say_zh.properties`. A test holds every enum against every
/// language.
public interface Phrase {
    /// The key in the bundles.
    String name();

    /// The enum it belongs to, which names the bundles.
    Class<?> getDeclaringClass();

    /// This phrase in a language, with `%s`-style places filled as [String#format] does.
    default String in(Language language, Object... args) {
        String text = bundle(getDeclaringClass(), language).getString(name());
        return args.length == 0 ? text : String.format(language.locale(), text, args);
    }

    /// The bundle of a phrase enum; exactly the language's own, never another's as a fallback.
    static ResourceBundle bundle(Class<?> phrases, Language language) {
        return ResourceBundle.getBundle(
                phrases.getName() + "_" + language.tag(), java.util.Locale.ROOT);
    }
}
