package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.time.CalendarStep;
import h20timeline.time.CalendarText;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays out the axis: the finest ticks whose words keep their distance, found in the table of
/// calendar steps, under bands of the next larger unit.
record AxisLayout(
        Box box,
        Box plot,
        TimeScale scale,
        Language language,
        Typesetter type,
        CalendarStep.Unit finest,
        boolean isPart) {
    private static final double APART = 16;
    private static final double LEAST_TICK = 26;
    private static final double BAND_PAD = 12;

    Axis axis(@Nullable EdtfDate asOf) {
        List<Axis.Band> bands = new ArrayList<>();
        for (TimeScale.Island island : scale.islands()) {
            AxisLayout part = scale.isCut() ? of(island) : this;
            bands.addAll(
                    part.isSaid() ? part.bands(part.tickStep().bands()) : List.of(part.named()));
        }
        Axis.AsOf line = asOf(asOf, bands);
        List<Axis.Tick> ticks = new ArrayList<>();
        List<Axis.Cut> cuts = new ArrayList<>();
        double end = Double.NaN;
        for (TimeScale.Island island : scale.islands()) {
            double from = plot.x() + island.from();
            if (!Double.isNaN(end)) {
                cuts.add(new Axis.Cut(end, from));
            }
            end = plot.x() + island.to();
            AxisLayout part = scale.isCut() ? of(island) : this;
            ticks.addAll(part.ticks(part.tickStep(), line));
        }
        return new Axis(box, bands, ticks, line, cuts);
    }

    /// The axis of one island.
    private AxisLayout of(TimeScale.Island island) {
        double width = island.to() - island.from();
        Box part = new Box(plot.x() + island.from(), plot.y(), width, plot.height());
        return new AxisLayout(
                box, part, new TimeScale(island.span(), width), language, type, finest, true);
    }

    /// Whether a part of a cut axis has words at its ticks.
    private boolean isSaid() {
        return !isPart || ticks(tickStep(), null).stream().anyMatch(tick -> tick.text() != null);
    }

    /// A part without such words as one band, with the fullest name of it that has room.
    private Axis.Band named() {
        TextBox text = null;
        for (String name : CalendarText.names(scale.visible(), language)) {
            text = text == null ? bandText(name, plot.x(), plot.right()) : text;
        }
        return new Axis.Band(plot.x(), plot.right(), true, text);
    }

    private CalendarStep tickStep() {
        List<CalendarStep> all = CalendarStep.ALL;
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (fits(all.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return all.get(low);
    }

    private boolean fits(CalendarStep step) {
        String sample = CalendarText.tick(step, step.floor(scale.visible().middle()), language);
        double need = Math.max(LEAST_TICK, type.width(sample, TextRole.TICK) + APART);
        return step.unit().compareTo(finest) >= 0
                && step.typicalSeconds() * scale.perSecond() >= need
                && bandFits(step.bands());
    }

    /// Bands too narrow for their year would be months of no year: the first that is wholly visible
    /// must have room for it, and so must a part of the axis that shows less than one.
    private boolean bandFits(CalendarStep step) {
        long first = step.floor(scale.visible().start());
        return namedFits(step, first) && namedFits(step, step.next(first));
    }

    private boolean namedFits(CalendarStep step, long at) {
        String name = CalendarText.band(step, at, language, true);
        double band = (step.next(at) - at) * scale.perSecond();
        return Math.min(band, plot.width()) >= type.width(name, TextRole.BAND) + BAND_PAD;
    }

    private List<Axis.Band> bands(CalendarStep step) {
        List<Axis.Band> bands = new ArrayList<>();
        long end = scale.visible().end();
        boolean context = true;
        for (long at = step.floor(scale.visible().start()); at < end; ) {
            long next = step.next(at);
            double from = Math.max(plot.x(), plot.x() + scale.x(at));
            double to = Math.min(plot.right(), plot.x() + scale.x(next));
            TextBox text = bandText(step, at, from, to, context);
            context &= text == null;
            bands.add(new Axis.Band(from, to, odd(step, at), text));
            if (next <= at) {
                break;
            }
            at = next;
        }
        return bands;
    }

    /// Every second band is shaded, by its place in all time: panning never swaps the shades.
    private static boolean odd(CalendarStep step, long at) {
        return Math.floorMod(Math.round((double) at / step.typicalSeconds()), 2L) == 1;
    }

    private @Nullable TextBox bandText(
            CalendarStep step, long at, double from, double to, boolean context) {
        for (boolean withContext : context ? new boolean[] {true, false} : new boolean[] {false}) {
            String name = CalendarText.band(step, at, language, withContext);
            TextBox text = bandText(name, from, to);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable TextBox bandText(String name, double from, double to) {
        double width = type.width(name, TextRole.BAND);
        double height = TextRole.BAND.lineHeight();
        return from + width + BAND_PAD <= to
                ? new TextBox(name, TextRole.BAND, from + 8, box.y() + 5, width, height)
                : null;
    }

    private List<Axis.Tick> ticks(CalendarStep step, Axis.@Nullable AsOf asOf) {
        List<Axis.Tick> ticks = new ArrayList<>();
        double y = box.y() + Metrics.BAND_ROW + 3;
        double taken = plot.x();
        long at = step.floor(scale.visible().start());
        if (at < scale.visible().start()) {
            at = step.next(at);
        }
        while (at <= scale.visible().end()) {
            double x = plot.x() + scale.x(at);
            String text = CalendarText.tick(step, at, language);
            double width = type.width(text, TextRole.TICK);
            TextBox words =
                    new TextBox(text, TextRole.TICK, x + 4, y, width, TextRole.TICK.lineHeight());
            long next = step.next(at);
            double nextX = plot.x() + scale.x(next);
            boolean room =
                    words.x() >= taken
                            && words.right() + 4 <= plot.right()
                            && words.right() + 3 <= nextX
                            && !meets(asOf, words);
            if (room) {
                taken = words.right() + 4;
            }
            if (room || !isUnder(asOf, x)) {
                ticks.add(new Axis.Tick(x, room ? words : null));
            }
            if (next <= at) {
                break;
            }
            at = next;
        }
        return ticks;
    }

    /// Whether a tick would touch the words of the as-of line.
    private boolean isUnder(Axis.@Nullable AsOf asOf, double x) {
        TextBox text = asOf == null ? null : beside(asOf);
        return text != null && x > text.x() - 3 && x < text.right() + 3;
    }

    /// The words of the as-of line where they stand in the row of the ticks.
    private @Nullable TextBox beside(Axis.AsOf asOf) {
        TextBox text = asOf.text();
        return text == null || text.y() < box.y() + Metrics.BAND_ROW ? null : text;
    }

    private boolean meets(Axis.@Nullable AsOf asOf, TextBox words) {
        if (asOf == null) {
            return false;
        }
        TextBox text = beside(asOf);
        double left = text == null ? asOf.x() : Math.min(asOf.x(), text.x());
        double right = text == null ? asOf.x() : Math.max(asOf.x(), text.right());
        return words.x() < right + 6 && left - 6 < words.right();
    }

    /// Whether a band has its name between two pixels.
    private static boolean isNamed(Axis.Band band, double from, double to) {
        TextBox name = band.text();
        return name != null && name.right() + 6 > from && name.x() < to + 6;
    }

    /// The line of a day, with its words right of it; where these have no room, left of it: over
    /// the ticks where no band says anything there.
    private Axis.@Nullable AsOf asOf(@Nullable EdtfDate date, List<Axis.Band> bands) {
        if (date == null) {
            return null;
        }
        double x = plot.x() + scale.x(date.extent().reach().end());
        if (x < plot.x() || x > plot.right() + 0.5) {
            return null;
        }
        String text = LayoutMessages.AS_OF.in(language, date.text(language, EdtfDate.Style.SHORT));
        double width = type.width(text, TextRole.AS_OF);
        boolean right = x + 5 + width + 4 <= box.right();
        double from = right ? x + 5 : x - 5 - width;
        boolean over = !right && bands.stream().noneMatch(band -> isNamed(band, from, x));
        double y = over ? box.y() + 7 : box.y() + Metrics.BAND_ROW + 3;
        TextRole role = TextRole.AS_OF;
        TextBox words = new TextBox(text, role, from, y, width, role.lineHeight());
        return new Axis.AsOf(x, from < plot.x() ? null : words);
    }
}
