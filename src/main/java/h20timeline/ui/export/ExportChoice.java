package h20timeline.ui.export;

import h20timeline.export.ExportRange;
import h20timeline.export.ExportRequest;
import h20timeline.export.ExportScope;
import h20timeline.export.ExportSize;
import h20timeline.export.PixelSize;
import h20timeline.export.SizeLimit;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.Decorations;
import h20timeline.render.Backdrop;
import h20timeline.render.Theme;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.Theming;
import h20timeline.viewmodel.ViewState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is chosen in the dialog for pictures. Says of a state of the window what picture that is,
/// so that the same picture can be asked for again of a later state.
public record ExportChoice(
        ScopeChoice what,
        String range,
        SizeChoice size,
        PixelSize free,
        int scale,
        List<Theme> themes,
        List<Language> languages,
        Backdrop backdrop,
        Set<DecorationChoice> parts) {
    /// Copies what is chosen.
    public ExportChoice {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
    }

    /// What the window shows, as it shows it, with all that it needs to be read elsewhere.
    public static ExportChoice ofView(ViewState state) {
        return new ExportChoice(
                ScopeChoice.VIEW,
                days(state.visible()),
                SizeChoice.FULL_HD,
                new PixelSize(1600, 1000),
                1,
                List.of(Theming.theme(state.look())),
                List.of(state.language()),
                Backdrop.THEME,
                EnumSet.complementOf(EnumSet.of(DecorationChoice.DETAIL, DecorationChoice.NOTES)));
    }

    private static String days(TimeSpan span) {
        return day(span.start()) + "/" + day(span.end() - 1);
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeSpan.DAY));
    }

    /// The same of what there is in a state: without a selected event there is no picture of it.
    public ExportChoice in(ViewState state) {
        return what == ScopeChoice.EVENT && state.selectedEvent().isEmpty()
                ? new ExportChoice(
                        ScopeChoice.VIEW,
                        range,
                        size,
                        free,
                        scale,
                        themes,
                        languages,
                        backdrop,
                        parts)
                : this;
    }

    /// Why there is no such picture; empty where there is.
    public Optional<Localised> problem() {
        if (themes.isEmpty()) {
            return Optional.of(ExportDialogMessages.NO_THEME::in);
        }
        if (languages.isEmpty()) {
            return Optional.of(ExportDialogMessages.NO_LANGUAGE::in);
        }
        if (!themes.stream().allMatch(backdrop::suits)) {
            return Optional.of(ExportDialogMessages.WHITE_IS_LIGHT::in);
        }
        if (size == SizeChoice.FREE
                && (free.width() < PixelSize.LEAST_WIDTH
                        || free.height() < PixelSize.LEAST_HEIGHT)) {
            return Optional.of(language ->
                    ExportDialogMessages.NO_SIZE.in(
                            language, PixelSize.LEAST_WIDTH, PixelSize.LEAST_HEIGHT));
        }
        if (what == ScopeChoice.RANGE && EdtfDate.parse(range) instanceof EdtfResult.Failed f) {
            return Optional.of(
                    language -> ExportDialogMessages.BAD_RANGE.in(language, f.sentence(language)));
        }
        return tooLarge(measures(1).pixels());
    }

    /// The sentence that refuses so many pixels, where they are too many.
    public static Optional<Localised> tooLarge(PixelSize pixels) {
        return SizeLimit.here()
                .insteadOf(pixels)
                .map(instead ->
                        language ->
                                ExportDialogMessages.TOO_LARGE.in(
                                        language, pixels.words(), instead.words()));
    }

    private ExportSize measures(double text) {
        return size.measures(free, scale, text);
    }

    /// The picture that this is of a state.
    public ExportRequest order(ViewState state) {
        return new ExportRequest(
                what(state),
                measures(state.look().zoom()),
                themes,
                languages,
                backdrop,
                new Decorations(
                        true,
                        parts.contains(DecorationChoice.TITLE),
                        parts.contains(DecorationChoice.AS_OF),
                        parts.contains(DecorationChoice.SOURCES),
                        parts.contains(DecorationChoice.LEGEND),
                        parts.contains(DecorationChoice.DETAIL),
                        ""));
    }

    private ExportScope what(ViewState state) {
        return switch (what) {
            case VIEW -> new ExportScope.View(state.visible());
            case ALL -> new ExportScope.Whole(state.document().all());
            case RANGE ->
                    new ExportScope.Whole(
                            EdtfDate.parse(range) instanceof EdtfResult.Parsed(EdtfDate date)
                                    ? ExportRange.of(date.extent(), state.document().all())
                                    : state.visible());
            case STEPS -> new ExportScope.Steps();
            case EVENT -> new ExportScope.OneEvent(Objects.requireNonNull(state.selected()));
        };
    }

    /// Whether the speaker's notes are wanted beside the pictures.
    public boolean withNotes() {
        return what == ScopeChoice.STEPS && parts.contains(DecorationChoice.NOTES);
    }
}
