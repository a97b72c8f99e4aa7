package h20timeline.cli;

import h20timeline.i18n.Language;
import h20timeline.model.Timeline;
import h20timeline.model.TimelineCharacters;
import h20timeline.platform.Display;
import h20timeline.platform.HeadlessToolkit;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserError;
import h20timeline.render.Credit;
import h20timeline.render.FontCoverage;
import h20timeline.render.Fonts;
import h20timeline.render.UndrawnCharacters;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What the fonts of this machine can draw of the pictures that a command is asked for.
final class ExportFonts {
    private ExportFonts() {}

    /// Starts the toolkit, and refuses a language that no font has.
    static void start(List<Language> languages) {
        Display.requireText();
        HeadlessToolkit.start(Fonts::load);
        for (Language language : languages) {
            if (!HeadlessToolkit.call(() -> FontCoverage.of(language))) {
                throw new UserError(
                        CliMessages.NO_FONT,
                        language.nameIn(SystemLanguage.language()),
                        language.rules().font().debianPackage());
            }
        }
    }

    /// Says what stands as boxes in the pictures of a file.
    static Optional<String> undrawn(
            Timeline timeline, List<Language> languages, boolean quotes, Credit credit) {
        BitSet characters = new BitSet();
        credit.text().codePoints().forEach(characters::set);
        languages.forEach(
                language -> characters.or(TimelineCharacters.of(timeline, language, quotes)));
        return HeadlessToolkit.call(() -> UndrawnCharacters.sentence(characters))
                .map(sentence -> sentence.in(SystemLanguage.language()));
    }
}
