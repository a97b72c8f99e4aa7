package h20timeline.cli;

import h20timeline.export.ExportFormat;
import h20timeline.export.ExportRequest;
import h20timeline.export.ExportScope;
import h20timeline.export.ExportSize;
import h20timeline.file.InputFile;
import h20timeline.i18n.Language;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.platform.FileNameEncoding;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.render.Backdrop;
import h20timeline.render.Credit;
import h20timeline.render.Logo;
import h20timeline.render.Theme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options for the look of exported pictures.
final class ExportOptions {
    private static final int LONGEST_CREDIT = 120;

    @Mixin private SizeOptions sizes = new SizeOptions();
    @Mixin private KnownOption known = new KnownOption();
    @Mixin private CompareOption compared = new CompareOption();

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast",
            defaultValue = "light",
            split = ",",
            description = "the colours; several with commas (default: ${DEFAULT-VALUE})")
    private List<String> themes = List.of("light");

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            defaultValue = "en",
            split = ",",
            description = "the language; several with commas (default: ${DEFAULT-VALUE})")
    private List<String> languages = List.of("en");

    @Option(
            names = "--background",
            paramLabel = "theme|white|transparent",
            defaultValue = "theme",
            description = "what it is drawn on (default: ${DEFAULT-VALUE})")
    private String background = "theme";

    @Option(names = "--transparent", description = "the same as --background transparent")
    private boolean transparent;

    @Option(
            names = "--title",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "title and range (default: yes)")
    private boolean title;

    @Option(
            names = "--as-of",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "the day up to which the file knows (default: yes)")
    private boolean asOf;

    @Option(
            names = "--sources",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "the line of sources (default: yes)")
    private boolean sources;

    @Option(
            names = "--legend",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "what the shapes mean (default: yes)")
    private boolean legend;

    @Option(
            names = "--links",
            paramLabel = "none|selected|story|all",
            defaultValue = "story",
            description =
                    "which links are drawn: none; those of the selected event; what led from turn"
                            + " to turn of the story; all (default: ${DEFAULT-VALUE})")
    private String links = "story";

    @Option(
            names = "--clocks",
            negatable = true,
            defaultValue = "false",
            fallbackValue = "true",
            description =
                    "both clocks: where an event became known later than it happened, that day has a"
                            + " mark, too (default: no)")
    private boolean clocks;

    @Option(
            names = "--detail",
            negatable = true,
            defaultValue = "false",
            fallbackValue = "true",
            description = "what is known of the selected event (default: no)")
    private boolean detail;

    @Option(
            names = "--credit",
            paramLabel = "TEXT",
            description = "your own line under the picture, at most 120 characters")
    private @Nullable String credit;

    @Option(
            names = "--logo",
            paramLabel = "FILE",
            description = "your own logo under the picture: PNG or JPEG, at most 4 MB")
    private @Nullable String logo;

    /// The logo, read once.
    private @Nullable Logo logoRead;

    /// Throws if the options contradict each other or are out of range, before any work is done.
    void check(ExportFormat format) {
        links();
        known.check();
        request(new ExportScope.OneEvent(""), format);
    }

    /// A file and what is to be shown with it as one.
    InputFile with(InputFile file) {
        return compared.with(file);
    }

    /// A timeline as it was known on the day that is asked for; see [KnownOption#of]. Where it is
    /// to be compared, with what became of the older one.
    Timeline known(Timeline timeline, InputFile file, @Nullable String selected) {
        Timeline then = known.of(timeline, selected);
        return compared.of(then, file, older -> known.of(older, null));
    }

    /// Whether pictures have the panel of an event, with its quotes.
    boolean quotes() {
        return detail;
    }

    /// What stands out of a picture with an event selected, or none.
    Emphasis emphasis(@Nullable String selected) {
        return Emphasis.of(selected).with(links()).withBothClocks(clocks);
    }

    /// Which links are drawn.
    LinkChoice links() {
        return key(LinkChoice.values(), LinkChoice::key, links)
                .orElseThrow(() -> usageError(CliMessages.BAD_LINKS, links));
    }

    /// The request for a scope, without notes.
    ExportRequest request(ExportScope scope, ExportFormat format) {
        return request(scope, format, false);
    }

    /// The request for a scope.
    ExportRequest request(ExportScope scope, ExportFormat format, boolean notes) {
        ExportSize exportSize = sizes.size(format);
        List<Theme> distinctThemes = themes.stream().map(ExportOptions::theme).distinct().toList();
        Backdrop backdrop =
                transparent
                        ? Backdrop.TRANSPARENT
                        : key(Backdrop.values(), Backdrop::key, background)
                                .orElseThrow(
                                        () -> usageError(CliMessages.BAD_BACKGROUND, background));
        for (Theme theme : distinctThemes) {
            if (!backdrop.suits(theme)) {
                throw usageError(CliMessages.WHITE_IS_LIGHT, theme.key());
            }
        }
        return new ExportRequest(
                scope,
                exportSize,
                distinctThemes,
                languages.stream().map(ExportOptions::language).distinct().toList(),
                backdrop,
                new Decorations(true, title, asOf, sources, legend, detail, ""),
                format,
                credit(),
                notes);
    }

    /// The newsroom's line, its words on one line.
    Credit credit() {
        String words = credit == null ? "" : credit.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        if ((credit != null && words.isEmpty()) || words.length() > LONGEST_CREDIT) {
            throw usageError(CliMessages.BAD_CREDIT, words.length(), LONGEST_CREDIT);
        }
        if (logo != null && logoRead == null) {
            logoRead = Logo.read(path(logo));
        }
        return new Credit(words, logoRead);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageError(FileNameEncoding.noName(name).in(SystemLanguage.language()));
        }
    }

    private static Theme theme(String text) {
        return key(Theme.values(), Theme::key, text)
                .orElseThrow(() -> usageError(CliMessages.BAD_THEME, text));
    }

    private static Language language(String text) {
        return Language.of(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> usageError(CliMessages.BAD_LANGUAGE, text));
    }

    private static <E> Optional<E> key(E[] values, Function<E, String> key, String text) {
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private static UsageError usageError(CliMessages message, Object... args) {
        return new UsageError(message, args);
    }
}
