package h20timeline.ui.export;

import h20timeline.export.ExportFormat;
import h20timeline.export.ExportRange;
import h20timeline.export.ExportRequest;
import h20timeline.export.ExportScope;
import h20timeline.export.ExportSize;
import h20timeline.export.PixelSize;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.view.Decorations;
import h20timeline.render.Backdrop;
import h20timeline.render.Credit;
import h20timeline.render.Theme;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.Theming;
import h20timeline.viewmodel.ViewState;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is chosen in the export dialog. It does not depend on a state of the window, so that the
/// same choice can be used again for a later state.
public record ExportChoice(
        ScopeChoice scope,
        String range,
        SizeChoice size,
        PixelSize free,
        int scale,
        List<Theme> themes,
        List<Language> languages,
        Backdrop backdrop,
        Set<DecorationChoice> decorations,
        ExportFormat format) {
    /// In the usual format.
    public ExportChoice(
            ScopeChoice scope,
            String range,
            SizeChoice size,
            PixelSize free,
            int scale,
            List<Theme> themes,
            List<Language> languages,
            Backdrop backdrop,
            Set<DecorationChoice> decorations) {
        this(
                scope,
                range,
                size,
                free,
                scale,
                themes,
                languages,
                backdrop,
                decorations,
                ExportFormat.usual());
    }

    /// Copies the collections.
    public ExportChoice {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        decorations = Set.copyOf(decorations);
    }

    /// The view of the window with everything that a reader elsewhere needs.
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
                EnumSet.complementOf(
                        EnumSet.of(
                                DecorationChoice.DETAIL,
                                DecorationChoice.NOTES,
                                DecorationChoice.GROWS)));
    }

    private static String days(TimeSpan span) {
        return EdtfDate.day(span.start()) + "/" + EdtfDate.day(span.end() - 1);
    }

    /// This choice for a state: without a selected event, the view instead of the event.
    public ExportChoice in(ViewState state) {
        return scope == ScopeChoice.EVENT && state.selectedEvent().isEmpty()
                ? of(ScopeChoice.VIEW)
                : this;
    }

    /// The same of something else.
    public ExportChoice of(ScopeChoice other) {
        return new ExportChoice(
                other, range, size, free, scale, themes, languages, backdrop, decorations, format);
    }

    /// The same as pixels, which is what is copied.
    public ExportChoice asPixels() {
        return new ExportChoice(
                scope, range, size, free, scale, themes, languages, backdrop, decorations);
    }

    /// Why a picture of a size cannot be had in the format; empty if it can.
    Optional<Localised> problem(PixelSize pixels) {
        return format.problem(pixels, size(1).fileDpi());
    }

    /// Why nothing can be exported; empty if it can.
    public Optional<Localised> problem(ViewState state) {
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
        return (scope == ScopeChoice.RANGE ? rangeProblem(state) : Optional.<Localised>empty())
                .or(() -> problem(size(1).pixels()));
    }

    private Optional<Localised> rangeProblem(ViewState state) {
        return switch (EdtfDate.parse(range)) {
            case EdtfResult.Failed failed ->
                    Optional.of(language ->
                            ExportDialogMessages.BAD_RANGE.in(language, failed.sentence(language)));
            case EdtfResult.Parsed(EdtfDate date) ->
                    ExportRange.problem(date, state.document().timeline());
        };
    }

    private ExportSize size(double text) {
        return size.size(free, scale, text);
    }

    /// The request that this choice is for a state.
    public ExportRequest request(ViewState state) {
        return new ExportRequest(
                scope(state),
                size(state.look().zoom()),
                themes,
                languages,
                backdrop,
                new Decorations(
                        true,
                        decorations.contains(DecorationChoice.TITLE),
                        decorations.contains(DecorationChoice.AS_OF),
                        decorations.contains(DecorationChoice.SOURCES),
                        decorations.contains(DecorationChoice.LEGEND),
                        decorations.contains(DecorationChoice.DETAIL),
                        ""),
                format,
                Credit.NONE,
                withNotes());
    }

    private ExportScope scope(ViewState state) {
        return switch (scope) {
            case VIEW -> new ExportScope.View(state.visible());
            case ALL -> new ExportScope.Whole(state.document().all(), grows());
            case RANGE ->
                    new ExportScope.Whole(
                            EdtfDate.parse(range) instanceof EdtfResult.Parsed(EdtfDate date)
                                    ? ExportRange.of(date.extent(), state.document().all())
                                    : state.visible(),
                            grows());
            case STEPS -> new ExportScope.Steps();
            case EVENT -> new ExportScope.OneEvent(Objects.requireNonNull(state.selected()));
        };
    }

    private boolean grows() {
        return decorations.contains(DecorationChoice.GROWS);
    }

    /// Whether the speaker's notes are saved beside the pictures.
    public boolean withNotes() {
        return scope == ScopeChoice.STEPS && decorations.contains(DecorationChoice.NOTES);
    }
}
