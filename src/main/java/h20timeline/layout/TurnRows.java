package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.TurnLinks;
import h20timeline.layout.index.Turns;
import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Certainty;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The turns of a story under each other, as a picture has them that is no wider than high, with
/// the links between them in the margin at the right. They fill the height that they are given.
final class TurnRows implements StoryStrip {
    private static final double GAP = 8;
    private static final double LEVEL = 12;
    private static final double FROM_CARD = 12;
    private static final double WORDS = 92;
    private static final double TALLEST = 2;

    private final TimelineIndex index;
    private final Typesetter type;
    private final Language language;
    private final Turns turns;
    private final double width;
    private final double height;
    private final List<TurnLinks.Bundle> bundles;
    private final List<TurnText.CardText> sets = new ArrayList<>();
    private final double cardWidth;

    /// In a height, which may be too low: see [#fits].
    TurnRows(
            TimelineIndex index,
            Typesetter type,
            Language language,
            Turns turns,
            boolean links,
            Box room) {
        this.index = index;
        this.type = type;
        this.language = language;
        this.turns = turns;
        this.width = room.width();
        bundles =
                links
                        ? TurnLinks.of(index, turns.ids()).stream()
                                .sorted(Comparator.comparingInt(this::length))
                                .toList()
                        : List.of();
        double margin =
                bundles.isEmpty() ? 0 : FROM_CARD + bundles.size() * LEVEL + 6 + WORDS - LEVEL;
        cardWidth = Math.floor(width - 2 * Metrics.MARGIN - margin);
        DateStyles styles = DateStyles.of(index);
        for (String id : turns.ids()) {
            sets.add(new TurnText(event(id), language, cardWidth, type, styles).setWide());
        }
        height = Math.min(room.height(), needed() * TALLEST);
    }

    private int length(TurnLinks.Bundle bundle) {
        int to = turns.numberOf(bundle.to());
        return bundle.from().stream()
                .mapToInt(id -> Math.abs(turns.numberOf(id) - to))
                .max()
                .orElse(0);
    }

    private double needed() {
        double tallest = sets.stream().mapToDouble(TurnText.CardText::height).max().orElse(0);
        return sets.size() * (tallest + GAP) + StripLayout.PINS;
    }

    /// Whether the height is enough for all words.
    boolean fits() {
        return height >= needed();
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public List<String> ids() {
        return turns.ids();
    }

    private double cardHeight() {
        return (height - StripLayout.PINS) / sets.size() - GAP;
    }

    @Override
    public Strip strip(double top, Viewport viewport, Box plot, TimeScale scale) {
        List<TurnCard> cards = new ArrayList<>();
        List<Strip.Pin> pins = new ArrayList<>();
        double middle = top + height - StripLayout.PINS / 2;
        for (int i = 0; i < sets.size(); i++) {
            String id = turns.ids().get(i);
            Event event = event(id);
            cards.add(card(event, sets.get(i), i, top, viewport));
            double x = plot.x() + scale.x(event.date().extent().anchor());
            if (x >= plot.x() && x <= plot.right()) {
                pins.add(new Strip.Pin(i + 1, index.hueOf(event), x, x, middle));
            }
        }
        return new Strip(
                new Box(0, top, width, height),
                cards,
                routes(top),
                Strip.Pin.apart(pins, plot.right()));
    }

    private double cardTop(int place, double top) {
        return top + place * (cardHeight() + GAP);
    }

    private TurnCard card(
            Event event, TurnText.CardText set, int place, double top, Viewport viewport) {
        double x = Metrics.MARGIN;
        double y = cardTop(place, top);
        double down = (cardHeight() - set.height()) / 2;
        return new TurnCard(
                event.id(),
                index.hueOf(event),
                Glyph.of(event.status()),
                place + 1,
                new MarkState(
                        viewport.marks(event.id()),
                        viewport.emphasis().dims(event.id(), index.positionOf(event.id())),
                        false),
                new Box(x, y, cardWidth, cardHeight()),
                x + set.statusX(),
                y + down + set.statusY(),
                set.texts().stream().map(text -> text.moved(x, y + down)).toList());
    }

    private List<Strip.Route> routes(double top) {
        List<Strip.Route> routes = new ArrayList<>();
        List<TextBox> words = new ArrayList<>();
        for (int level = 0; level < bundles.size(); level++) {
            TurnLinks.Bundle bundle = bundles.get(level);
            double edge = Metrics.MARGIN + cardWidth;
            double x = edge + FROM_CARD + level * LEVEL;
            int to = turns.numberOf(bundle.to()) - 1;
            List<List<Corner>> lines = new ArrayList<>();
            for (String cause : bundle.from()) {
                int from = turns.numberOf(cause) - 1;
                double out = port(from, to, top);
                double in = port(to, from, top);
                lines.add(
                        List.of(
                                new Corner(edge, out),
                                new Corner(x, out),
                                new Corner(x, in),
                                new Corner(edge, in)));
            }
            lines.sort(
                    Comparator.comparingDouble(
                            line -> -Math.abs(line.get(1).y() - line.get(2).y())));
            Corner first = lines.getFirst().get(1);
            Corner last = lines.getFirst().get(2);
            for (int i = 1; i < lines.size(); i++) {
                lines.set(i, lines.get(i).subList(0, 2));
            }
            List<TextBox> said = words(bundle, (first.y() + last.y()) / 2, words);
            words.addAll(said);
            String key = "route-" + String.join("-", bundle.from()) + "-" + bundle.to();
            routes.add(new Strip.Route(key, LinkDash.of(bundle.certainty()), lines, said));
        }
        return routes;
    }

    /// Where a link leaves or meets a card: nearer to its partner.
    private double port(int place, int partner, double top) {
        return cardTop(place, top) + cardHeight() * (partner < place ? 0.35 : 0.65);
    }

    /// Right of all lines, under what stands there already.
    private List<TextBox> words(TurnLinks.Bundle bundle, double middle, List<TextBox> taken) {
        String word = ModelMessages.forward(bundle.relation()).in(language);
        String text =
                bundle.certainty() == Certainty.HYPOTHESIS
                        ? LayoutMessages.GUESSED.in(language, word)
                        : word;
        double x = width - Metrics.MARGIN - WORDS;
        double line = TextRole.RELATION.lineHeight();
        List<String> lines = type.wrap(text, TextRole.RELATION, WORDS, 4);
        double y = middle - lines.size() * line / 2;
        for (TextBox other : taken) {
            if (other.y() < y + lines.size() * line && y < other.bottom()) {
                y = other.bottom() + 2;
            }
        }
        return type.boxes(text, TextRole.RELATION, x, y, WORDS, 4);
    }

    private Event event(String id) {
        return index.inOrder(index.orderOf(id));
    }
}
