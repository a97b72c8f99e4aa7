package h20timeline.i18n;

/// Something whose wording depends on the language: what a sentence can be given to fill a place of
/// its own.
@FunctionalInterface
public interface Localised {
    /// Its wording in a language.
    String in(Language language);
}
