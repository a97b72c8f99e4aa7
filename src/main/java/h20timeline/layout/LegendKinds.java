package h20timeline.layout;

import h20timeline.knowledge.Disclosure;
import h20timeline.knowledge.KnownSince;
import h20timeline.layout.LegendSamples.Sample;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.Turns;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.picture.TurnCard;
import h20timeline.time.Extent;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The kinds of marks of a picture, which its legend explains.
final class LegendKinds {
    /// Shorter lines of dates are not drawn.
    private static final double LEAST_LINE = 14;

    /// A softer end than this is not seen.
    private static final double LEAST_SOFT = 3;

    private static final List<Sample> CLOCKS = List.of(Sample.KNOWN, Sample.ASSUMED);

    private final Set<Glyph> glyphs = EnumSet.noneOf(Glyph.class);
    private final Set<Sample> samples = EnumSet.noneOf(Sample.class);

    /// All that pictures of a timeline can show, so that its legend has the same height in each.
    static LegendKinds of(TimelineIndex index, boolean bothClocks) {
        LegendKinds kinds = of(index);
        kinds.samples.removeAll(CLOCKS);
        if (bothClocks) {
            KnownSince since = new KnownSince(index.timeline());
            index.timeline().events().stream()
                    .map(event -> Disclosure.of(event, since))
                    .filter(Objects::nonNull)
                    .forEach(known -> kinds.samples.add(sample(known.assumed())));
        }
        return kinds;
    }

    private static Sample sample(boolean assumed) {
        return assumed ? Sample.ASSUMED : Sample.KNOWN;
    }

    private static LegendKinds of(TimelineIndex index) {
        LegendKinds kinds = new LegendKinds();
        if (!LanePlanner.canPlan(index)) {
            kinds.glyphs.addAll(EnumSet.allOf(Glyph.class));
            kinds.samples.addAll(EnumSet.allOf(Sample.class));
            return kinds;
        }
        index.timeline().events().forEach(event -> kinds.glyphs.add(Glyph.of(event.status())));
        Set<Sample> found = kinds.samples;
        found.add(Sample.COUNT);
        if (Turns.of(index).isShown()) {
            found.add(Sample.TURN);
        }
        index.timeline().links().forEach(link -> kinds.link(LinkDash.of(link.certainty())));
        index.timeline()
                .events()
                .forEach(event -> {
                    Extent extent = event.date().extent();
                    switch (extent.form()) {
                        case SPAN -> {
                            found.addAll(EnumSet.of(Sample.LASTED, Sample.BEYOND));
                            if (extent.endBound() != Extent.Bound.KNOWN) {
                                found.add(Sample.GOES_ON);
                            }
                            if (!extent.reach().equals(extent.core())) {
                                found.add(Sample.SOFT);
                            }
                        }
                        case ONE_OF ->
                                found.add(
                                        event.date().isApproximate()
                                                ? Sample.ABOUT
                                                : extent.startBound() != Extent.Bound.KNOWN
                                                        ? Sample.BY
                                                        : Sample.POSSIBLE);
                        case ALL_OF -> found.add(Sample.EACH);
                        case MOMENT -> {}
                    }
                });
        return kinds;
    }

    Set<Glyph> glyphs() {
        return glyphs;
    }

    Set<Sample> samples() {
        return samples;
    }

    void add(Mark mark) {
        switch (mark) {
            case TurnCard turn -> add(turn);
            case Mark.Bar bar -> bar(bar);
            case Mark.Label label -> dated(label, label.date());
            case Mark.Dot dot -> dated(dot, dot.date());
            case Mark.Cluster cluster -> samples.add(Sample.COUNT);
            case Mark.Density density -> samples.add(Sample.COUNT);
            case Mark.Elbow elbow -> link(elbow.dash());
        }
    }

    void add(Strip strip) {
        strip.cards().forEach(this::add);
        strip.routes().forEach(route -> link(route.dash()));
    }

    private void add(TurnCard card) {
        glyphs.add(card.glyph());
        if (card.turn() > 0) {
            samples.add(Sample.TURN);
        }
    }

    private void link(LinkDash dash) {
        samples.add(
                switch (dash) {
                    case SOLID -> Sample.LINK;
                    case DASHED -> Sample.SUGGESTED;
                    case DOTTED -> Sample.GUESS;
                });
    }

    private void event(Mark.OfEvent mark) {
        if (mark.turn() > 0) {
            samples.add(Sample.TURN);
        } else {
            glyphs.add(mark.glyph());
        }
    }

    private void known(DateShape date) {
        if (date.known() != null) {
            samples.add(sample(date.known().assumed()));
        }
    }

    private void bar(Mark.Bar bar) {
        if (!Double.isNaN(bar.statusX())) {
            event(bar);
        }
        DateShape date = bar.date();
        known(date);
        DateShape.Reach core = date.core();
        if (date.start() == DateShape.End.BEYOND || date.end() == DateShape.End.BEYOND) {
            samples.add(Sample.BEYOND);
        }
        if (date.end() == DateShape.End.GOES_ON || date.start() == DateShape.End.GOES_ON) {
            samples.add(Sample.GOES_ON);
            return;
        }
        boolean soft =
                core == null
                        || core.from() - bar.body().x() > LEAST_SOFT
                        || bar.body().right() - core.to() > LEAST_SOFT;
        samples.add(soft ? Sample.SOFT : Sample.LASTED);
    }

    private void dated(Mark.OfEvent mark, DateShape date) {
        event(mark);
        known(date);
        DateShape.Reach reach = date.reach();
        boolean line = reach != null && reach.length() >= LEAST_LINE;
        switch (date.form()) {
            case ALL_OF -> samples.add(Sample.EACH);
            case SPAN -> {
                if (line) {
                    samples.add(Sample.LASTED);
                }
            }
            case ONE_OF -> {
                if (line) {
                    samples.add(
                            date.about()
                                    ? Sample.ABOUT
                                    : date.start() == DateShape.End.FADE
                                            ? Sample.BY
                                            : Sample.POSSIBLE);
                }
            }
            case MOMENT -> {}
        }
    }
}
