package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TurnLinks;
import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Certainty;
import h20timeline.model.ModelMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The channel over the cards of the story strip in which the links between them run, each at the
/// lowest level where it meets no other.
final class StripChannel {
    private static final double LEVEL = 22;
    private static final double AIR = 8;

    private final List<String> ids;
    private final double step;
    private final double cardWidth;
    private final Typesetter type;
    private final double width;
    private final Language language;
    private final List<ChannelBundle> bundles = new ArrayList<>();
    private int levels;

    /// A bundle at its level.
    private record ChannelBundle(TurnLinks.Bundle links, double from, double to, int level) {}

    /// For the links between the cards of some events, which stand `step` pixels apart.
    StripChannel(
            List<TurnLinks.Bundle> links,
            List<String> ids,
            double step,
            double cardWidth,
            Typesetter type,
            double width,
            Language language) {
        this.ids = ids;
        this.step = step;
        this.cardWidth = cardWidth;
        this.type = type;
        this.width = width;
        this.language = language;
        assignLevels(links);
    }

    double height() {
        return levels == 0 ? 2 : levels * LEVEL + AIR;
    }

    /// The links from `top` down to the cards.
    List<Strip.Route> routes(double top, double cardTop) {
        return bundles.stream().map(bundle -> route(bundle, top, cardTop)).toList();
    }

    /// Where a link leaves or meets a card: nearer to its partner.
    private double port(int place, int partner) {
        return (Metrics.MARGIN + place * step) + cardWidth * (partner < place ? 0.3 : 0.7);
    }

    /// Short bundles run low; each takes the lowest level where it meets no other.
    private void assignLevels(List<TurnLinks.Bundle> all) {
        List<ChannelBundle> open = new ArrayList<>();
        for (TurnLinks.Bundle links : all) {
            int to = ids.indexOf(links.to());
            double from = Double.MAX_VALUE;
            double until = Double.MIN_VALUE;
            for (String cause : links.from()) {
                double out = port(ids.indexOf(cause), to);
                double in = port(to, ids.indexOf(cause));
                from = Math.min(from, Math.min(out, in));
                until = Math.max(until, Math.max(out, in));
            }
            open.add(new ChannelBundle(links, from, until, 0));
        }
        open.sort(Comparator.comparingDouble(bundle -> bundle.to() - bundle.from()));
        for (ChannelBundle bundle : open) {
            double need = type.width(word(bundle.links()), TextRole.RELATION) + 24;
            double middle = (bundle.from() + bundle.to()) / 2;
            double from = Math.min(bundle.from(), middle - need / 2) - 8;
            double to = Math.max(bundle.to(), middle + need / 2) + 8;
            int level = 0;
            while (isTaken(level, from, to)) {
                level++;
            }
            bundles.add(new ChannelBundle(bundle.links(), bundle.from(), bundle.to(), level));
            levels = Math.max(levels, level + 1);
        }
    }

    private boolean isTaken(int level, double from, double to) {
        for (ChannelBundle other : bundles) {
            double need = type.width(word(other.links()), TextRole.RELATION) + 24;
            double middle = (other.from() + other.to()) / 2;
            double left = Math.min(other.from(), middle - need / 2) - 8;
            double right = Math.max(other.to(), middle + need / 2) + 8;
            // A line from a higher level comes down through all that are lower.
            boolean crosses = from < right && left < to;
            if (crosses && other.level() >= level) {
                return true;
            }
        }
        return false;
    }

    private String word(TurnLinks.Bundle bundle) {
        String word = ModelMessages.forward(bundle.relation()).in(language);
        return bundle.certainty() == Certainty.HYPOTHESIS
                ? LayoutMessages.GUESSED.in(language, word)
                : word;
    }

    private Strip.Route route(ChannelBundle bundle, double top, double cardTop) {
        double y = cardTop - AIR - (bundle.level() + 0.5) * LEVEL + 4;
        int to = ids.indexOf(bundle.links().to());
        List<List<Corner>> lines = new ArrayList<>();
        for (String cause : bundle.links().from()) {
            int from = ids.indexOf(cause);
            double out = port(from, to);
            double in = port(to, from);
            lines.add(
                    List.of(
                            new Corner(out, cardTop),
                            new Corner(out, y),
                            new Corner(in, y),
                            new Corner(in, cardTop)));
        }
        // The one that runs farthest bears the head; the others join it.
        lines.sort(
                Comparator.comparingDouble(line -> -Math.abs(line.get(1).x() - line.get(2).x())));
        for (int i = 1; i < lines.size(); i++) {
            lines.set(i, lines.get(i).subList(0, 2));
        }
        String word = word(bundle.links());
        double wordWidth = type.width(word, TextRole.RELATION);
        double height = TextRole.RELATION.lineHeight();
        double[] run = longestRun(bundle, lines);
        boolean inLine = run[1] - run[0] >= wordWidth + 24;
        double middle = (run[0] + run[1]) / 2;
        TextBox box =
                new TextBox(
                        word,
                        TextRole.RELATION,
                        Math.clamp(middle - wordWidth / 2, 4, Math.max(4, width - wordWidth - 4)),
                        inLine ? y - height / 2 : Math.max(top, y - height - 1),
                        wordWidth,
                        height);
        String key = "route-" + String.join("-", bundle.links().from()) + "-" + bundle.links().to();
        return new Strip.Route(key, LinkDash.of(bundle.links().certainty()), lines, List.of(box));
    }

    /// The longest stretch of the line along the channel in which no other joins it.
    private static double[] longestRun(ChannelBundle bundle, List<List<Corner>> lines) {
        List<Double> stops = new ArrayList<>(List.of(bundle.from(), bundle.to()));
        lines.forEach(line -> stops.add(line.get(1).x()));
        stops.sort(Comparator.naturalOrder());
        double[] best = {bundle.from(), bundle.from()};
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i) - stops.get(i - 1) > best[1] - best[0]) {
                best = new double[] {stops.get(i - 1), stops.get(i)};
            }
        }
        return best;
    }
}
