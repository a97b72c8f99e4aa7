package h20timeline.i18n;

/// A sentence or word of the interface, known to the compiler. Implemented by enums only: the
/// constant `NO_DISPLAY` of the enum `a.b.StartMessages` is the key `StartMessages.NO_DISPLAY` of
/// the bundles `a/b/Messages_en.properties`, `a/b/Messages_zh.properties` and so on: one for each
/// language. A test holds every enum against every language.
public interface Message {
    /// The name of the constant.
    String name();

    /// The enum it belongs to, whose package names the bundles.
    Class<?> getDeclaringClass();

    /// The key in the bundles.
    default String bundleKey() {
        return getDeclaringClass().getSimpleName() + "." + name();
    }

    /// This message in a language, with `%s`-style places filled as [String#format] does.
    default String in(Language language, Object... args) {
        String text = language.bundle(getDeclaringClass()).getString(bundleKey());
        return args.length == 0 ? text : String.format(language.locale(), text, args);
    }
}
