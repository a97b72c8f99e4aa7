package h20timeline.ui;

import h20timeline.layout.Surround;
import h20timeline.picture.Largest;
import h20timeline.picture.Measures;
import h20timeline.picture.Order;
import h20timeline.picture.PixelSize;
import h20timeline.picture.Ranges;
import h20timeline.picture.What;
import h20timeline.render.Backdrop;
import h20timeline.render.Theme;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfParse;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is chosen in the dialog for pictures. Says of a state of the window what picture that is,
/// so that the same picture can be asked for again of a later state.
public record SnapshotChoice(
        SnapshotWhat what,
        String range,
        SnapshotSize size,
        PixelSize free,
        int scale,
        List<Theme> themes,
        List<Language> languages,
        Backdrop backdrop,
        Set<SnapshotPart> parts) {
    /// Copies what is chosen.
    public SnapshotChoice {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
    }

    /// What the window shows, as it shows it, with all that it needs to be read elsewhere.
    public static SnapshotChoice ofView(ViewState state) {
        return new SnapshotChoice(
                SnapshotWhat.VIEW,
                days(state.visible()),
                SnapshotSize.FULL_HD,
                new PixelSize(1600, 1000),
                1,
                List.of(Dress.theme(state.look())),
                List.of(state.language()),
                Backdrop.THEME,
                EnumSet.complementOf(EnumSet.of(SnapshotPart.DETAIL, SnapshotPart.NOTES)));
    }

    private static String days(TimeSpan span) {
        return day(span.start()) + "/" + day(span.end() - 1);
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeSpan.DAY));
    }

    /// The same of what there is in a state: without a selected event there is no picture of it.
    public SnapshotChoice in(ViewState state) {
        return what == SnapshotWhat.EVENT && state.selectedEvent().isEmpty()
                ? new SnapshotChoice(
                        SnapshotWhat.VIEW,
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
            return Optional.of(SnapshotSay.NO_THEME::in);
        }
        if (languages.isEmpty()) {
            return Optional.of(SnapshotSay.NO_LANGUAGE::in);
        }
        if (!themes.stream().allMatch(backdrop::suits)) {
            return Optional.of(SnapshotSay.WHITE_IS_LIGHT::in);
        }
        if (size == SnapshotSize.FREE
                && (free.width() < PixelSize.LEAST_WIDTH
                        || free.height() < PixelSize.LEAST_HEIGHT)) {
            return Optional.of(language ->
                    SnapshotSay.NO_SIZE.in(
                            language, PixelSize.LEAST_WIDTH, PixelSize.LEAST_HEIGHT));
        }
        if (what == SnapshotWhat.RANGE && EdtfDate.parse(range) instanceof EdtfParse.Failed f) {
            return Optional.of(
                    language -> SnapshotSay.BAD_RANGE.in(language, f.sentence(language)));
        }
        return tooLarge(measures(1).pixels());
    }

    /// The sentence that refuses so many pixels, where they are too many.
    public static Optional<Localised> tooLarge(PixelSize pixels) {
        return Largest.here()
                .insteadOf(pixels)
                .map(instead ->
                        language ->
                                SnapshotSay.TOO_LARGE.in(
                                        language, pixels.words(), instead.words()));
    }

    private Measures measures(double text) {
        return size.measures(free, scale, text);
    }

    /// The picture that this is of a state.
    public Order order(ViewState state) {
        return new Order(
                what(state),
                measures(state.look().zoom()),
                themes,
                languages,
                backdrop,
                new Surround(
                        true,
                        parts.contains(SnapshotPart.TITLE),
                        parts.contains(SnapshotPart.AS_OF),
                        parts.contains(SnapshotPart.SOURCES),
                        parts.contains(SnapshotPart.LEGEND),
                        parts.contains(SnapshotPart.DETAIL),
                        ""));
    }

    private What what(ViewState state) {
        return switch (what) {
            case VIEW -> new What.View(state.visible());
            case ALL -> new What.Whole(state.document().all());
            case RANGE ->
                    new What.Whole(
                            EdtfDate.parse(range) instanceof EdtfParse.Parsed(EdtfDate date)
                                    ? Ranges.of(date.extent(), state.document().all())
                                    : state.visible());
            case STEPS -> new What.Steps();
            case EVENT -> new What.OneEvent(Objects.requireNonNull(state.selected()));
        };
    }

    /// Whether the speaker's notes are wanted beside the pictures.
    public boolean withNotes() {
        return what == SnapshotWhat.STEPS && parts.contains(SnapshotPart.NOTES);
    }
}
